package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import org.junit.jupiter.api.Test;

/** What is refused, and why. */
final class RefusalTest {
  private static final String PAPER =
      "%s実施計画\n政策1 海と生きる町\n施策1-1 港のにぎわい\n"
          + "No\t事業名\t事業概要\tR6事業費(千円)\tR6\tR7\tR8\t区分\t担当課\n"
          + "1\t浜そうじ\t%sの浜を見回る。\t500\t\t\t\t継続\t港湾課\n"
          + "2\t灯台みがき\t%sの灯台をみがく。\t90\t\t\t\t継続\t港湾課\n";

  private static byte[] paper(String body) {
    return PAPER.formatted(body, body, body).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void emptyBinaryOtherEncodingNoiseAndUnknownFamily() {
    assertThat(Papers.fromText(new byte[0])).isEqualTo(new ReadPaper.Empty());
    assertThat(Papers.fromText(" \n\t\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ReadPaper.Empty());
    assertThat(Papers.fromText(new byte[] {'P', 'K', 3, 4})).isEqualTo(new ReadPaper.Binary(2));
    assertThat(Papers.fromText("会議の日程".getBytes(Charset.forName("Shift_JIS"))))
        .isInstanceOf(ReadPaper.UnknownFamily.class);
    assertThat(Papers.fromText("\ue000\ue001".repeat(40).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ReadPaper.Noise("L1"));
    assertThat(Papers.fromText("きょうはよい天気です。\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ReadPaper.UnknownFamily(List.of("F0", "F1", "F2", "F3", "F4")));
  }

  @Test
  void aPaperOfNoKnownFormIsReadByTheNearestWhereThatMakesMostOfIt() {
    String page =
        """
        施策%s

        【現状と課題】
        利用する人が減り続けています。

        【目指す姿】
        だれもが集えるまちになっています。

        """;
    String pages = page.formatted("１ 図書館の充実") + page.formatted("２ 公園の充実");
    ReadPaper.Read read = Papers.read("総合計画 基本計画\n\n" + pages);
    assertThat(read.unsure()).isTrue();
    assertThat(read.dossier().rows(Table.NODES)).hasSize(2);
    assertThat(read.dossier().rows(Table.NARRATIVES)).hasSize(4);
    ReadPaper list = Papers.fromText(paper("尾道市"));
    assertThat(((ReadPaper.Read) list).unsure()).isFalse();
    byte[] letter = pages.replaceAll("(?m)^【.*】$", "").repeat(9).getBytes(StandardCharsets.UTF_8);
    assertThat(Papers.any(letter, Papers.EXAMPLE)).isInstanceOf(ReadPaper.UnknownFamily.class);
  }

  @Test
  void fiftyMegabytesOfNoiseAndFourOfLettersAreRefused() {
    byte[] noise = new byte[50 * 1024 * 1024];
    new Random(7).nextBytes(noise);
    assertThat(Papers.fromText(noise)).isInstanceOf(ReadPaper.TooLarge.class);
    byte[] letters = new byte[4 * 1024 * 1024];
    Arrays.fill(letters, (byte) 'x');
    for (int i = 80; i < letters.length; i += 81) {
      letters[i] = '\n';
    }
    assertThat(Papers.fromText(letters)).isInstanceOf(ReadPaper.UnknownFamily.class);
  }

  @Test
  void theBodyMustBeClear() {
    assertThat(Papers.fromText(paper("尾道市"))).isInstanceOf(ReadPaper.Read.class);
    ReadPaper unclear = Papers.fromText(paper("府中市"));
    assertThat(((ReadPaper.BodyUnclear) unclear).candidates())
        .extracting(ReadPaper.BodyCandidate::prefecture)
        .containsExactlyInAnyOrder("東京都", "広島県");
    assertThat(Papers.fromText(paper("広島県府中市"))).isInstanceOf(ReadPaper.Read.class);
    assertThat(Papers.fromText(paper("わが町"))).isInstanceOf(ReadPaper.BodyUnclear.class);
  }

  @Test
  void aBodyNamedOnTwoLinesIsClearWhereItsShortNameStandsOnNine() {
    String twice = PAPER.formatted("尾道市", "尾道市の坂", "わが町");
    String row = "9\t尾道の港\t船を迎える。\t90\t\t\t\t継続\t港湾課\n";
    assertThat(Papers.fromText((twice + row.repeat(6)).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReadPaper.BodyUnclear.class);
    assertThat(Papers.fromText((twice + row.repeat(7)).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReadPaper.Read.class);
  }

  @Test
  void aBodyNamedInAFewTextsIsNotThePapersOwn() {
    String friends =
        PAPER.formatted("わが町", "尾道市と尾道市民", "わが町") + "3\t友好\t尾道市を訪ねる。\t90\t\t\t\t継続\t港湾課\n";
    byte[] bytes = friends.getBytes(StandardCharsets.UTF_8);
    assertThat(Papers.fromText(bytes))
        .isInstanceOfSatisfying(
            ReadPaper.BodyUnclear.class,
            unclear ->
                assertThat(unclear.candidates())
                    .extracting(ReadPaper.BodyCandidate::name)
                    .containsExactly("尾道市"));
    assertThat(Papers.any(bytes, Papers.EXAMPLE)).isInstanceOf(ReadPaper.Read.class);
    byte[] title = PAPER.formatted("尾道市", "わが町", "わが町").getBytes(StandardCharsets.UTF_8);
    assertThat(Papers.fromText(title)).isInstanceOf(ReadPaper.BodyUnclear.class);
  }

  @Test
  void anotherBodyThanTheOneChosenIsRefusedUnlessInsisted() {
    Municipality other = Municipalities.bundled().listByName("三原市").getFirst();
    Ingest ingest = new Ingest(Municipalities.bundled());
    PaperSource source = new PaperSource("paper.txt", paper("尾道市"));
    assertThat(ingest.read(source, BodyChoice.of(other)))
        .isInstanceOfSatisfying(
            ReadPaper.OtherBody.class,
            refused -> assertThat(refused.named().name()).isEqualTo("尾道市"));
    assertThat(ingest.read(source, new BodyChoice(Optional.of(other), true, List.of())))
        .isInstanceOf(ReadPaper.Read.class);
  }

  @Test
  void exampleBodiesAreFoundByName() {
    ReadPaper read =
        new Ingest(Municipalities.bundled())
            .read(
                new PaperSource("paper.txt", paper("かもめ市")),
                BodyChoice.fromText(List.of(Papers.EXAMPLE)));
    assertThat(((ReadPaper.Read) read).body()).isEqualTo(Papers.EXAMPLE);
  }
}
