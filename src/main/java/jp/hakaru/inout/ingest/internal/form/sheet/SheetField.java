package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** A field of a sheet (調書の欄): its label and what stands behind and below it. */
public final class SheetField {
  private final FormLabel label;
  private final @Nullable LabelAt at;
  private final @Nullable YearHead head;
  final List<Piece> beside = new ArrayList<>();
  final List<Line> below = new ArrayList<>();
  boolean suspect;

  SheetField(FormLabel label, @Nullable LabelAt at, @Nullable YearHead head) {
    this.label = label;
    this.at = at;
    this.head = head;
  }

  public FormLabel label() {
    return label;
  }

  /** Where its label is printed; unset for a table without one. */
  public @Nullable LabelAt at() {
    return at;
  }

  /** The head of its table; set for a table. */
  public @Nullable YearHead head() {
    return head;
  }

  /** The values on its label's line. */
  public List<Piece> beside() {
    return List.copyOf(beside);
  }

  /** The lines below, the blank ones among them. */
  public List<Line> below() {
    return List.copyOf(below);
  }

  /**
   * Whether the label that should follow is missing, so that what stands below may be another's.
   */
  public boolean isSuspect() {
    return suspect;
  }

  boolean isLabelAlone() {
    return at != null && beside.isEmpty();
  }

  /** All that stands in it, as lines that hold nothing else. */
  public List<Line> lines() {
    List<Line> all = new ArrayList<>();
    beside.forEach(piece -> all.add(piece.alone()));
    all.addAll(below);
    return all;
  }

  boolean isEmpty() {
    return beside.isEmpty() && below.stream().allMatch(Line::isBlank);
  }
}
