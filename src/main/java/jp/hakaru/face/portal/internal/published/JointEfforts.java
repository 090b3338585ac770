package jp.hakaru.face.portal.internal.published;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.face.portal.internal.element.Amount;
import jp.hakaru.face.portal.internal.joint.JointPage;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** The efforts of a body's joint work with their parts, their money and their shares (連携の取組). */
final class JointEfforts {
  private static final Comparator<EffortRow> IN_ORDER =
      Comparator.comparing(EffortRow::fiscalYear).reversed().thenComparing(EffortRow::position);

  /** Who bears what first; in each term what holds for all cases before single ones. */
  private static final Comparator<ShareRow> BY_TERM =
      Comparator.comparing(ShareRow::term)
          .thenComparing(row -> Objects.requireNonNullElse(row.variant(), ""))
          .thenComparing(row -> Objects.requireNonNullElse(row.source(), ""));

  private final Evidence evidence;
  private final Map<Id, List<String>> texts;
  private final Map<Id, EffortRow> byId = new HashMap<>();
  private final List<EffortRow> rows;
  private final Map<Id, List<ShareRow>> shares;

  private JointEfforts(PublicReading reading, Evidence evidence, Map<Id, List<String>> texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.rows = reading.rows(Table.EFFORTS).stream().sorted(IN_ORDER).toList();
    rows.forEach(row -> byId.put(row.effortId(), row));
    this.shares =
        reading.rows(Table.SHARES).stream()
            .sorted(BY_TERM)
            .collect(Collectors.groupingBy(ShareRow::effortId));
  }

  static JointEfforts of(PublicReading reading, Evidence evidence, Map<Id, List<String>> texts) {
    return new JointEfforts(reading, evidence, texts);
  }

  List<JointPage.Effort> programmes() {
    return roots(Set.of(EffortKind.PROGRAMME));
  }

  /** The programmes of {@code year} with their parts, without where their values were read. */
  static List<JointPage.Effort> programmesOf(PublicReading reading, FiscalYear year) {
    JointEfforts efforts = new JointEfforts(reading, Evidence.none(), Map.of());
    return efforts.rows.stream()
        .filter(row -> row.parentId() == null && row.kind() == EffortKind.PROGRAMME)
        .filter(row -> row.fiscalYear().equals(year))
        .map(efforts::effort)
        .toList();
  }

  /** Those below no programme. */
  List<JointPage.Effort> alone() {
    return roots(Set.of(EffortKind.EFFORT, EffortKind.PART, EffortKind.WAY));
  }

  List<JointPage.Effort> regions() {
    return roots(Set.of(EffortKind.REGIONAL));
  }

  private List<JointPage.Effort> roots(Set<EffortKind> kinds) {
    return rows.stream()
        .filter(row -> row.parentId() == null && kinds.contains(row.kind()))
        .map(this::effort)
        .toList();
  }

  JointPage.Effort effort(EffortRow row) {
    List<EffortRow> below =
        rows.stream().filter(part -> row.effortId().equals(part.parentId())).toList();
    Yen amount = row.amountYen();
    Yen parts = sum(below);
    long rest = amount == null || parts == null ? 0 : amount.minus(parts).value();
    return new JointPage.Effort(
        row.effortId(),
        row.kind(),
        Objects.requireNonNullElse(row.number(), ""),
        evidence.sourced(title(row), Table.EFFORTS, row, "title", "region"),
        details(row),
        Objects.requireNonNullElse(row.forum(), ""),
        row.status(),
        JointPages.list(row.departments()),
        amount == null ? null : evidence.sourced(amount, Table.EFFORTS, row, "amount_yen"),
        Amount.coarse(row.precisionYen()),
        rest > 0 ? new Yen(rest) : null,
        rest < 0 ? parts : null,
        sameMoney(row),
        shares.getOrDefault(row.effortId(), List.of()).stream().map(this::share).toList(),
        texts.getOrDefault(row.effortId(), List.of()),
        below.stream().map(this::effort).toList());
  }

  private static JointPage.Details details(EffortRow row) {
    return new JointPage.Details(
        Objects.requireNonNullElse(row.subtitle(), ""),
        Objects.requireNonNullElse(row.perspective(), ""),
        Objects.requireNonNullElse(row.approach(), ""),
        JointPages.list(row.methods()),
        JointPages.list(row.partners()),
        row.startYear(),
        row.endYear(),
        Objects.requireNonNullElse(row.decidedIn(), ""));
  }

  /** What it is called: a regional one by its region. */
  static String title(EffortRow row) {
    String title = row.title();
    return title == null ? Objects.requireNonNullElse(row.region(), "") : title;
  }

  /** What the parts that print an amount add up to; unset where none does. */
  private static @Nullable Yen sum(List<EffortRow> parts) {
    return parts.stream()
        .map(EffortRow::amountYen)
        .filter(Objects::nonNull)
        .reduce(Yen::plus)
        .orElse(null);
  }

  private @Nullable String sameMoney(EffortRow row) {
    Id same = row.sameMoneyAs();
    EffortRow other = same == null ? null : byId.get(same);
    return other == null ? null : title(other);
  }

  private JointPage.Share share(ShareRow row) {
    String value = value(row);
    String base = row.base();
    return new JointPage.Share(
        row.term(),
        Objects.requireNonNullElse(row.variant(), ""),
        Objects.requireNonNullElse(row.party(), ""),
        row.partyKind(),
        evidence.sourced(value, Table.SHARES, row, "text", "numerator", "value", "base"),
        base == null || value.contains(base) ? "" : base);
  }

  /** The ratio of a party; else the printed text, which may tell those of several. */
  private static String value(ShareRow row) {
    String fraction = row.numerator() == null ? null : row.numerator() + "/" + row.denominator();
    String text = row.text();
    String told = text != null ? text : String.valueOf(row.value());
    return fraction != null && (row.party() != null || text == null) ? fraction : told;
  }
}
