package jp.hakaru.inout.ingest.internal.form.read;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.junit.jupiter.api.Test;

final class SubjectPartsTest {
  private static Iterable<String> parts(String subject) {
    Piece whole = Lines.of(subject).getFirst().whole();
    return new SubjectParts("/").of(whole).stream().map(Piece::text).toList();
  }

  @Test
  void partsFollowTheSeparators() {
    assertThat(parts("一般会計/02総務費/01総務管理費")).containsExactly("一般会計", "02総務費", "01総務管理費");
  }

  @Test
  void aPartThatTheRecordCannotHoldLeavesTheSubjectUnread() {
    String longest = "02" + "費".repeat(98);
    assertThat(parts("一般会計/" + longest)).containsExactly("一般会計", longest);
    assertThat(parts("一般会計/" + longest + "費")).isEmpty();
  }
}
