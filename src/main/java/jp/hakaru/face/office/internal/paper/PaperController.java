package jp.hakaru.face.office.internal.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.TieAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a waiting paper would do to the record, and enters it as ordered (下見と取り込み). */
@Controller
final class PaperController {
  private static final String PAPER = ImportPage.PATH + "/{id}";
  private static final String TIE = "tie.";
  private static final String NEW = "new";
  private static final String CHOICE = "reading.";

  private final WaitingPapers papers;
  private final PaperDesk desk;
  private final PaperPages pages;

  PaperController(WaitingPapers papers, PaperDesk desk, PaperPages pages) {
    this.papers = papers;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping(PAPER)
  String show(@PathVariable String id, Model model, Locale locale) {
    return show(waiting(id), List.of(), Set.of(), model, locale);
  }

  private WaitingPaper waiting(String id) {
    return papers.get(id, WaitingPaper.Kind.PAPER);
  }

  private String show(
      WaitingPaper paper, List<String> problems, Set<String> ticked, Model model, Locale locale) {
    PaperHead head = PaperHead.of(paper, papers.list(paper.together()));
    switch (desk.read(paper)) {
      case PaperDesk.Read(ReadPaper.Read read) -> {
        PaperChange change = desk.preview(paper, read);
        model.addAttribute(
            FramedPage.ATTRIBUTE,
            pages.preview(paper, head, read, change, problems, ticked, locale));
        return PreviewPage.TEMPLATE;
      }
      case PaperDesk.Refused(ReadPaper.Refused why) ->
          model.addAttribute(FramedPage.ATTRIBUTE, pages.refused(paper, head, why, locale));
      case PaperDesk.NoBody(var problem) ->
          model.addAttribute(FramedPage.ATTRIBUTE, pages.noBody(head, problem, locale));
    }
    return RefusedPage.TEMPLATE;
  }

  @PostMapping(PAPER + "/body")
  String nameBody(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean insist) {
    papers.replace(waiting(id).with(new WaitingPaper.Body(code.strip(), name.strip(), insist)));
    return redirect(id);
  }

  @PostMapping(PAPER + "/ties")
  String answerTies(@PathVariable String id, @RequestParam Map<String, String> form) {
    WaitingPaper paper = waiting(id);
    Map<String, Optional<String>> answers = new HashMap<>();
    if (!form.containsKey("forget")) {
      answers.putAll(paper.answers().earlier());
    }
    form.forEach((name, value) -> {
      if (name.startsWith(TIE) && !value.isBlank()) {
        answers.put(
            name.substring(TIE.length()),
            value.equals(NEW) ? Optional.empty() : Optional.of(value));
      }
    });
    papers.replace(paper.with(new TieAnswers(answers)));
    return redirect(id);
  }

  @PostMapping(PAPER + "/readings")
  String chooseReadings(
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response,
      Locale locale) {
    WaitingPaper paper = waiting(id);
    Map<String, String> options = new HashMap<>(paper.chosen().options());
    form.forEach((name, option) -> {
      if (name.startsWith(CHOICE)) {
        options.put(name.substring(CHOICE.length()), option);
      }
    });
    WaitingPaper chosen = paper.with(new ChosenReadings(options));
    if (desk.read(chosen) instanceof PaperDesk.Read(ReadPaper.Read read)) {
      Optional<ChosenReadings.SameRow> same = chosen.chosen().sameRow(read.choices());
      if (same.isPresent()) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String problem = EntryWords.in(locale).sameRow(same.get());
        return show(paper, List.of(problem), Set.of(), model, locale);
      }
    }
    papers.replace(chosen);
    return redirect(id);
  }

  @PostMapping(PAPER + "/enter")
  String enter(
      @PathVariable String id,
      @RequestParam String mark,
      @RequestParam(defaultValue = "none") String accept,
      @RequestParam(required = false) @Nullable Set<String> row,
      @RequestParam(defaultValue = "false") boolean release,
      Model model,
      HttpServletResponse response,
      Locale locale) {
    WaitingPaper paper = waiting(id);
    Set<String> ticked = row == null ? Set.of() : Set.copyOf(row);
    if (!(desk.read(paper) instanceof PaperDesk.Read(ReadPaper.Read read))) {
      return redirect(id);
    }
    Orders.Ordered ordered =
        new Orders.Ordered(
            paper,
            () -> desk.preview(paper, read),
            problems -> show(paper, problems, ticked, model, locale),
            response,
            EntryWords.in(locale));
    Acceptance accepted = Orders.acceptance(accept, ticked);
    return Orders.answer(desk.enter(paper, read, accepted, release, mark), ordered, papers);
  }

  private static String redirect(String id) {
    return "redirect:" + ImportPage.PATH + "/" + id;
  }
}
