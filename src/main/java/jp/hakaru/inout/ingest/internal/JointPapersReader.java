package jp.hakaru.inout.ingest.internal;

import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.joint.draft.JointDraft;
import jp.hakaru.inout.ingest.internal.joint.line.Parts;
import jp.hakaru.inout.ingest.internal.joint.map.JointMapper;
import jp.hakaru.inout.ingest.internal.joint.read.JointEnd;
import jp.hakaru.inout.ingest.internal.joint.read.JointReader;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Steps 3 to 7 for papers of joint work (連携の資料の読み取り): sections, each of its own kind. */
final class JointPapersReader implements ShapeReader {
  private final JointPapersProfile profile;

  JointPapersReader(JointPapersProfile profile) {
    this.profile = profile;
  }

  @Override
  public JointPapersProfile profile() {
    return profile;
  }

  @Override
  public Labelled label(List<Line> lines) {
    return new Labelled() {
      @Override
      public long known() {
        return Parts.known(profile, lines);
      }

      @Override
      public ReadPaper read(Copy copy) {
        Notes notes = new Notes(lines, copy.chosen());
        List<Line> whole =
            new JointEnd(profile.open(), notes).whole(lines, copy.endsWithLine() && !copy.cut());
        JointDraft draft =
            new JointReader(profile, notes).read(new Parts(profile, notes).of(whole));
        return PaperTail.read(
            copy,
            profile,
            notes,
            copy.cut() || whole.size() < lines.size(),
            (document, dossier) -> {
              new JointMapper(profile, copy.body(), notes).map(draft, document, dossier);
              return true;
            });
      }
    };
  }
}
