package jp.hakaru.face.office.internal.paper;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.TieAnswers;

/**
 * A paper or a data package that waits for a person (下見を待つ文書・パッケージ).
 *
 * @param together the ids of all papers that came with it, its own among them
 * @param source its name and bytes
 * @param kind what its bytes are
 * @param body the body that the person names
 * @param profile with which it is read; empty where Hakaru's own choose
 * @param answers how the person decided offered ties
 * @param chosen which of several readings the person chose
 * @param done what came of its last entry
 */
public record WaitingPaper(
    String id,
    List<String> together,
    PaperSource source,
    Kind kind,
    Body body,
    Optional<OwnProfile> profile,
    TieAnswers answers,
    ChosenReadings chosen,
    Optional<Done> done) {
  public WaitingPaper {
    together = List.copyOf(together);
  }

  /** What waits. */
  enum Kind {
    /** A paper, which is read line by line. */
    PAPER,
    /** A zip of a data package. */
    PACKAGE
  }

  /** What a person chose: its name, its bytes, and what they are. */
  record Chosen(PaperSource source, Kind kind) {}

  /** Address of the page that shows it. */
  String href() {
    return switch (kind) {
      case PAPER -> ImportPage.PATH + "/" + id;
      case PACKAGE -> ImportPage.PATH + "/package/" + id;
    };
  }

  /**
   * The body as the person typed it.
   *
   * @param code blank where the text shall tell
   * @param name of an example body, else blank
   */
  record Body(String code, String name, boolean insist) {}

  /** What came of an entry: how many rows, what was released; its title is blank for none. */
  record Done(int added, int changed, int removed, String released) {}

  WaitingPaper with(Body other) {
    return new WaitingPaper(
        id,
        together,
        source,
        kind,
        other,
        profile,
        TieAnswers.NONE,
        ChosenReadings.NONE,
        Optional.empty());
  }

  WaitingPaper with(TieAnswers other) {
    return new WaitingPaper(
        id, together, source, kind, body, profile, other, chosen, Optional.empty());
  }

  WaitingPaper with(ChosenReadings other) {
    return new WaitingPaper(
        id, together, source, kind, body, profile, answers, other, Optional.empty());
  }

  WaitingPaper with(Done last) {
    return new WaitingPaper(
        id, together, source, kind, body, profile, answers, chosen, Optional.of(last));
  }
}
