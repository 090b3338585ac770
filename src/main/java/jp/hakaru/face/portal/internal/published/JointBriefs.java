package jp.hakaru.face.portal.internal.published;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.EventRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.face.portal.internal.front.JointBrief;
import jp.hakaru.face.portal.internal.joint.JointPage;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Makes what a front page tells of a body's joint work (連携のあらまし). */
final class JointBriefs {
  private static final int TOP_TOPICS = 5;
  private static final int NEXT_EVENTS = 3;
  private static final int MONTHS = 12;

  /** From what is carried out to what is closed. */
  private static final List<ThemeStage> STAGES =
      List.of(
          ThemeStage.DECIDED,
          ThemeStage.STUDY,
          ThemeStage.CANDIDATE,
          ThemeStage.LATER,
          ThemeStage.CLOSED);

  private final PublicReading reading;
  private final LocalDate day;
  private final List<EffortRow> efforts;
  private final List<ThemeRow> themes;
  private final @Nullable FiscalYear year;

  private JointBriefs(PublishedPages.Sheet sheet) {
    this.reading = sheet.reading();
    this.day = sheet.day();
    List<EffortRow> allEfforts = reading.rows(Table.EFFORTS);
    List<ThemeRow> allThemes = reading.rows(Table.THEMES);
    this.year =
        Stream.concat(
                allEfforts.stream().map(EffortRow::fiscalYear),
                allThemes.stream().map(ThemeRow::fiscalYear))
            .max(Comparator.naturalOrder())
            .orElse(null);
    this.efforts =
        allEfforts.stream().filter(row -> Objects.equals(row.fiscalYear(), year)).toList();
    this.themes =
        allThemes.stream()
            .filter(row -> Objects.equals(row.fiscalYear(), year))
            .sorted(Comparator.comparing(ThemeRow::position))
            .toList();
  }

  /** Empty where the body has no joint work. */
  static Optional<JointBrief> find(PublishedPages.Sheet sheet) {
    return JointPages.hasAny(sheet.reading())
        ? Optional.of(new JointBriefs(sheet).brief())
        : Optional.empty();
  }

  private JointBrief brief() {
    return new JointBrief(
        year,
        byStatus(),
        (int) efforts.stream().filter(row -> row.kind() == EffortKind.REGIONAL).count(),
        themes.size(),
        needs(JointPages.surveys(reading)),
        stages(),
        year == null ? List.of() : JointEfforts.programmesOf(reading, year),
        next());
  }

  /** The efforts that a year's list names: what it decided, or what bears a status. */
  private List<JointBrief.ByStatus> byStatus() {
    List<EffortRow> listed =
        efforts.stream()
            .filter(row -> row.kind() == EffortKind.EFFORT)
            .filter(row -> row.decidedIn() != null || row.status() != null)
            .toList();
    return Stream.concat(Arrays.stream(ProjectStatus.values()), Stream.of((ProjectStatus) null))
        .map(status ->
            new JointBrief.ByStatus(
                status, (int) listed.stream().filter(row -> row.status() == status).count()))
        .filter(one -> one.count() > 0)
        .toList();
  }

  private static List<JointBrief.Needs> needs(List<JointPage.Survey> surveys) {
    return surveys.stream()
        .filter(survey -> survey.year().equals(surveys.getFirst().year()))
        .map(JointBriefs::needs)
        .toList();
  }

  private static JointBrief.Needs needs(JointPage.Survey survey) {
    List<JointPage.Topic> both = survey.topics().stream().filter(JointPage.Topic::both).toList();
    return new JointBrief.Needs(
        survey,
        (int) survey.topics().stream().filter(topic -> !topic.other()).count(),
        both.size(),
        both.stream()
            .sorted(Comparator.comparingInt(JointBriefs::answered).reversed())
            .limit(TOP_TOPICS)
            .toList());
  }

  private static int answered(JointPage.Topic topic) {
    return Objects.requireNonNullElse(topic.answers(), 0);
  }

  private List<JointBrief.Stage> stages() {
    return STAGES.stream()
        .map(stage ->
            new JointBrief.Stage(
                stage,
                themes.stream().filter(row -> row.stage() == stage).map(ThemeRow::title).toList()))
        .filter(stage -> !stage.titles().isEmpty())
        .toList();
  }

  /** Events of every year and of this one, by how many months are left until they begin. */
  private List<JointBrief.Next> next() {
    FiscalYear now = FiscalYear.of(day);
    List<EventRow> coming =
        reading.rows(Table.SCHEDULE).stream()
            .filter(row -> row.monthFrom() != null && row.monthTo() != null)
            .filter(row -> row.everyYear() || now.equals(row.fiscalYear()))
            .sorted(
                Comparator.comparingInt((EventRow row) -> monthsUntil(row))
                    .thenComparing(EventRow::position))
            .limit(NEXT_EVENTS)
            .toList();
    var texts =
        JointPages.texts(
            reading, coming.stream().map(EventRow::key).collect(Collectors.toUnmodifiableSet()));
    return coming.stream()
        .map(row ->
            new JointBrief.Next(
                Objects.requireNonNull(row.monthFrom()),
                Objects.requireNonNull(row.monthTo()),
                row.lane(),
                row.title(),
                texts.getOrDefault(row.scheduleId(), List.of())))
        .toList();
  }

  /** None where the event goes on in this month. */
  private int monthsUntil(EventRow row) {
    int from = Objects.requireNonNull(row.monthFrom());
    int to = Objects.requireNonNull(row.monthTo());
    int length = Math.floorMod(to - from, MONTHS);
    int since = Math.floorMod(day.getMonthValue() - from, MONTHS);
    return since <= length ? 0 : MONTHS - since;
  }
}
