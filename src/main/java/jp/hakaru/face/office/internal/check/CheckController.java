package jp.hakaru.face.office.internal.check;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.cycle.check.Fingerprint;
import jp.hakaru.cycle.check.Located;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what contradicts in the record of a body, and keeps what a person accepts (点検の画面). */
@Controller
final class CheckController {
  static final String CHECK = "/office/{code:[0-9]{6}}/check";
  private static final int LONGEST_REASON = 1000;

  private final CheckDesk desk;
  private final MessageSource messages;

  CheckController(CheckDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping(CheckBodiesPage.PATH)
  String choose(Model model) {
    List<Municipality> bodies = desk.bodies();
    if (bodies.size() == 1) {
      return "redirect:" + CheckPage.path(bodies.getFirst().code().value());
    }
    model.addAttribute(FramedPage.ATTRIBUTE, new CheckBodiesPage(bodies));
    return CheckBodiesPage.TEMPLATE;
  }

  @GetMapping(CHECK)
  String show(
      @PathVariable String code,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "") String done,
      Model model,
      Locale locale) {
    return show(desk.check(code(code)), CheckFilter.of(asked), List.of(), done, model, locale);
  }

  private String show(
      RecordCheck check,
      CheckFilter filter,
      List<String> problems,
      String done,
      Model model,
      Locale locale) {
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        new CheckPages(check, desk.rules(), locale).page(filter, problems, done));
    return CheckPage.TEMPLATE;
  }

  /** Accepts a finding, should it still say what the person saw. */
  @PostMapping(CHECK + "/accept")
  String accept(
      @PathVariable String code,
      @RequestParam Map<String, String> asked,
      @RequestParam String finding,
      @RequestParam String mark,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response,
      Locale locale) {
    RecordCheck check = desk.check(code(code));
    Optional<Located> found =
        check.checked().findings().stream()
            .filter(one -> one.fingerprint().value().equals(finding))
            .filter(one -> FoundLines.mark(one.finding()).equals(mark))
            .findFirst();
    Optional<String> problem = problem(found, reason);
    if (problem.isPresent()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      String sentence = messages.getMessage(problem.get(), new Object[] {LONGEST_REASON}, locale);
      return show(check, CheckFilter.of(asked), List.of(sentence), "", model, locale);
    }
    desk.accept(check.body().code(), found.orElseThrow(), reason);
    return redirect(code, CheckFilter.of(asked), "accepted");
  }

  private static Optional<String> problem(Optional<Located> found, String reason) {
    if (found.isEmpty()) {
      return Optional.of("office.check.gone");
    } else if (reason.isBlank()) {
      return Optional.of("office.check.no_reason");
    }
    return reason.length() > LONGEST_REASON
        ? Optional.of("office.check.long_reason")
        : Optional.empty();
  }

  @PostMapping(CHECK + "/withdraw")
  String takeBack(
      @PathVariable String code,
      @RequestParam Map<String, String> asked,
      @RequestParam String finding) {
    if (!Fingerprint.isFingerprint(finding)) {
      throw new NotFound("office.check.finding_absent", finding);
    }
    Municipality body = body(code(code));
    desk.takeBack(body.code(), new Fingerprint(finding));
    return redirect(code, CheckFilter.of(asked), "withdrawn");
  }

  private Municipality body(MunicipalityCode code) {
    return desk.bodies().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("office.check.body_absent", code.value()));
  }

  private static String redirect(String code, CheckFilter filter, String done) {
    String query = filter.query();
    return "redirect:"
        + CheckPage.path(code)
        + (query.isEmpty() ? "?" : query + "&")
        + "done="
        + done;
  }

  static MunicipalityCode code(String code) {
    try {
      return MunicipalityCode.parse(code);
    } catch (IllegalArgumentException e) {
      throw new NotFound("office.check.body_absent", e, code);
    }
  }
}
