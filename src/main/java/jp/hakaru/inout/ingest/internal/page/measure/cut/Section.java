package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A section of a page (ページの区画): its label, or a numbered heading within it, and the lines below.
 */
public final class Section {
  private final LabelAt label;
  private final @Nullable Line numbered;
  private final @Nullable LabelAt group;
  private final List<Line> lines = new ArrayList<>();

  /** Whether the label of what usually follows is missing, so that it may stand here too. */
  boolean suspect;

  /** Whether a blank line stands before the missing label on other pages. */
  boolean parted;

  /** Whether the heading of the page is missing. */
  boolean headless;

  /** Whether its label stands on the page above, among whose actions its own heading is. */
  boolean inherited;

  /** Whether its label stands below the heading of a development, as it does below the others. */
  boolean developed;

  /** Labels of the columns that its texts stand in, where a line below its own prints them. */
  List<LabelAt> columns = List.of();

  Section(LabelAt label, @Nullable Line numbered) {
    this(label, numbered, null);
  }

  private Section(LabelAt label, @Nullable Line numbered, @Nullable LabelAt group) {
    this.label = label;
    this.numbered = numbered;
    this.group = group;
  }

  /** The section of a group that has a label of its own below that of this one: 市民の役割. */
  Section part(LabelAt own) {
    return new Section(label, null, own);
  }

  public LabelAt label() {
    return label;
  }

  public SectionType type() {
    return label.label().type();
  }

  /** The numbered heading above its lines; unset directly below the label. */
  public @Nullable Line numbered() {
    return numbered;
  }

  /** The label of the group that its lines are, below its own; unset where it has none. */
  public @Nullable LabelAt group() {
    return group;
  }

  /** What stands behind its label and below, blank lines among them. */
  public List<Line> lines() {
    return lines;
  }

  /** The labels of the columns in which its texts stand side by side; empty where they do not. */
  public List<LabelAt> columns() {
    return columns.isEmpty() ? label.beside() : columns;
  }

  /** Whether its columns stand below a label of their own. */
  public boolean hasOuterLabel() {
    return !columns.isEmpty();
  }

  public boolean isSuspect() {
    return suspect;
  }

  /** Whether what may stand below the missing label stands behind a blank line. */
  public boolean isParted() {
    return parted;
  }

  public boolean isHeadless() {
    return headless;
  }

  /** Whether its label stands below the heading of a development, as it does below the others. */
  public boolean isOfDevelopment() {
    return developed;
  }

  public boolean isInherited() {
    return inherited;
  }

  public boolean isEmpty() {
    return lines.stream().allMatch(Line::isBlank);
  }

  /** Its label's key and words, by which two pages have the same section. */
  String name() {
    String part = group == null ? "" : " " + Words.key(group.word().text());
    return label.label().key() + " " + Words.key(label.word().text()) + part;
  }

  void addRest() {
    Piece rest = (group == null ? label : group).rest();
    if (rest != null && numbered == null && !inherited) {
      lines.add(rest.alone());
    }
  }

  /**
   * Takes away the bracket at the end of its last line that the one before its label opens, and
   * gives it.
   */
  @Nullable Piece closeFrame() {
    int at = lines.size() - 1;
    while (at >= 0 && lines.get(at).isBlank()) {
      at--;
    }
    int open = Brackets.opens(label.all());
    if (at < 0 || open < 0) {
      return null;
    }
    Piece last = lines.get(at).whole();
    if (!Brackets.closes(last, open)) {
      return null;
    }
    if (last.end() - last.start() > 1) {
      lines.set(at, new Piece(last.line(), last.start(), last.end() - 1).alone());
    } else {
      lines.remove(at);
    }
    return new Piece(last.line(), last.end() - 1, last.end());
  }
}
