package jp.hakaru.face.office.internal.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.hakaru.face.office.internal.preview.Previews;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.Torn;
import jp.hakaru.inout.publication.Release;
import org.springframework.http.HttpStatus;

/** What the buttons of a preview order, and what came of it (取り込みの指示と結果). */
final class Orders {
  private Orders() {}

  /**
   * What of the changes that wait goes in.
   *
   * @param accept value of the button that was pressed
   */
  static Acceptance acceptance(String accept, Set<String> ticked) {
    return switch (accept) {
      case "all" -> Acceptance.ALL;
      case "ticked" -> Acceptance.of(ticked);
      default -> Acceptance.NONE;
    };
  }

  /**
   * A waiting paper whose preview was ordered to be entered.
   *
   * @param change what it would do, asked for where the order must be seen again
   * @param again shows its preview with the problems
   */
  record Ordered(
      WaitingPaper paper,
      Supplier<PaperChange> change,
      Function<List<String>, String> again,
      HttpServletResponse response,
      EntryWords words) {}

  /** The paper's page with what came in; where nothing did, the preview again with the reason. */
  static String answer(EntryOutcome outcome, Ordered ordered, WaitingPapers papers) {
    return switch (outcome) {
      case EntryOutcome.Entered entered -> {
        papers.replace(ordered.paper().with(done(entered)));
        yield "redirect:" + ordered.paper().href();
      }
      case EntryOutcome.Moved() -> refuse(ordered, List.of(ordered.words().moved()));
      case EntryOutcome.Inconsistent(List<Torn> torn) ->
          refuse(ordered, Previews.say(ordered.change().get(), torn, ordered.words()));
    };
  }

  private static String refuse(Ordered ordered, List<String> problems) {
    ordered.response().setStatus(HttpStatus.CONFLICT.value());
    return ordered.again().apply(problems);
  }

  private static WaitingPaper.Done done(EntryOutcome.Entered entered) {
    PaperChange.Tally tally = entered.taken().tally(false);
    return new WaitingPaper.Done(
        tally.added(),
        tally.changed(),
        tally.removed(),
        entered.release().map(Release::title).orElse(""));
  }
}
