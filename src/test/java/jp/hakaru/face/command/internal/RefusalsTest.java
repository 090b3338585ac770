package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;
import org.junit.jupiter.api.Test;

final class RefusalsTest {
  @Test
  void aPaperThatNamesNoBodyIsToldBothOptions() {
    assertThat(Refusals.say("a.txt", new ReadPaper.BodyUnclear(List.of())))
        .contains("--municipality", "--name");
  }
}
