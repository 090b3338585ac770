package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.EventRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.SourceRef;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.joint.JointPage;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Makes the page of a body's joint work (連携の画面). One question a table. */
final class JointPages {
  private static final List<Table<? extends Row>> TABLES =
      List.of(Table.NEEDS_SURVEYS, Table.THEMES, Table.EFFORTS, Table.ROADMAP, Table.SCHEDULE);

  private static final List<Table<? extends Row>> ALL_TABLES =
      Stream.concat(TABLES.stream(), Stream.of(Table.NEEDS, Table.SHARES)).toList();

  private final PublicReading reading;
  private final Evidence evidence;
  private final Map<Id, List<String>> texts;

  /** Of the rows with {@code keys} alone. */
  static JointPages of(PublicReading reading, Collection<String> keys) {
    return new JointPages(reading, Evidence.of(reading, keys), texts(reading, keys));
  }

  private JointPages(PublicReading reading, Evidence evidence, Map<Id, List<String>> texts) {
    this.reading = reading;
    this.evidence = evidence;
    this.texts = texts;
  }

  /** Whether the body has any. */
  static boolean hasAny(PublicReading reading) {
    return TABLES.stream().anyMatch(reading::hasAny);
  }

  static JointPage page(PublishedPages.Sheet sheet) {
    PublicReading reading = sheet.reading();
    Set<String> keys = new LinkedHashSet<>();
    List<String> tables = new ArrayList<>();
    for (Table<? extends Row> table : ALL_TABLES) {
      List<String> of = reading.rows(table).stream().map(Row::key).toList();
      keys.addAll(of);
      if (!of.isEmpty()) {
        tables.add(table.name());
      }
    }
    JointPages pages = of(reading, keys);
    JointEfforts efforts = pages.efforts();
    return new JointPage(
        sheet.head(),
        pages.surveys(),
        pages.themes(),
        efforts.programmes(),
        efforts.alone(),
        efforts.regions(),
        JointRoadmaps.of(reading, pages.evidence),
        pages.calendar(),
        tables,
        FiscalYear.of(sheet.day()));
  }

  JointEfforts efforts() {
    return JointEfforts.of(reading, evidence, texts);
  }

  List<JointPage.Roadmap> roadmaps(List<RoadmapRow> rows) {
    return JointRoadmaps.of(reading, evidence, rows);
  }

  /** The surveys alone, without where their values were read. */
  static List<JointPage.Survey> surveys(PublicReading reading) {
    return new JointPages(reading, Evidence.none(), Map.of()).surveys();
  }

  /** What is told of those rows, by them: a text that the paper repeats stands once. */
  static Map<Id, List<String>> texts(PublicReading reading, Collection<String> owners) {
    return reading.rows(Table.NARRATIVES, "owner_id", owners).stream()
        .sorted(Comparator.comparing(NarrativeRow::position))
        .collect(
            Collectors.groupingBy(
                NarrativeRow::ownerId,
                Collectors.collectingAndThen(Collectors.toList(), JointPages::once)));
  }

  private static List<String> once(List<NarrativeRow> texts) {
    Set<String> said = new HashSet<>();
    return texts.stream()
        .map(NarrativeRow::text)
        .filter(text -> said.add(text.endsWith("。") ? text.substring(0, text.length() - 1) : text))
        .toList();
  }

  private List<JointPage.Survey> surveys() {
    Map<Id, List<NeedsSurveyRow>> bySurvey =
        reading.rows(Table.NEEDS_SURVEYS).stream()
            .collect(
                Collectors.groupingBy(
                    NeedsSurveyRow::surveyId, LinkedHashMap::new, Collectors.toList()));
    Map<Id, List<NeedRow>> topics =
        reading.rows(Table.NEEDS).stream()
            .sorted(Comparator.comparing(NeedRow::position))
            .collect(Collectors.groupingBy(NeedRow::surveyId));
    return bySurvey.entrySet().stream()
        .map(one -> survey(one.getValue(), topics.getOrDefault(one.getKey(), List.of())))
        .sorted(Comparator.comparing(JointPage.Survey::year).reversed())
        .toList();
  }

  private JointPage.Survey survey(List<NeedsSurveyRow> rows, List<NeedRow> topics) {
    List<String> kinds =
        rows.stream()
            .sorted(Comparator.comparingInt(JointPages::answered).reversed())
            .map(NeedsSurveyRow::kind)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<String, List<NeedsSurveyRow>> byGroup =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    NeedsSurveyRow::respondentGroup, LinkedHashMap::new, Collectors.toList()));
    return new JointPage.Survey(
        rows.getFirst().title(),
        rows.getFirst().fiscalYear(),
        kinds,
        byGroup.values().stream().map(group -> answers(group, kinds)).toList(),
        topics.stream().map(this::topic).toList());
  }

  private static int answered(NeedsSurveyRow row) {
    return Objects.requireNonNullElse(row.answers(), 0);
  }

  private JointPage.Answers answers(List<NeedsSurveyRow> group, List<String> kinds) {
    NeedsSurveyRow first = group.getFirst();
    return new JointPage.Answers(
        first.respondentGroup(),
        first.opensOn(),
        first.closesOn(),
        count(group, null),
        kinds.stream().map(kind -> new JointPage.Count(kind, count(group, kind))).toList());
  }

  private @Nullable Sourced<Integer> count(List<NeedsSurveyRow> group, @Nullable String kind) {
    for (NeedsSurveyRow row : group) {
      Integer answers = row.answers();
      if (Objects.equals(row.kind(), kind) && answers != null) {
        return evidence.sourced(answers, Table.NEEDS_SURVEYS, row, "answers");
      }
    }
    return null;
  }

  JointPage.Topic topic(NeedRow row) {
    return new JointPage.Topic(
        row.topicId(),
        Objects.requireNonNullElse(row.number(), ""),
        Objects.requireNonNullElse(row.kind(), ""),
        evidence.sourced(row.title(), Table.NEEDS, row, "title", "answers"),
        Objects.requireNonNullElse(row.examples(), ""),
        row.answers(),
        row.answersText(),
        row.namedByBoth(),
        row.isOther());
  }

  private List<JointPage.Theme> themes() {
    return reading.rows(Table.THEMES).stream()
        .sorted(
            Comparator.comparing(ThemeRow::fiscalYear).reversed().thenComparing(ThemeRow::position))
        .map(this::theme)
        .toList();
  }

  JointPage.Theme theme(ThemeRow row) {
    return new JointPage.Theme(
        row.themeId(),
        Objects.requireNonNullElse(row.number(), ""),
        evidence.sourced(row.title(), Table.THEMES, row, "title", "stage"),
        row.stage(),
        row.fromYear(),
        printed(row, "from_year"),
        row.sinceYear(),
        list(row.departments()),
        row.departmentsOpen(),
        row.decidedIn(),
        texts.getOrDefault(row.themeId(), List.of()));
  }

  /** What a field of a theme is in the words of its paper, each once. */
  private String printed(ThemeRow row, String field) {
    return evidence.sourced(row, Table.THEMES, row, field).sources().stream()
        .map(SourceRef::text)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The parts of a list parted by {@code ;}. */
  static List<String> list(@Nullable String parted) {
    return parted == null ? List.of() : Arrays.asList(parted.split(";"));
  }

  private List<JointPage.Month> calendar() {
    Map<String, List<EventRow>> byMonths =
        reading.rows(Table.SCHEDULE).stream()
            .sorted(Comparator.comparing(EventRow::position))
            .collect(
                Collectors.groupingBy(
                    row -> row.monthFrom() + "-" + row.monthTo(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<JointPage.Month> months = new ArrayList<>();
    byMonths
        .values()
        .forEach(rows ->
            months.add(
                new JointPage.Month(
                    rows.getFirst().monthFrom(),
                    rows.getFirst().monthTo(),
                    events(rows, ScheduleLane.COUNCIL),
                    events(rows, ScheduleLane.OTHER))));
    return months;
  }

  private List<JointPage.Event> events(List<EventRow> rows, ScheduleLane lane) {
    return rows.stream()
        .filter(row -> row.lane() == lane)
        .map(row ->
            new JointPage.Event(
                evidence.sourced(row.title(), Table.SCHEDULE, row, "title"),
                texts.getOrDefault(row.scheduleId(), List.of())))
        .toList();
  }
}
