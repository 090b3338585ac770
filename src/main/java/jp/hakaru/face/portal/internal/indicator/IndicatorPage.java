package jp.hakaru.face.portal.internal.indicator;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.Place;
import jp.hakaru.face.portal.internal.element.ReviewLine;

/**
 * An indicator with what it measures, how it stands and the sum that says so (指標).
 *
 * @param tree the plan and the nodes above the first of them, topmost first; empty where that is no
 *     node
 * @param places what it measures the success of, in the papers' order
 * @param judged each period that has a result, the newest first
 * @param reviews what reviews say of what it measures, the newest year first
 */
public record IndicatorPage(
    PageHead head,
    IndicatorPart indicator,
    List<Crumb> tree,
    List<Place> places,
    List<Judgement> judged,
    List<ReviewLine> reviews,
    List<Change> changes)
    implements FramedPage {
  public IndicatorPage {
    tree = List.copyOf(tree);
    places = List.copyOf(places);
    judged = List.copyOf(judged);
    reviews = List.copyOf(reviews);
    changes = List.copyOf(changes);
  }

  @Override
  public Frame frame() {
    Stream<Crumb> place =
        places.stream().limit(1).map(first -> new Crumb(first.href(), first.label()));
    return head.frame("indicator", indicator.id(), Stream.concat(tree.stream(), place).toList());
  }
}
