package jp.hakaru.inout.ingest.internal;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Steps 3 to 7 for papers of one shape (様式の形ごとの読み取り), by one profile. */
interface ShapeReader {
  PaperProfile profile();

  /** A reader that knows the words that {@code lines} make of known ones; itself where none. */
  default ShapeReader learnt(List<Line> lines) {
    return this;
  }

  /** The paper of {@code lines}, its lines labelled. */
  Labelled label(List<Line> lines);

  /**
   * What is known of a paper besides its lines.
   *
   * @param body the body it is read as one of
   * @param cut whether its bytes end inside a character
   * @param endsWithLine whether its last line has an end
   * @param margins what is furniture by what the file itself says
   * @param chosen what a person chose where several readings stand
   */
  record Copy(
      PaperSource source,
      Municipality body,
      boolean cut,
      boolean endsWithLine,
      List<Line> margins,
      ChosenReadings chosen) {}

  /** A paper whose lines are labelled. */
  interface Labelled {
    /** How well the profile knows the paper: how many of its tables; 0 where none. */
    long known();

    /** Whether pages of it look like the family's, though the profile does not know it surely. */
    default boolean isAlike() {
      return false;
    }

    /** How much its pages look like those of this family and of no other; 1 where nothing tells. */
    default BigDecimal likeness() {
      return BigDecimal.ONE;
    }

    ReadPaper read(Copy copy);
  }

  /** The reader of the profile's shape. */
  static ShapeReader of(PaperProfile profile) {
    return switch (profile) {
      case Profile list -> new ListReader(list);
      case FormProfile form -> new FormReader(form);
      case MeasurePagesProfile pages -> new MeasurePagesReader(pages);
      case PlanPagesProfile pages -> new PlanPagesReader(pages);
      case JointPapersProfile joint -> new JointPapersReader(joint);
    };
  }
}
