package jp.hakaru.face.office.internal.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.office.internal.check.ComingCheck;
import jp.hakaru.face.office.internal.preview.PackagePreviews;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.entry.PackageWords;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.PaperChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a waiting package would do to the record, and enters it as ordered (パッケージの取り込み). */
@Controller
final class PackageController {
  private static final String PACKAGE = ImportPage.PATH + "/package/{id}";

  private final WaitingPapers papers;
  private final PackageDesk desk;
  private final ComingCheck coming;

  PackageController(WaitingPapers papers, PackageDesk desk, ComingCheck coming) {
    this.papers = papers;
    this.desk = desk;
    this.coming = coming;
  }

  @GetMapping(PACKAGE)
  String show(@PathVariable String id, Model model, Locale locale) throws IOException {
    WaitingPaper waiting = waiting(id);
    return show(waiting, desk.read(waiting), List.of(), Set.of(), model, locale);
  }

  private WaitingPaper waiting(String id) {
    return papers.get(id, WaitingPaper.Kind.PACKAGE);
  }

  private String show(
      WaitingPaper waiting,
      PackageDesk.Reading reading,
      List<String> problems,
      Set<String> ticked,
      Model model,
      Locale locale) {
    PaperHead head = PaperHead.of(waiting, papers.list(waiting.together()));
    PackageWords words = PackageWords.in(locale);
    switch (reading) {
      case PackageDesk.Read(var read) -> {
        PaperChange change = desk.preview(read);
        model.addAttribute(
            FramedPage.ATTRIBUTE,
            new PackagePage(
                head,
                read.body(),
                read.released().orElse(null),
                PackagePreviews.of(read.dossier(), change),
                coming.check(read.body().code(), read.dossier(), change, locale),
                waiting.done().orElse(null),
                problems,
                ticked));
        return PackagePage.TEMPLATE;
      }
      case PackageDesk.Faulty faulty ->
          model.addAttribute(
              FramedPage.ATTRIBUTE,
              PackageRefusedPage.faulty(head, faulty.faults(), faulty.complete(), words));
      case PackageDesk.OtherBody(var problem) ->
          model.addAttribute(
              FramedPage.ATTRIBUTE,
              PackageRefusedPage.otherBody(head, EntryWords.in(locale).problem(problem)));
    }
    return PackageRefusedPage.TEMPLATE;
  }

  /** Lets the package itself tell its body. */
  @PostMapping(PACKAGE + "/body")
  String takeItsBody(@PathVariable String id) {
    WaitingPaper waiting = waiting(id);
    papers.replace(waiting.with(new WaitingPaper.Body("", "", false)));
    return "redirect:" + waiting.href();
  }

  @PostMapping(PACKAGE + "/enter")
  String enter(
      @PathVariable String id,
      @RequestParam String mark,
      @RequestParam(defaultValue = "none") String accept,
      @RequestParam(required = false) @Nullable Set<String> row,
      @RequestParam(defaultValue = "false") boolean release,
      Model model,
      HttpServletResponse response,
      Locale locale)
      throws IOException {
    WaitingPaper waiting = waiting(id);
    Set<String> ticked = row == null ? Set.of() : Set.copyOf(row);
    PackageDesk.Reading reading = desk.read(waiting);
    if (!(reading instanceof PackageDesk.Read(var read))) {
      return "redirect:" + waiting.href();
    }
    Orders.Ordered ordered =
        new Orders.Ordered(
            waiting,
            () -> desk.preview(read),
            problems -> show(waiting, reading, problems, ticked, model, locale),
            response,
            EntryWords.in(locale));
    Acceptance accepted = Orders.acceptance(accept, ticked);
    return Orders.answer(desk.enter(waiting, read, accepted, release, mark), ordered, papers);
  }
}
