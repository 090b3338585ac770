package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.Optional;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Who does what in an effort (役割分担の表): a label, then a row a party with what it does. */
final class Duties {
  private static final int LONGEST_PARTY = 24;

  private final Labels labels;
  private final Notes notes;
  private @Nullable Value section;
  private NarrativeRole role = NarrativeRole.ACTION;

  Duties(JointPapersProfile profile, Notes notes) {
    this.labels = new Labels(profile);
    this.notes = notes;
  }

  /** Takes a row behind such a label or below one; false for any other line. */
  boolean take(JointLine line, EffortDraft effort) {
    Piece first = line.cells().getFirst();
    boolean labelled =
        line.cells().size() == 3 && line.columns().getFirst() == 0 && labels.isKnown(first.text());
    boolean goesOn = section != null && line.cells().size() == 2 && line.columns().getFirst() == 1;
    if (labelled) {
      section = Value.written(first);
      role = labels.role(first.text(), NarrativeRole.ACTION);
    } else if (!goesOn) {
      section = null;
      return false;
    }
    Piece party = line.cells().get(line.cells().size() - 2);
    Optional<Value> of =
        Optional.of(party)
            .filter(one -> Words.key(one.text()).length() <= LONGEST_PARTY)
            .map(Value::written);
    if (of.isEmpty()) {
      section = null;
      return false;
    }
    line.cells().forEach(notes::structure);
    effort
        .texts()
        .add(new JointText(role, section, of.get(), null, Texts.value(line.cells().getLast())));
    return true;
  }
}
