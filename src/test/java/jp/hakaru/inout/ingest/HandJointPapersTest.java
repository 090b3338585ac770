package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Papers of joint work of two invented prefectures, written with all their facts by a hand that saw
 * neither profile nor code: one that is laid out as such papers usually are, and one that says the
 * same in tables.
 */
final class HandJointPapersTest {
  private static final String USUAL = "/papers/mizumine_renkei";
  private static final String TABLES = "/papers/kuzuha_renkei";

  private static ReadPaper.Read read(String paper, String code, String name) {
    return Papers.read(
        new String(bytes(paper + ".txt"), StandardCharsets.UTF_8),
        Municipality.example(new MunicipalityCode(code), name));
  }

  /** Its author takes two names of one effort for one. */
  @Test
  void aPaperLaidOutAsUsual() {
    ReadPaper.Read read = read(USUAL, "990001", "瑞嶺県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(USUAL + ".facts.csv").compare(read.dossier());
    List<String> wrong =
        compared.other().stream().filter(fact -> !fact.endsWith("（担い手の定着）")).toList();
    assertThat(wrong).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(560);
  }

  /** What its author took out of the sentences of a note stays a note. */
  @Test
  void aPaperInTables() {
    ReadPaper.Read read = read(TABLES, "990027", "葛羽県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(TABLES + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(515);
    assertThat(read.shares().record().add(read.shares().structure()))
        .isGreaterThan(new BigDecimal("0.95"));
  }
}
