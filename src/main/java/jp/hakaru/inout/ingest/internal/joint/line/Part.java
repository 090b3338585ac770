package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;

/**
 * A section of the paper (文書の区分): the line that heads it and those below it.
 *
 * @param number from 0, in the order of the paper
 * @param body without the heading
 */
public record Part(SectionKind kind, int number, JointLine head, List<JointLine> body) {
  public Part {
    body = List.copyOf(body);
  }
}
