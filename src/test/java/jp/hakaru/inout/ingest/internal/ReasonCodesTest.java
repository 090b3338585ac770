package jp.hakaru.inout.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.hakaru.base.dossier.CodeTables;
import jp.hakaru.inout.ingest.internal.report.Reason;
import org.junit.jupiter.api.Test;

/** Every reason of the reading line has its entry in the code tables (理由のコード表). */
final class ReasonCodesTest {
  @Test
  void theCodeTableHoldsTheReasonsAndNoOther() {
    assertThat(CodeTables.tokens("reading_reason"))
        .isEqualTo(Arrays.stream(Reason.values()).map(Reason::token).toList());
  }
}
