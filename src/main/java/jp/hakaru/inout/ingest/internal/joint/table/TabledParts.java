package jp.hakaru.inout.ingest.internal.joint.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;

/**
 * Sections that only the head of their table tells (表の見出しで分かる区分): a table of topics, themes, money,
 * regions or months below a heading whose words tell nothing, or something else.
 */
public final class TabledParts {
  private static final int FEWEST = 3;
  private static final Pattern MONTH = Pattern.compile("\\d{1,2}月");
  private static final int REACH = 6;
  private static final int LONGEST_HEAD = 48;
  private static final Set<JointColumn> OF_GROUP =
      EnumSet.of(JointColumn.NUMBER, JointColumn.TITLE, JointColumn.DEPARTMENTS);
  private static final Map<SectionKind, JointTable> TABLES =
      Map.of(
          SectionKind.SURVEY, JointTable.NEEDS,
          SectionKind.THEMES, JointTable.THEMES,
          SectionKind.BUDGET, JointTable.BUDGET,
          SectionKind.REGIONS, JointTable.REGIONS,
          SectionKind.CALENDAR, JointTable.CALENDAR);

  private final TableHeads heads;

  public TabledParts(TableHeads heads) {
    this.heads = heads;
  }

  /** The parts, those apart that hold tables of another kind. */
  public List<Part> of(List<Part> parts) {
    List<Part> out = new ArrayList<>();
    parts.forEach(part -> split(part, out));
    return out;
  }

  private void split(Part part, List<Part> out) {
    JointLine head = part.head();
    SectionKind kind = part.kind();
    List<JointLine> own = new ArrayList<>();
    for (int at = 0; at < part.body().size(); at++) {
      JointLine line = part.body().get(at);
      JointLine next = part.body().get(Math.min(at + 1, part.body().size() - 1));
      Optional<SectionKind> other =
          kind(line, next).filter(any -> own.size() > 0 || part.kind() == SectionKind.NOTHING);
      if (other.isPresent() && other.get() != kind && mayHold(kind, other.get())) {
        int above = heading(own);
        if (above < 0 && !own.isEmpty()) {
          own.add(line);
          continue;
        }
        List<JointLine> below =
            above < 0 ? List.of() : List.copyOf(own.subList(above + 1, own.size()));
        JointLine title = above < 0 ? head : own.get(above);
        if (above >= 0) {
          out.add(new Part(kind, out.size(), head, own.subList(0, above)));
        }
        head = title;
        kind = other.get();
        own.clear();
        own.addAll(below);
      }
      own.add(line);
    }
    out.add(new Part(kind, out.size(), head, own));
  }

  /** Whether a table of {@code other} in a section of {@code kind} is one of its own. */
  private static boolean mayHold(SectionKind kind, SectionKind other) {
    return switch (kind) {
      case NOTHING, CONTENTS -> true;
      case SURVEY -> other != SectionKind.BUDGET && other != SectionKind.ROADMAP;
      case EFFORTS, THEMES, REGIONS, CALENDAR, SHARES ->
          other != SectionKind.SURVEY && other != SectionKind.ROADMAP;
      case PLAN, TARGETS ->
          other == SectionKind.ROADMAP
              || other == SectionKind.CALENDAR
              || other == SectionKind.REGIONS
              || other == SectionKind.THEMES;
      case ROADMAP, BUDGET ->
          other == SectionKind.CALENDAR
              || other == SectionKind.REGIONS
              || other == SectionKind.THEMES;
    };
  }

  /** A head that begins with that of months, above a row that begins with a month. */
  private boolean isCalendar(JointLine line, JointLine next) {
    return heads
            .column(JointTable.CALENDAR, line.cells().getFirst())
            .filter(column -> column == JointColumn.MONTHS)
            .isPresent()
        && MONTH.matcher(next.wholeKey()).lookingAt();
  }

  private Optional<SectionKind> kind(JointLine line, JointLine next) {
    if (line.cells().size() < FEWEST) {
      return Optional.empty();
    }
    long years =
        line.cells().stream().filter(cell -> FiscalYear.written(cell.text()).isPresent()).count();
    boolean roadmap =
        years >= FEWEST && FiscalYear.written(line.cells().getFirst().text()).isEmpty();
    if (roadmap) {
      return Optional.of(SectionKind.ROADMAP);
    }
    if (isCalendar(line, next)) {
      return Optional.of(SectionKind.CALENDAR);
    }
    return TABLES.entrySet().stream()
        .filter(one -> isHead(one.getValue(), line))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean isHead(JointTable table, JointLine line) {
    return heads.find(table, line).isPresent()
        || table == JointTable.THEMES && heads.find(table, line, OF_GROUP).isPresent();
  }

  /** Where the heading stands directly above a table; -1 where there is none. */
  private static int heading(List<JointLine> own) {
    for (int at = own.size() - 1; at >= Math.max(0, own.size() - REACH); at--) {
      JointLine line = own.get(at);
      boolean may =
          !line.isTable()
              && line.text() != null
              && !line.isBullet()
              && line.wholeKey().length() <= LONGEST_HEAD
              && !line.wholeKey().startsWith("※")
              && !line.wholeKey().startsWith("(")
              && !Words.endsSentence(line.key());
      if (may) {
        return at;
      }
    }
    return -1;
  }
}
