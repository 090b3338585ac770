package jp.hakaru.face.portal.internal;

import java.util.Optional;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.face.portal.internal.change.ChangesPage;
import jp.hakaru.face.portal.internal.document.DocumentPage;
import jp.hakaru.face.portal.internal.element.DocumentPart;
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
import jp.hakaru.inout.publication.PublicPicture;

/**
 * The released record as the pages that citizens read (公開された記録).
 *
 * <p>Each answer is whole: a template asks for nothing more. Lists come in the order in which they
 * are shown, the paper's own. An answer is empty where nothing with that name was released by the
 * end of the day asked for, and for a day that is still to come.
 */
public interface PortalPages {
  /** All bodies with a release, by code. */
  HomePage home(AsOf asOf);

  /** The front page of a body. */
  Optional<FrontPage> findFront(MunicipalityCode code, AsOf asOf);

  /** A plan of the body as a tree. */
  Optional<PlanPage> findPlan(MunicipalityCode code, Id planId, AsOf asOf);

  /** A node of one of the body's plans: a measure, or any level above or below it. */
  Optional<NodePage> findNode(MunicipalityCode code, Id nodeId, AsOf asOf);

  /** A project of the body. */
  Optional<ProjectPage> findProject(MunicipalityCode code, Id projectId, AsOf asOf);

  /** An indicator of the body. */
  Optional<IndicatorPage> findIndicator(MunicipalityCode code, Id indicatorId, AsOf asOf);

  /** How far the body's targets are reached, as far as {@code asked} asks for it. */
  Optional<TargetsPage> findTargets(MunicipalityCode code, TargetsAsked asked, AsOf asOf);

  /** All names that {@code side} of the body's record has. */
  Optional<SidesPage> findSides(MunicipalityCode code, Side side, AsOf asOf);

  /** What belongs to {@code name} on that side; empty where nothing does. */
  Optional<SidePage> findSide(MunicipalityCode code, Side side, String name, AsOf asOf);

  /** The body's joint work; empty where it has none. */
  Optional<JointPage> findJoint(MunicipalityCode code, AsOf asOf);

  /** A joint effort of the body. */
  Optional<EffortPage> findEffort(MunicipalityCode code, Id effortId, AsOf asOf);

  /** A theme of the body's joint work. */
  Optional<ThemePage> findTheme(MunicipalityCode code, Id themeId, AsOf asOf);

  /** What the newest releases changed of {@code subject}; empty where the body has none such. */
  Optional<ChangesPage> findChanges(MunicipalityCode code, PageSubject subject, AsOf asOf);

  /** Some lines of a document of the body; without lines where the document has none there. */
  Optional<DocumentPage> findDocument(
      MunicipalityCode code, Id documentId, DocumentPart part, AsOf asOf);

  /**
   * A table of the body's record as CSV, as the data package holds it; empty where the body has
   * released nothing.
   */
  Optional<byte[]> findTable(MunicipalityCode code, Table<?> table, AsOf asOf);

  /** The newest release of the body: what it has public is the same until the next one. */
  Optional<Id> findRelease(MunicipalityCode code, AsOf asOf);

  /** The picture of a page of a document of the body. */
  Optional<PublicPicture> findPicture(MunicipalityCode code, Id documentId, int page, AsOf asOf);
}
