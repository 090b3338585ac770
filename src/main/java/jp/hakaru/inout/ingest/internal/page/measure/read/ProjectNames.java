package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.page.measure.cut.SideItems;
import jp.hakaru.inout.ingest.internal.page.table.ProjectColumns;
import jp.hakaru.inout.ingest.internal.page.table.ProjectName;
import jp.hakaru.inout.ingest.internal.page.table.ProjectTable;
import jp.hakaru.inout.ingest.internal.page.table.StatedCosts;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ParagraphReader;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Reads names of projects, parted by commas or as items (事業名の読み取り). A single name that does not end
 * like one may be something else that stands below an empty label; it is taken where the paper's
 * names mostly end so.
 */
final class ProjectNames {
  private static final int LONGEST = 60;

  private final ParagraphReader items;
  private final TextReader texts;
  private final Likely likely;
  private final ProjectParts parts;
  private final ProjectTable table;
  private final List<String> bullets;
  private final Notes notes;
  private final boolean free;

  ProjectNames(MeasurePagesProfile profile, List<Page> pages, TextReader texts, Notes notes) {
    this.items = new ParagraphReader(profile.bullets(), profile.itemSigns(), profile.itemSeries());
    this.bullets = profile.bullets();
    this.texts = texts;
    this.likely = new Likely(profile);
    ProjectName name =
        new ProjectName(profile.relisted(), profile.departments(), profile.projectColumns());
    this.parts = new ProjectParts(name, likely);
    this.table =
        new ProjectTable(
            ProjectColumns.of(profile),
            profile.projectColumns(),
            profile.departments(),
            name,
            likely::isProject,
            notes);
    this.notes = notes;
    List<List<ProjectName.Parted>> first =
        pages.stream()
            .flatMap(page -> page.sections().stream())
            .filter(section -> section.type() == SectionType.PROJECTS && !section.isEmpty())
            .map(section -> names(Chunks.of(section.lines()).getFirst()))
            .toList();
    long odd = first.stream().filter(names -> names.stream().noneMatch(this::isProject)).count();
    this.free = odd * 2 > first.size();
  }

  private boolean isProject(ProjectName.Parted one) {
    return likely.isProject(one.name().text());
  }

  void read(Section section, PageNode node) {
    if (!section.isSuspect() && centred(section.lines(), node)) {
      return;
    }
    StatedCosts stated = table.stated(section.label().all(), section.lines());
    List<Line> below = section.lines().subList(stated.lines().size(), section.lines().size());
    List<Line> lines = !below.isEmpty() && table.isOfCosts(below, 0) ? below : section.lines();
    List<List<Line>> chunks =
        joined(Chunks.of(SideItems.part(lines, Set.copyOf(bullets)))).stream()
            .flatMap(chunk -> parts(chunk).stream())
            .flatMap(chunk -> table.parted(chunk).stream())
            .toList();
    StatedCosts own = stated;
    StatedCosts ofLabel = table.stated(section.label().all(), List.of());
    boolean names = true;
    for (int i = 0; i < chunks.size(); i++) {
      List<Line> chunk = chunks.get(i);
      if (table.isHead(chunk, 0)) {
        table(section, own, chunk, node);
        own = ofLabel;
        continue;
      }
      StatedCosts more = table.stated(null, chunk);
      if (i > 0 && more.unit() != null && more.lines().size() == chunk.size()) {
        own = more;
        continue;
      }
      List<ProjectName.Parted> found = names(chunk);
      boolean beside = i == 0 && section.label().rest() != null;
      names &= i == 0 ? beside || isNames(chunk, found) : isMore(section, chunk, found);
      if (names) {
        chunk.forEach(line -> separators(line, bullets, notes));
        found.forEach(one -> name(one.name(), one.remark(), node));
      } else {
        other(section, chunk, node, i > 0);
      }
    }
  }

  /**
   * Whether lines are a head and below it projects that blank lines part, each with its cells in
   * the middle of one another's lines, which are added.
   */
  private boolean centred(List<Line> lines, PageNode node) {
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    if (filled.size() < 2 || !table.isHead(filled, 0)) {
      return false;
    }
    Line head = filled.getFirst();
    List<List<Line>> groups = Chunks.of(lines.subList(lines.indexOf(head) + 1, lines.size()));
    List<ProjectTable.Row> rows =
        groups.stream().flatMap(group -> table.centred(head, group).stream()).toList();
    if (rows.size() < groups.size()) {
      return false;
    }
    notes.structure(head.whole());
    filled.stream().skip(1).forEach(line -> notes.unread(line, Reason.NO_COLUMN));
    rows.forEach(row -> name(row.name(), row.remark(), node));
    return true;
  }

  private void table(Section section, StatedCosts stated, List<Line> chunk, PageNode node) {
    if (section.isSuspect()) {
      chunk.forEach(line -> notes.unread(line, Reason.LOST_HEADING));
    } else {
      table.read(chunk, stated).forEach(one -> name(one.name(), one.remark(), node));
    }
  }

  /** The chunks, two joined where the first ends within a name with which the second goes on. */
  private List<List<Line>> joined(List<List<Line>> chunks) {
    List<List<Line>> joined = new ArrayList<>();
    for (List<Line> chunk : chunks) {
      List<Line> last = joined.isEmpty() ? List.of() : joined.getLast();
      boolean open =
          last.stream().anyMatch(line -> ProjectParts.isParted(line.raw()))
              && !isProject(names(last).getLast())
              && names(chunk).stream().anyMatch(this::isProject);
      if (open) {
        List<Line> both = new ArrayList<>(joined.removeLast());
        both.addAll(chunk);
        joined.add(both);
      } else {
        joined.add(chunk);
      }
    }
    return joined;
  }

  /** A table of costs as it is, another chunk cut. */
  private List<List<Line>> parts(List<Line> chunk) {
    return table.isOfCosts(chunk, 0)
        ? List.of(chunk)
        : pages(chunk).stream().flatMap(part -> cut(part).stream()).toList();
  }

  /** A chunk, cut where a page ends behind a whole name and no name follows. */
  private List<List<Line>> pages(List<Line> chunk) {
    for (int at = 1; at < chunk.size(); at++) {
      boolean page = chunk.get(at).number() > chunk.get(at - 1).number() + 1;
      List<Line> before = chunk.subList(0, at);
      List<Line> behind = chunk.subList(at, chunk.size());
      if (page
          && isProject(names(before).getLast())
          && names(behind).stream().noneMatch(this::isProject)) {
        return List.of(before, behind);
      }
    }
    return List.of(chunk);
  }

  /** A chunk, cut around captions and before an item below names that are none. */
  private List<List<Line>> cut(List<Line> chunk) {
    List<List<Line>> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= chunk.size(); at++) {
      boolean cut =
          at == chunk.size()
              || texts.isDated(chunk.get(at))
              || texts.isDated(chunk.get(at - 1))
              || texts.isApart(chunk.get(at), chunk.get(at - 1));
      if (cut) {
        parts.add(chunk.subList(from, at));
        from = at;
      }
    }
    return parts;
  }

  private void name(Value name, PageNode.ProjectRemark remark, PageNode node) {
    boolean twice =
        node.projects().stream()
            .anyMatch(known -> Words.key(known.text()).equals(Words.key(name.text())));
    if (twice) {
      name.pieces().forEach(notes::structure);
    } else {
      node.projects().add(name);
      node.projectRemarks().put(name, remark);
    }
  }

  /**
   * Notes what parts names as structure; within a name the claim outweighs it.
   *
   * @param bullets the signs of items
   */
  static void separators(Line line, List<String> bullets, Notes notes) {
    for (int at = 0; at < line.raw().length(); at++) {
      char sign = line.raw().charAt(at);
      if (ProjectParts.SIGNS.indexOf(sign) >= 0 || bullets.contains(String.valueOf(sign))) {
        notes.structure(new Piece(line, at, at + 1));
      }
    }
  }

  private boolean isNames(List<Line> chunk, List<ProjectName.Parted> found) {
    boolean short_ = found.stream().allMatch(one -> isShort(one.name().text()));
    return short_
        && chunk.stream().noneMatch(ProjectTable::isRow)
        && !found.isEmpty()
        && (free || isList(chunk) || found.stream().anyMatch(this::isProject))
        && isSure(chunk, found);
  }

  /** Whether several lines without anything that parts names are each a whole one. */
  private boolean isSure(List<Line> chunk, List<ProjectName.Parted> found) {
    return chunk.size() == 1
        || isList(chunk)
        || chunk.stream().anyMatch(line -> ProjectParts.isParted(line.raw()))
        || found.stream().allMatch(this::isProject);
  }

  private static boolean isShort(String name) {
    return name.length() <= LONGEST && !Words.endsSentence(name);
  }

  private boolean isList(List<Line> chunk) {
    return items.read(chunk).stream().allMatch(item -> item.sign().isPresent());
  }

  private boolean isMore(Section section, List<Line> chunk, List<ProjectName.Parted> found) {
    return !section.isSuspect()
        && isNames(chunk, found)
        && found.stream().allMatch(this::isProject);
  }

  private void other(Section section, List<Line> chunk, PageNode node, boolean behind) {
    List<Item> items = texts.items(chunk);
    boolean caption =
        behind
            && items.size() == 1
            && !section.isSuspect()
            && texts.isCaption(items.getFirst(), section);
    if (caption) {
      node.texts().add(texts.caption(items.getFirst()));
    } else {
      chunk.forEach(line -> notes.unread(line, behind ? Reason.LOST_HEADING : Reason.VOCABULARY));
    }
  }

  /** The names of a chunk: items, or parts between commas, which may be wrapped. */
  private List<ProjectName.Parted> names(List<Line> chunk) {
    if (isList(chunk)) {
      return items.read(chunk).stream().flatMap(item -> parts.of(item.pieces()).stream()).toList();
    }
    List<Piece> cells = new ArrayList<>();
    chunk.forEach(line -> line.cells().forEach(cell -> cells.add(line.piece(cell))));
    return parts.of(cells);
  }
}
