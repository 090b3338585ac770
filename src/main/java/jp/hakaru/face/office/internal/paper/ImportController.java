package jp.hakaru.face.office.internal.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ProfileProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the papers that a person chooses (文書の選択). They wait in memory until he decides. */
@Controller
final class ImportController {
  /** More problems of a profile than these are told by the command. */
  private static final int MOST_PROBLEMS = 20;

  private final WaitingPapers papers;
  private final MessageSource messages;

  ImportController(WaitingPapers papers, MessageSource messages) {
    this.papers = papers;
    this.messages = messages;
  }

  @GetMapping(ImportPage.PATH)
  String choose(Model model) {
    model.addAttribute(FramedPage.ATTRIBUTE, new ImportPage(List.of()));
    return ImportPage.TEMPLATE;
  }

  /** What a person fills in. */
  record ImportForm(
      @Nullable List<MultipartFile> files,
      @Nullable String code,
      @Nullable String name,
      boolean insist,
      @Nullable MultipartFile profile) {
    List<MultipartFile> chosen() {
      return files == null
          ? List.of()
          : files.stream().filter(file -> !nameOf(file).isEmpty()).toList();
    }

    WaitingPaper.Body body() {
      return new WaitingPaper.Body(stripped(code), stripped(name), insist);
    }

    private static String stripped(@Nullable String text) {
      return text == null ? "" : text.strip();
    }
  }

  @PostMapping(ImportPage.PATH)
  String take(
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(defaultValue = "false") boolean insist,
      @RequestParam(required = false) @Nullable MultipartFile profile,
      Model model,
      HttpServletResponse response,
      Locale locale)
      throws IOException {
    ImportForm form = new ImportForm(files, code, name, insist, profile);
    List<String> problems = problems(form, locale);
    Optional<OwnProfile> own = Optional.empty();
    if (profile != null && !nameOf(profile).isEmpty() && problems.isEmpty()) {
      switch (OwnProfile.load(nameOf(profile), profile.getBytes())) {
        case OwnProfile.Usable(OwnProfile usable) -> own = Optional.of(usable);
        case OwnProfile.Faulty(List<ProfileProblem> faults) ->
            problems.addAll(problems(nameOf(profile), faults, locale));
      }
    }
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(FramedPage.ATTRIBUTE, new ImportPage(problems));
      return ImportPage.TEMPLATE;
    }
    List<PaperSource> sources = new ArrayList<>();
    for (MultipartFile file : form.chosen()) {
      sources.add(new PaperSource(nameOf(file), file.getBytes()));
    }
    return "redirect:" + ImportPage.PATH + "/" + papers.add(sources, form.body(), own).getFirst();
  }

  private List<String> problems(ImportForm form, Locale locale) {
    List<String> problems = new ArrayList<>();
    if (form.chosen().isEmpty()) {
      problems.add(say("office.import.none", locale));
    }
    if (form.chosen().size() > WaitingPapers.MOST) {
      problems.add(say("office.import.too_many", locale, WaitingPapers.MOST));
    }
    form.chosen().stream()
        .filter(file -> file.getSize() > Ingest.LARGEST)
        .map(file -> EntryWords.in(locale).tooLarge(nameOf(file), file.getSize(), Ingest.LARGEST))
        .forEach(problems::add);
    return problems;
  }

  private List<String> problems(String file, List<ProfileProblem> faults, Locale locale) {
    List<String> problems = new ArrayList<>();
    problems.add(say("office.import.profile_faulty", locale, file, faults.size()));
    faults.stream()
        .limit(MOST_PROBLEMS)
        .map(fault ->
            say(
                "office.import.profile_fault",
                locale,
                Integer.toString(fault.line()),
                fault.place(),
                fault.found()))
        .forEach(problems::add);
    return problems;
  }

  private String say(String key, Locale locale, Object... values) {
    return messages.getMessage(key, values, locale);
  }

  /** The name of an upload without folders; empty where no file was chosen. */
  private static String nameOf(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name.replaceFirst(".*[/\\\\]", "").strip();
  }
}
