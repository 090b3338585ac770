package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The sections of a paper that numbers its parts (番号のついた部の切り分け): each heading opens one, of the
 * kind that its words tell, or else the first table below it. Within a plan its roadmap and its
 * targets are sections of their own.
 */
final class MarkedParts {
  private static final int LEAST_KINDS = 3;
  private static final Map<JointTable, SectionKind> TABLES =
      Map.of(
          JointTable.NEEDS, SectionKind.SURVEY,
          JointTable.THEMES, SectionKind.THEMES,
          JointTable.BUDGET, SectionKind.BUDGET,
          JointTable.REGIONS, SectionKind.REGIONS,
          JointTable.CALENDAR, SectionKind.CALENDAR);
  private static final Set<SectionKind> WITHIN =
      EnumSet.of(SectionKind.PLAN, SectionKind.ROADMAP, SectionKind.TARGETS, SectionKind.NOTHING);
  private static final Pattern OF_CHAPTER =
      Pattern.compile(
          "[\\[<(〔【《〈]?[\\p{IsHan}\\p{IsKatakana}ー]{1,6}(?:の[\\p{IsHan}ー]{1,3})?\\d{1,2}(?:-\\d{1,2})?の目標[\\])>〕】》〉]?");

  private static final Pattern MONEY = Pattern.compile(".{4,60}\\d(?:百万|千|万|億)?円(?:\\([^()]*\\))*");
  private static final Pattern WITH_TARGET =
      Pattern.compile(
          "[\\[【〔<〈《＜][\\p{IsHan}\\p{IsKatakana}ー]{1,6}(?:の[\\p{IsHan}ー]{1,3})?[0-9０-９]{1,2}(?:[-－][0-9０-９]{1,2})?の目標[\\]】〕>〉》＞][\\s　]*(?<rest>\\S.*)");

  private final List<JointLine> labels = new ArrayList<>();
  private final PartHeads heads;
  private final Map<JointTable, Map<JointColumn, List<String>>> tables;
  private final Pattern plan;
  private final Function<JointLine, Optional<SectionKind>> opens;

  /**
   * @param opens the kind that a heading without a number tells by its words
   */
  MarkedParts(JointPapersProfile profile, Function<JointLine, Optional<SectionKind>> opens) {
    this.heads = new PartHeads(profile.parts());
    this.tables = profile.tables();
    List<String> names =
        profile.parts().headings().getOrDefault(SectionKind.PLAN, List.of()).stream()
            .flatMap(one -> one.any().stream())
            .toList();
    this.plan =
        Pattern.compile(
            "[「『]?[^「」『』()。]{2,30}(?:"
                + AnyOf.words(names)
                + ")[」』]?\\([^()]*\\d年度?[~-][^()]*\\)(?:より|から|抜粋|"
                + AnyOf.words(profile.headingTails())
                + ")*");
    this.opens = opens;
  }

  /** The lines that are the number of a part and no more. */
  List<JointLine> labels() {
    return labels;
  }

  /**
   * The sections; none where the paper does not number its parts.
   *
   * @param titles what the table of contents names, folded
   */
  List<Part> of(List<JointLine> lines, Set<String> titles) {
    List<PartHeads.Head> all = heads.of(lines, LEAST_KINDS, titles);
    all.stream()
        .filter(head -> head.end() > head.at() + 1)
        .map(head -> lines.get(head.at()))
        .forEach(labels::add);
    List<Part> parts = new ArrayList<>();
    List<PartHeads.Head> sure = sure(all, lines);
    for (int at = 0; at < sure.size(); at++) {
      PartHeads.Head head = sure.get(at);
      int end = at + 1 < sure.size() ? sure.get(at + 1).at() : lines.size();
      List<JointLine> body = lines.subList(Math.min(head.end(), end), end);
      split(kind(head, body), head.title(), body, parts);
    }
    return parts;
  }

  private SectionKind kind(PartHeads.Head head, List<JointLine> body) {
    boolean quotes =
        head.kind().isEmpty()
            && !body.isEmpty()
            && !body.getFirst().isTable()
            && plan.matcher(body.getFirst().key()).matches();
    return quotes || plan.matcher(head.title().key()).matches()
        ? SectionKind.PLAN
        : head.kind().or(() -> byTable(body)).orElse(SectionKind.NOTHING);
  }

  /**
   * Those that head a part: by their number, their words, or a table of another kind below them.
   */
  private List<PartHeads.Head> sure(List<PartHeads.Head> all, List<JointLine> lines) {
    List<PartHeads.Head> sure = new ArrayList<>();
    SectionKind above = SectionKind.NOTHING;
    for (int at = 0; at < all.size(); at++) {
      PartHeads.Head head = all.get(at);
      int end = at + 1 < all.size() ? all.get(at + 1).at() : lines.size();
      SectionKind kind = kind(head, lines.subList(Math.min(head.end(), end), end));
      if (head.sure() || head.kind().isPresent() || kind != SectionKind.NOTHING && kind != above) {
        sure.add(head);
        above = kind;
      }
    }
    return sure;
  }

  private Optional<SectionKind> byTable(List<JointLine> body) {
    return body.stream()
        .filter(JointLine::isTable)
        .flatMap(
            line -> TABLES.keySet().stream().filter(table -> heads(table, line)).map(TABLES::get))
        .findFirst();
  }

  /**
   * Whether each cell of {@code line} names a column of {@code table}, all that it needs among
   * them.
   */
  private boolean heads(JointTable table, JointLine line) {
    Set<JointColumn> named = EnumSet.noneOf(JointColumn.class);
    for (Piece cell : line.cells()) {
      Optional<JointColumn> column =
          tables.getOrDefault(table, Map.of()).entrySet().stream()
              .filter(one -> Words.keys(one.getValue()).contains(Words.key(cell.text())))
              .map(Map.Entry::getKey)
              .findFirst();
      if (column.isEmpty()) {
        return false;
      }
      named.add(column.get());
    }
    return named.containsAll(table.needed());
  }

  private void split(SectionKind of, JointLine title, List<JointLine> body, List<Part> parts) {
    SectionKind kind = of;
    JointLine head = title;
    List<JointLine> own = new ArrayList<>();
    for (JointLine line : body) {
      JointLine next =
          body.indexOf(line) + 1 < body.size() ? body.get(body.indexOf(line) + 1) : line;
      Optional<SectionKind> inner =
          WITHIN.contains(kind)
              ? inner(line)
              : kind == SectionKind.EFFORTS && isAboveMoney(line, next)
                  ? Optional.of(SectionKind.BUDGET)
                  : Optional.empty();
      if (inner.isPresent()) {
        parts.add(new Part(kind, parts.size(), head, own));
        own = new ArrayList<>();
        head = line;
        kind = inner.get();
        Optional<Piece> rest = kind == SectionKind.TARGETS ? behind(line) : Optional.empty();
        if (rest.isPresent()) {
          Piece first = line.cells().getFirst();
          head = line.lineOf(new Piece(first.line(), first.start(), rest.get().start()));
          own.add(line.lineOf(rest.get()));
        }
      } else {
        own.add(line);
      }
    }
    parts.add(new Part(kind, parts.size(), head, own));
  }

  /** A name with its amount directly above a table of money. */
  private boolean isAboveMoney(JointLine line, JointLine next) {
    return !line.isTable()
        && next.isTable()
        && MONEY.matcher(line.wholeKey()).matches()
        && heads(JointTable.BUDGET, next);
  }

  /** What stands behind the heading of targets in its own line. */
  private static Optional<Piece> behind(JointLine line) {
    Piece first = line.cells().getFirst();
    Matcher framed = WITH_TARGET.matcher(first.text());
    return framed.matches() && line.cells().size() == 1
        ? Optional.of(new Piece(first.line(), first.start() + framed.start("rest"), first.end()))
        : Optional.empty();
  }

  /** A plan, its roadmap or its targets below the heading of a part. */
  private Optional<SectionKind> inner(JointLine line) {
    if (line.isTable() || line.number().isPresent()) {
      return Optional.empty();
    }
    return plan.matcher(line.key()).matches()
        ? Optional.of(SectionKind.PLAN)
        : OF_CHAPTER.matcher(line.key()).matches() || behind(line).isPresent()
            ? Optional.of(SectionKind.TARGETS)
            : opens.apply(unmarked(line)).filter(WITHIN::contains);
  }

  /** The line without its bullet. */
  private static JointLine unmarked(JointLine line) {
    Piece text = line.text();
    return text != null && line.isMarkedHeading() ? line.lineOf(text) : line;
  }
}
