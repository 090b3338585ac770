package jp.hakaru.face.portal.internal.published;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.change.ChangesPage;
import jp.hakaru.face.portal.internal.document.DocumentPage;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.DocumentPart;
import jp.hakaru.face.portal.internal.element.DocumentShare;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.front.FrontPage;
import jp.hakaru.face.portal.internal.home.HomePage;
import jp.hakaru.face.portal.internal.indicator.IndicatorPage;
import jp.hakaru.face.portal.internal.joint.EffortPage;
import jp.hakaru.face.portal.internal.joint.JointPage;
import jp.hakaru.face.portal.internal.joint.ThemePage;
import jp.hakaru.face.portal.internal.node.NodePage;
import jp.hakaru.face.portal.internal.plan.PlanPage;
import jp.hakaru.face.portal.internal.project.ProjectPage;
import jp.hakaru.face.portal.internal.side.Side;
import jp.hakaru.face.portal.internal.side.SidePage;
import jp.hakaru.face.portal.internal.side.SidesPage;
import jp.hakaru.face.portal.internal.target.TargetsAsked;
import jp.hakaru.face.portal.internal.target.TargetsPage;
import jp.hakaru.inout.publication.PageSubject;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicPicture;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;
import org.springframework.stereotype.Component;

/** The citizens' pages over the public record. One transaction a page. */
@Component
final class PublishedPages implements PortalPages {
  private static final int CHANGES_SHOWN = 5;

  private final PublicRecord record;
  private final StandingsCache standings;
  private final Clock clock;

  PublishedPages(PublicRecord record, StandingsCache standings, Clock clock) {
    this.record = record;
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * What a page of a body is made from: its head, what can be read, its latest releases.
   *
   * @param day of which the page speaks
   * @param standings how the body's indicators stand, judged when first asked for
   */
  record Sheet(
      PageHead head,
      PublicReading reading,
      List<Change> changes,
      LocalDate day,
      Supplier<Standings> standings) {}

  /** One question for all bodies; only those released again since a past day are asked again. */
  @Override
  public HomePage home(AsOf asOf) {
    return new HomePage(
        asOf,
        record.listBodies().stream()
            .map(body -> bodyLine(body, asOf))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<HomePage.BodyLine> bodyLine(PublicBody body, AsOf asOf) {
    LocalDate day = asOf.day();
    if (day == null || hasCome(day) && !body.releasedOn().isAfter(day)) {
      return Optional.of(new HomePage.BodyLine(body.code(), body.name(), body.releasedOn()));
    }
    return read(body.code(), asOf, sheet -> Optional.of(sheet.head()))
        .map(head -> new HomePage.BodyLine(head.code(), head.name(), head.releasedOn()));
  }

  @Override
  public Optional<FrontPage> findFront(MunicipalityCode code, AsOf asOf) {
    return read(code, asOf, sheet -> Optional.of(FrontPages.page(sheet)));
  }

  @Override
  public Optional<PlanPage> findPlan(MunicipalityCode code, Id planId, AsOf asOf) {
    return read(
        code,
        asOf,
        sheet -> plan(sheet.reading(), planId).map(plan -> PlanPages.page(sheet, plan)));
  }

  @Override
  public Optional<NodePage> findNode(MunicipalityCode code, Id nodeId, AsOf asOf) {
    return read(
        code,
        asOf,
        sheet -> node(sheet.reading(), nodeId).map(node -> NodePages.page(sheet, node)));
  }

  @Override
  public Optional<ProjectPage> findProject(MunicipalityCode code, Id projectId, AsOf asOf) {
    return read(
        code,
        asOf,
        sheet -> project(sheet.reading(), projectId).flatMap(one -> ProjectPages.page(sheet, one)));
  }

  @Override
  public Optional<IndicatorPage> findIndicator(MunicipalityCode code, Id indicatorId, AsOf asOf) {
    return read(
        code,
        asOf,
        sheet ->
            indicator(sheet.reading(), indicatorId).map(one -> IndicatorPages.page(sheet, one)));
  }

  @Override
  public Optional<TargetsPage> findTargets(MunicipalityCode code, TargetsAsked asked, AsOf asOf) {
    return read(code, asOf, sheet -> Optional.of(TargetsPages.page(sheet, asked)));
  }

  @Override
  public Optional<SidesPage> findSides(MunicipalityCode code, Side side, AsOf asOf) {
    return read(code, asOf, sheet -> Optional.of(SidePages.all(sheet, side)));
  }

  @Override
  public Optional<SidePage> findSide(MunicipalityCode code, Side side, String name, AsOf asOf) {
    return read(code, asOf, sheet -> SidePages.one(sheet, side, name));
  }

  @Override
  public Optional<JointPage> findJoint(MunicipalityCode code, AsOf asOf) {
    return read(
        code,
        asOf,
        sheet ->
            JointPages.hasAny(sheet.reading())
                ? Optional.of(JointPages.page(sheet))
                : Optional.empty());
  }

  @Override
  public Optional<EffortPage> findEffort(MunicipalityCode code, Id effortId, AsOf asOf) {
    return read(code, asOf, sheet -> JointSingles.of(sheet).effort(effortId));
  }

  @Override
  public Optional<ThemePage> findTheme(MunicipalityCode code, Id themeId, AsOf asOf) {
    return read(code, asOf, sheet -> JointSingles.of(sheet).theme(themeId));
  }

  @Override
  public Optional<ChangesPage> findChanges(MunicipalityCode code, PageSubject subject, AsOf asOf) {
    return read(
            code,
            asOf,
            sheet ->
                ChangePages.Rows.of(sheet.reading(), subject)
                    .map(rows -> new Shown(sheet.head(), rows)))
        .map(now -> changes(now, subject));
  }

  private record Shown(PageHead head, ChangePages.Rows rows) {}

  /** Compared with the end of the day before the newest release. */
  private ChangesPage changes(Shown now, PageSubject subject) {
    LocalDate before = now.head().releasedOn().minusDays(1);
    return record.read(
        now.head().code(),
        Optional.of(before),
        reading ->
            ChangePages.page(
                now.head(),
                subject,
                now.rows(),
                reading.releases(1).isEmpty() ? null : before,
                ChangePages.Rows.of(reading, subject)));
  }

  @Override
  public Optional<DocumentPage> findDocument(
      MunicipalityCode code, Id documentId, DocumentPart part, AsOf asOf) {
    return read(
        code,
        asOf,
        sheet ->
            document(sheet.reading(), documentId).map(one -> DocumentPages.page(sheet, one, part)));
  }

  @Override
  public Optional<byte[]> findTable(MunicipalityCode code, Table<?> table, AsOf asOf) {
    return read(code, asOf, sheet -> Optional.of(sheet.reading().csv(table)));
  }

  @Override
  public Optional<Id> findRelease(MunicipalityCode code, AsOf asOf) {
    return read(
        code, asOf, sheet -> sheet.reading().releases(1).stream().map(Release::id).findFirst());
  }

  @Override
  public Optional<PublicPicture> findPicture(
      MunicipalityCode code, Id documentId, int page, AsOf asOf) {
    return read(code, asOf, sheet -> sheet.reading().findPicture(documentId, page));
  }

  /** Empty where the body had released nothing by then, or the day is still to come. */
  private <T> Optional<T> read(
      MunicipalityCode code, AsOf asOf, Function<Sheet, Optional<T>> page) {
    LocalDate day = asOf.day();
    if (day != null && !hasCome(day)) {
      return Optional.empty();
    }
    return record.readBody(
        code,
        Optional.ofNullable(day),
        (body, reading) -> sheet(body, asOf, reading).flatMap(page));
  }

  /** Empty where {@code reading} shows no release. */
  private Optional<Sheet> sheet(PublicBody body, AsOf asOf, PublicReading reading) {
    List<Release> releases = reading.releases(CHANGES_SHOWN);
    return releases.stream()
        .findFirst()
        .map(newest ->
            new Sheet(
                new PageHead(body.code(), body.name(), asOf, newest.releasedOn()),
                reading,
                releases.stream().map(PublishedPages::change).toList(),
                Objects.requireNonNullElse(asOf.day(), LocalDate.now(clock)),
                () -> standings.of(body.code(), newest.id(), reading)));
  }

  /** Whether {@code day} has come; today counts as far as it has gone. */
  private boolean hasCome(LocalDate day) {
    return !day.isAfter(LocalDate.now(clock));
  }

  private static Change change(Release release) {
    return new Change(release.releasedOn(), release.title(), false, release.reason());
  }

  private static Optional<PlanRow> plan(PublicReading reading, Id id) {
    return reading.rows(Table.PLANS, "plan_id", List.of(id.value())).stream().findFirst();
  }

  static Optional<NodeRow> node(PublicReading reading, Id id) {
    return reading.rows(Table.NODES, "node_id", List.of(id.value())).stream().findFirst();
  }

  private static Optional<ProjectRow> project(PublicReading reading, Id id) {
    return reading.rows(Table.PROJECTS, "project_id", List.of(id.value())).stream().findFirst();
  }

  private static Optional<IndicatorRow> indicator(PublicReading reading, Id id) {
    return reading.rows(Table.INDICATORS, "indicator_id", List.of(id.value())).stream().findFirst();
  }

  private static Optional<DocumentRow> document(PublicReading reading, Id id) {
    return reading.rows(Table.DOCUMENTS, "document_id", List.of(id.value())).stream().findFirst();
  }

  static PlanRow planOf(PublicReading reading, NodeRow node) {
    return plan(reading, node.planId())
        .orElseThrow(() -> new IllegalStateException("no public plan for the node " + node));
  }

  static List<DocumentShare> documents(PublicReading reading) {
    return reading.rows(Table.DOCUMENTS).stream().map(PublishedPages::share).toList();
  }

  static DocumentShare share(DocumentRow document) {
    return new DocumentShare(
        document.documentId(),
        document.fileName(),
        document.lines(),
        document.shareRecord(),
        document.shareStructure(),
        document.shareFurniture(),
        document.shareUnclaimed());
  }
}
