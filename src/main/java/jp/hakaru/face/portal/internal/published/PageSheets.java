package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.reading.Owner;
import jp.hakaru.base.reading.ReadLines;
import jp.hakaru.base.reading.Segment;
import jp.hakaru.base.reading.Term;
import jp.hakaru.face.portal.internal.document.PageSheet;
import jp.hakaru.inout.publication.PublicPicture;
import org.jspecify.annotations.Nullable;

/** Puts the boxes of what was read on a page of a document (頁の枠の組み立て). */
final class PageSheets {
  /** White space kept around the lines of a page whose size is not known, in points. */
  private static final int MARGIN = 36;

  private final Map<LinePlace, Box> boxes = new TreeMap<>();
  private final int page;

  PageSheets(int page) {
    this.page = page;
  }

  /** What is known of one box while it is put together. */
  private static final class Box {
    private Segment.Reading reading = Segment.Reading.READ;
    private final Set<PageSheet.Told> told = new LinkedHashSet<>();
    private final Set<String> hrefs = new LinkedHashSet<>();
  }

  void claims(Collection<ClaimRow> claims, Function<ClaimRow, Owner> owners) {
    for (ClaimRow claim : claims) {
      at(claim.place())
          .ifPresent(box -> {
            Owner owner = owners.apply(claim);
            box.told.add(new PageSheet.Told(owner.kind(), owner.title(), field(claim)));
            if (owner.href() != null) {
              box.hrefs.add(owner.href());
            }
          });
    }
  }

  private static Term field(ClaimRow claim) {
    return ReadLines.table(claim.kind())
        .map(table -> Term.ofColumn(table, claim.field()))
        .orElseGet(() -> new Term(claim.field(), claim.field()));
  }

  void unclaimed(Collection<UnclaimedRow> unclaimed) {
    unclaimed.forEach(
        one -> at(one.place()).ifPresent(box -> box.reading = Segment.Reading.UNREAD));
  }

  void doubts(Collection<DoubtRow> doubts) {
    for (DoubtRow doubt : doubts) {
      at(doubt.place())
          .filter(box -> box.reading == Segment.Reading.READ)
          .ifPresent(box -> box.reading = Segment.Reading.DOUBTFUL);
    }
  }

  /** The box at {@code place}; none on another page, and for a place without one. */
  private Optional<Box> at(String place) {
    return LinePlace.find(place)
        .filter(one -> one.page() == page && one.box() != null)
        .map(one -> boxes.computeIfAbsent(one, any -> new Box()));
  }

  /**
   * The page with its boxes.
   *
   * @param picture address of its picture, should there be one
   */
  PageSheet sheet(
      Collection<DocumentLineRow> lines, Optional<PublicPicture.Size> size, String picture) {
    List<LinePlace.Box> lineBoxes = new ArrayList<>();
    for (DocumentLineRow line : lines) {
      LinePlace.Box box = LinePlace.find(line.place()).map(LinePlace::box).orElse(null);
      if (box != null && box.width() > 0) {
        lineBoxes.add(box);
      }
    }
    PublicPicture.Size shown = size.orElseGet(() -> around(lineBoxes));
    return new PageSheet(
        page,
        shown.width(),
        shown.height(),
        size.isPresent() ? picture : null,
        size.isPresent() ? List.of() : lineBoxes,
        boxes.entrySet().stream().map(box -> mark(box.getKey(), box.getValue())).toList());
  }

  private static PublicPicture.Size around(List<LinePlace.Box> boxes) {
    int right = boxes.stream().mapToInt(box -> box.left() + box.width()).max().orElse(0);
    int bottom = boxes.stream().mapToInt(box -> box.top() + box.height()).max().orElse(0);
    return new PublicPicture.Size(
        Math.max(MARGIN, right + MARGIN), Math.max(MARGIN, bottom + MARGIN));
  }

  private static PageSheet.Mark mark(LinePlace place, Box box) {
    @Nullable String only = box.hrefs.size() == 1 ? box.hrefs.iterator().next() : null;
    return new PageSheet.Mark(
        place.toString(),
        Objects.requireNonNull(place.box()),
        only == null ? "#" + place.anchor() : only,
        box.reading,
        List.copyOf(box.told));
  }
}
