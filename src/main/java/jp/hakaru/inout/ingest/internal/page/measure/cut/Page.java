package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/** A heading of the tree and what stands below it up to the next (見出しとその下). */
public final class Page {
  /** How many cells a row of such a table has at least. */
  private static final int WIDE = 5;

  private static final Pattern FIGURE = Pattern.compile("[△▲-]?\\d[\\d,.]*(?:千円|百万円|円)?");

  private final HeadingText heading;
  private final @Nullable Page parent;
  private final boolean listed;
  private final List<Line> below = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  /** Whether the heading of the measure is lost whose page it would stand on. */
  boolean lost;

  /** Headings printed again while the page goes on. */
  private final List<HeadingText> again = new ArrayList<>();

  /**
   * @param parent the page of the nearest heading above
   * @param listed whether it stands directly behind a heading of its own rank, as in a list
   */
  Page(HeadingText heading, @Nullable Page parent, boolean listed) {
    this.heading = heading;
    this.parent = parent;
    this.listed = listed;
  }

  public HeadingText heading() {
    return heading;
  }

  public @Nullable Page parent() {
    return parent;
  }

  public boolean isListed() {
    return listed;
  }

  public boolean isLost() {
    return lost;
  }

  /** Its heading or one above it, printed again at the top of a sheet of paper. */
  public List<HeadingText> again() {
    return again;
  }

  /** The lines directly below the heading, the blank ones among them. */
  public List<Line> below() {
    return below;
  }

  public List<Section> sections() {
    return sections;
  }

  /** Whether it holds more than headings of the tree do. */
  public boolean hasSections() {
    return !sections.isEmpty();
  }

  /**
   * By what two pages are of the same heading: word and code, and those of the heading above where
   * the code alone does not tell.
   */
  public String name() {
    String own = heading.name();
    Page above = parent;
    boolean whole = heading.code().text().indexOf('-') > 0;
    return whole || above == null ? own : above.name() + " " + own;
  }

  /** Whether its heading stands above one of {@code other}. */
  boolean isAbove(HeadingText other) {
    return heading.rank() < other.rank()
        || (heading.rank() == other.rank() && heading.depth() < other.depth());
  }

  boolean has(SectionType type) {
    return sections.stream().anyMatch(section -> section.type() == type);
  }

  /** Whether a label or line of it holds one of {@code words}. */
  boolean holdsAny(List<String> words) {
    return sections.stream()
        .flatMap(section ->
            Stream.concat(
                Stream.of(section.label().word().text()), section.lines().stream().map(Line::raw)))
        .anyMatch(text -> words.stream().anyMatch(text::contains));
  }

  /** Whether a line of it begins with one of {@code keys}. */
  boolean beginsAny(Set<String> keys) {
    return sections.stream()
        .flatMap(section -> section.lines().stream())
        .map(line -> Words.key(line.raw()))
        .anyMatch(key -> keys.stream().anyMatch(key::startsWith));
  }

  /**
   * Whether a table stands on it that is none of indicators, nor below the label of projects one
   * whose head tells what these cost.
   */
  boolean hasWideTable(HeadedTables tables) {
    return sections.stream()
        .filter(section -> section.type() != SectionType.INDICATORS)
        .flatMap(section ->
            section.type() == SectionType.PROJECTS
                ? section.lines().stream().takeWhile(line -> !tables.isHead(line))
                : section.lines().stream())
        .anyMatch(Page::isWide);
  }

  /** Whether a line has many cells, several of which are figures, as of money. */
  private static boolean isWide(Line line) {
    long figures =
        line.cells().stream().skip(1).filter(cell -> FIGURE.matcher(cell.text()).matches()).count();
    return line.cells().size() >= WIDE && figures > 1;
  }

  /** The keys of its labels. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    sections.forEach(section -> keys.add(section.label().label().key()));
    return keys;
  }
}
