package jp.hakaru.face.office.internal.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.entry.ProfileWords;
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
  private static final String DESCRIPTION = "datapackage.json";

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
    List<WaitingPaper.Chosen> chosen = chosen(form);
    List<String> problems = problems(chosen, locale);
    Optional<OwnProfile> own = Optional.empty();
    if (profile != null && !nameOf(profile).isEmpty() && problems.isEmpty()) {
      switch (OwnProfile.load(nameOf(profile), profile.getBytes())) {
        case OwnProfile.Usable(OwnProfile usable) -> own = Optional.of(usable);
        case OwnProfile.Faulty(List<ProfileProblem> faults) ->
            problems.addAll(ProfileWords.in(locale).say(nameOf(profile), faults));
      }
    }
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(FramedPage.ATTRIBUTE, new ImportPage(problems));
      return ImportPage.TEMPLATE;
    }
    String first = papers.add(chosen, form.body(), own).getFirst();
    return "redirect:" + papers.find(first).orElseThrow().href();
  }

  private static List<WaitingPaper.Chosen> chosen(ImportForm form) throws IOException {
    List<WaitingPaper.Chosen> chosen = new ArrayList<>();
    for (MultipartFile file : form.chosen()) {
      byte[] bytes = file.getBytes();
      WaitingPaper.Kind kind =
          UploadedZip.isPackage(bytes) ? WaitingPaper.Kind.PACKAGE : WaitingPaper.Kind.PAPER;
      chosen.add(new WaitingPaper.Chosen(new PaperSource(nameOf(file), bytes), kind));
    }
    return chosen;
  }

  private List<String> problems(List<WaitingPaper.Chosen> chosen, Locale locale)
      throws IOException {
    List<String> problems = new ArrayList<>();
    if (chosen.isEmpty()) {
      problems.add(say("office.import.none", locale));
    }
    if (chosen.size() > WaitingPapers.MOST) {
      problems.add(say("office.import.too_many", locale, WaitingPapers.MOST));
    }
    for (WaitingPaper.Chosen one : chosen) {
      String name = one.source().fileName();
      int bytes = one.source().bytes().length;
      long most = Ingest.largest(one.source().bytes());
      boolean isPaper = one.kind() == WaitingPaper.Kind.PAPER;
      if (name.equals(DESCRIPTION)) {
        problems.add(say("office.import.description_alone", locale, name));
      } else if (isPaper && UploadedZip.isDamaged(one.source().bytes())) {
        problems.add(EntryWords.in(locale).damagedArchive(name));
      } else if (isPaper && bytes > most) {
        problems.add(EntryWords.in(locale).tooLarge(name, bytes, most));
      }
    }
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
