package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in names, numbers of several parts, headings without a word (名称と番号の書き方): invented. */
final class NameShapesTest {
  private static final String TREE = "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n";
  private static final String HEAD = "No\t事業名\t事業概要\tR6事業費(千円)\t区分\t担当課\n";

  private static String row(String number, String name, String status) {
    return number + "\t" + name + "\t浜を掃く。\t500\t" + status + "\t港湾課\n";
  }

  @Test
  void aStatusInANameIsTheRecords() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row("1", "【新規】浜そうじ", "")
                + row("2", "桟橋づくり（拡充）", "")
                + row("3", "(新)網つくろい", "新規")
                + row("4", "【新規】市場づくり", "継続")
                + row("5", "★【新規】舟あそび", "")
                + row("6", "○○岬めぐり（仮称）", "継続"));
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::name, ProjectRow::status)
        .containsExactly(
            tuple("浜そうじ", ProjectStatus.NEW),
            tuple("桟橋づくり", ProjectStatus.EXPANDED),
            tuple("網つくろい", ProjectStatus.NEW),
            tuple("市場づくり", ProjectStatus.CONTINUING),
            tuple("舟あそび", ProjectStatus.NEW),
            tuple("○○岬めぐり（仮称）", ProjectStatus.CONTINUING));
    assertThat(read.doubts())
        .extracting(DoubtRow::place, DoubtRow::reason)
        .containsExactly(tuple("L9", "ambiguous"));
    assertThat(read.unclaimed()).extracting(UnclaimedRow::text).containsExactly("【新規】", "★");
  }

  @Test
  void numbersOfSeveralPartsRunOnByTheLast() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row("1-1-1", "浜そうじ", "継続")
                + row("1-1-2", "灯台みがき", "継続")
                + row("1-2-1", "桟橋", "新規"));
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::number)
        .containsExactly("1-1-1", "1-1-2", "1-2-1");
    assertThat(read.doubts()).isEmpty();
    assertThat(read.unclaimed()).isEmpty();
  }

  private static List<String> tree(ReadPaper.Read read) {
    return read.dossier().rows(Table.NODES).stream()
        .map(NodeRow.class::cast)
        .map(node -> node.level() + " " + node.path() + " " + node.title())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(1) | (2) ", "（１）|（２）", "１．|２．", "1 |2 "})
  void measuresWithANumberAndNoWord(String numbers) {
    String first = numbers.split("\\|")[0];
    String second = numbers.split("\\|")[1];
    ReadPaper.Read read =
        Papers.read(
            "基本目標3 海と生きる町\n\n"
                + first
                + "道路の整備\n\n"
                + HEAD
                + row("1", "道ならし", "継続")
                + "\n"
                + second
                + "港の整備\n\n【めざす姿】\n港に人の声がします。\n\n"
                + HEAD
                + row("1", "浜そうじ", "継続")
                + "\n基本目標4 森と生きる町\n\n"
                + first
                + "林道の整備\n\n"
                + HEAD
                + row("1", "下草刈り", "継続"));
    assertThat(tree(read))
        .containsExactly("1 3 海と生きる町", "2 3/1 道路の整備", "2 2 港の整備", "1 4 森と生きる町", "2 4/1 林道の整備");
    assertThat(read.dossier().rows(Table.PROJECT_NODES)).hasSize(3);
    assertThat(read.doubts()).isEmpty();
    assertThat(read.unclaimed()).isEmpty();
  }

  @Test
  void aNumberedTitleOfATableIsNoMeasure() {
    String body = "１　現状と課題\n船がへっています。\n\n２　主な取組\n\n" + HEAD + row("1", "浜そうじ", "継続");
    ReadPaper.Read read = Papers.read(TREE + body + "\n施策1-2 道のやすらぎ\n\n" + body.replace("浜", "道"));
    assertThat(tree(read)).containsExactly("1 1 海と生きる町", "2 1-1 港のにぎわい", "2 1-2 道のやすらぎ");
  }
}
