package jp.hakaru.inout.exchange.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hakaru.inout.exchange.internal.check.Judgement.Result;
import org.junit.jupiter.api.Test;

/** Each rule is met by a small good package, and each that a program can judge finds its sample. */
class MachineReadabilityTest {
  private static final Set<String> NOT_JUDGED = Set.of("MR-27", "MR-33");

  private static final byte[] NONE = {};

  private static final String DESCRIPTOR =
      """
      {"municipality_code": "992011", "title": "あおば野市", "created": "2026-04-01T00:00:00+09:00",
       "contributors": [{"title": "あおば野市"}], "sources": [{"title": "a.txt", "hash": "sha256:00"}],
       "resources": [
        {"path": "documents.csv", "mediatype": "text/csv", "encoding": "utf-8", "bom": false,
         "schema": {"missingValues": [""], "fields": [
          {"name": "id", "title": "識別子", "description": "識別子", "type": "string", "valueForm": "plain",
           "constraints": {"required": true}},
          {"name": "municipality_code", "title": "コード", "description": "コード", "type": "string",
           "valueForm": "plain"},
          {"name": "kind", "title": "種類", "description": "種類", "type": "string", "valueForm": "plain",
           "codeTable": "plan_kind", "constraints": {"enum": ["rolling", "other"]}},
          {"name": "fiscal_year", "title": "年度", "description": "年度", "type": "integer",
           "unit": "年度（西暦）", "valueForm": "plain"},
          {"name": "amount", "title": "額", "description": "額", "type": "integer", "unit": "円",
           "valueForm": "plain"},
          {"name": "day", "title": "日", "description": "日", "type": "date", "valueForm": "plain"},
          {"name": "title", "title": "題名", "description": "題名", "type": "string",
           "valueForm": "quote"},
          {"name": "line", "title": "行", "description": "行", "type": "string",
           "valueForm": "verbatim"}]}},
        {"path": "code_tables.csv", "mediatype": "text/csv", "encoding": "utf-8", "bom": false,
         "schema": {"missingValues": [""], "fields": [
          {"name": "code_table", "title": "表", "description": "表", "type": "string"},
          {"name": "token", "title": "記号", "description": "記号", "type": "string"}]}}]}
      """;
  private static final String TABLE =
      """
      id,municipality_code,kind,fiscal_year,amount,day,title,line
      d1,992011,rolling,2024,1000,2024-04-01,"橋、道の点検①","一　〃\t"
      """;
  private static final String CODES = "code_table,token\nplan_kind,rolling\nplan_kind,other\n";

  /** A package with one thing replaced in one file. */
  private record Sample(String rule, String file, String from, String to) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("MR-01", "datapackage.json", "text/csv", "application/vnd.ms-excel"),
          new Sample("MR-01", "documents.csv", TABLE, ""),
          new Sample("MR-02", "datapackage.json", "\"code_tables.csv\"", "\"documents.csv\""),
          new Sample("MR-03", "documents.csv", "\nd1", "\n,,,,,,,\nd1"),
          new Sample("MR-03", "documents.csv", "\nd1", "\n\nd1"),
          new Sample("MR-04", "documents.csv", "id,mun", "文書の一覧\nid,mun"),
          new Sample("MR-04", "documents.csv", TABLE, TABLE + "注：金額は見込み\n"),
          new Sample("MR-05", "documents.csv", ",kind,", ",,"),
          new Sample("MR-06", "documents.csv", ",kind,", ",id,"),
          new Sample("MR-07", "documents.csv", ",amount,", ",\"amount\n（円）\","),
          new Sample("MR-08", "documents.csv", "d1,", "\"d 　1\","),
          new Sample("MR-08", "documents.csv", "橋、道", "橋\n道"),
          new Sample("MR-09", "documents.csv", "d1,", "d1;d2,"),
          new Sample("MR-10", "documents.csv", "d1,", "①,"),
          new Sample("MR-10", "documents.csv", "橋、道", "橋\ue000道"),
          new Sample("MR-11", "documents.csv", ",1000,", ",－,"),
          new Sample("MR-11", "documents.csv", "d1,", ","),
          new Sample(
              "MR-11",
              "datapackage.json",
              "\"missingValues\": [\"\"]",
              "\"missingValues\": [\"\", \"0\"]"),
          new Sample("MR-12", "documents.csv", "橋、道", "\u0000"),
          new Sample("MR-13", "documents.csv", "橋、道", "<font color=red>橋</font>"),
          new Sample("MR-14", "documents.csv", "2024-04-01,", "2024-04-01,,"),
          new Sample("MR-15", "documents.csv", "橋、道", "橋\n道"),
          new Sample("MR-16", "documents.csv", ",1000,", ",\"1,000\","),
          new Sample("MR-16", "documents.csv", ",1000,", ",1000円,"),
          new Sample("MR-16", "documents.csv", ",1000,", ",１０００,"),
          new Sample("MR-17", "documents.csv", "橋、道の点検①", "同上"),
          new Sample("MR-18", "documents.csv", ",rolling,", ",実施計画,"),
          new Sample("MR-19", "documents.csv", ",rolling,", ",other（区の計画）,"),
          new Sample("MR-20", "documents.csv", "橋、道の点検①", "=SUM(A1:A2)"),
          new Sample("MR-21", "documents.csv", "id,mun", "文書の一覧,,,,,,,\nid,mun"),
          new Sample("MR-22", "code_tables.csv", "plan_kind,rolling\n", ""),
          new Sample("MR-23", "documents.csv", "d1,", "●,"),
          new Sample("MR-24", "datapackage.json", "\"unit\": \"円\"", "\"unit\": \"\""),
          new Sample("MR-25", "documents.csv", ",2024,", ",6,"),
          new Sample("MR-25", "documents.csv", ",2024-04-01,", ",R6.4.1,"),
          new Sample("MR-25", "documents.csv", "d1,", "令和6年度,"),
          new Sample("MR-26", "documents.csv", ",992011,", ",992012,"),
          new Sample("MR-26", "datapackage.json", "\"title\": \"あおば野市\"", "\"title\": \"\""),
          new Sample(
              "MR-28", "datapackage.json", "\"description\": \"額\"", "\"description\": \"\""),
          new Sample("MR-29", "datapackage.json", "\"title\": \"a.txt\"", "\"title\": \"\""),
          new Sample("MR-29", "documents.csv", TABLE, TABLE + "d2,,,,,,,\n"),
          new Sample("MR-30", "datapackage.json", "\"created\"", "\"made\""),
          new Sample("MR-31", "datapackage.json", "\"utf-8\"", "\"shift_jis\""),
          new Sample("MR-31", "documents.csv", "id,mun", "\ufeffid,mun"),
          new Sample("MR-32", "documents.csv", ",amount,", ",amount_2024,"));

  private static Map<String, byte[]> files(String file, String from, String to) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map.of("datapackage.json", DESCRIPTOR, "documents.csv", TABLE, "code_tables.csv", CODES)
        .forEach((name, text) ->
            files.put(
                name,
                (name.equals(file) ? text.replace(from, to) : text)
                    .getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private static Map<String, Judgement> judge(Map<String, byte[]> files) {
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    try {
      MachineReadability.judge(
              files.keySet(), name -> new ByteArrayInputStream(files.getOrDefault(name, NONE)))
          .forEach(one -> judgements.put(one.rule(), one));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return judgements;
  }

  @Test
  void aGoodPackageMeetsEveryRuleThatAProgramCanJudge() {
    Map<String, Judgement> judgements = judge(files("", "", ""));
    assertThat(judgements).hasSize(33);
    judgements.forEach((rule, judgement) ->
        assertThat(judgement.result())
            .as(judgement.toString())
            .isEqualTo(NOT_JUDGED.contains(rule) ? Result.NOT_JUDGED : Result.OK));
  }

  @Test
  void everyRuleThatAProgramCanJudgeFindsItsSample() {
    Set<String> tried = new TreeSet<>(NOT_JUDGED);
    List<String> unseen = new ArrayList<>();
    for (Sample sample : SAMPLES) {
      Judgement judgement =
          judge(files(sample.file(), sample.from(), sample.to())).get(sample.rule());
      if (judgement.result() != Result.FAULT) {
        unseen.add(sample + ": " + judgement);
      }
      tried.add(sample.rule());
    }
    assertThat(unseen).isEmpty();
    assertThat(tried).isEqualTo(judge(files("", "", "")).keySet());
  }

  @Test
  void columnsDeclaredAsSeveralAreTheOnlyDepartures() {
    Map<String, Judgement> judgements =
        judge(files("datapackage.json", "\"valueForm\": \"quote\"", "\"valueForm\": \"list\""));
    assertThat(judgements.get("MR-09"))
        .returns(Result.DEPARTURE, Judgement::result)
        .returns("documents.csv title", Judgement::detail);
    assertThat(judgements.values().stream().filter(one -> one.result() == Result.DEPARTURE))
        .hasSize(1);
  }

  @Test
  void aFaultNamesFileRowColumnAndValue() {
    assertThat(judge(files("documents.csv", ",1000,", ",1000円,")).get("MR-16").detail())
        .isEqualTo("documents.csv 行2 amount 「1000円」（1）");
  }

  @Test
  void bytesThatAreNoUtf8AreReported() {
    Map<String, byte[]> files = files("", "", "");
    files.put("documents.csv", TABLE.getBytes(Charset.forName("Shift_JIS")));
    assertThat(judge(files).get("MR-31").result()).isEqualTo(Result.FAULT);
  }
}
