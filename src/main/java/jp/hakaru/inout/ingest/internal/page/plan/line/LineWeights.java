package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.source.Cell;

/**
 * What it weighs to take a line for something where a reader stands (行の判定の重み). What contradicts a
 * line's own form weighs most; an order that is unusual weighs less, so that it is not forbidden.
 */
final class LineWeights {
  private static final double CONTRADICTS = 3;
  private static final double UNLIKELY = 1.5;
  private static final double ODD = 0.6;
  private static final double SLIGHT = 0.2;
  private static final int WIDE_GAP = 3;
  private static final int LONG_TITLE = 80;

  private final List<PlanLine> lines;
  private final BodyWidth width;
  private final TitleWrap wrap;
  private final Around around;

  /** Forms of headings that number actions. */
  private final Set<String> listed;

  /** Forms of bare numbers whose headings stand above others. */
  private final Set<String> upper;

  LineWeights(List<PlanLine> lines) {
    this.lines = lines;
    this.width = BodyWidth.of(lines);
    this.wrap = TitleWrap.of(lines);
    this.around = new Around(lines);
    this.listed = ListedHeads.of(lines);
    this.upper = UpperHeads.of(lines, around);
  }

  /** A line taken for something. */
  record Way(Take take, Place to, double weight) {}

  /** The ways to take the line at {@code at} from {@code place}. */
  List<Way> ways(int at, Place place) {
    PlanLine line = lines.get(at);
    List<Way> ways = new ArrayList<>();
    if (line.shape() == Shape.RELISTED) {
      return List.of(new Way(Take.RELISTED, place, 0));
    }
    if (line.shape() == Shape.ORNAMENT && line.head() == null) {
      ways.add(new Way(Take.FURNITURE, place, 0));
    } else if (line.page() <= PageFurniture.MOST) {
      ways.add(new Way(Take.FURNITURE, place, line.page()));
    }
    heads(at, line, place, ways);
    if (line.label() != null) {
      ways.add(label(line.label(), place));
    }
    if (line.shape() == Shape.TABLE_HEAD) {
      ways.add(new Way(Take.TABLE_HEAD, Place.TABLE, unfinished(place)));
    }
    if (place == Place.TABLE) {
      ways.add(new Way(Take.ROW, Place.TABLE, RowWeights.row(line, width)));
    }
    names(at, line, place, ways);
    ways.add(text(line, place));
    return ways;
  }

  private void heads(int at, PlanLine line, Place place, List<Way> ways) {
    Head head = line.head();
    if (head == null || (place == Place.GOALS && line.goal() && head.isItem())) {
      return;
    }
    boolean titled = head.title() != null;
    boolean follows = around.titleFollows(at);
    if (line.label() != null && line.label().rest() == null && head.isItem()) {
      return;
    }
    if (listed.contains(head.form())) {
      number(at, line, head, place, follows, ways);
    } else if (!head.isItem() && line.isActionRow()) {
      ways.add(new Way(Take.NUMBER, Place.BODY, SLIGHT + unfinished(place)));
    } else if (head.isItem()) {
      numberedHead(at, line, titled && isHeading(at, line, head), place, ways);
      number(at, line, head, place, follows, ways);
    } else {
      worded(line, head, place, follows, ways);
    }
  }

  /** A heading with a level word or a code of the tree. */
  private void worded(PlanLine line, Head head, Place place, boolean follows, List<Way> ways) {
    double weight = SLIGHT + unfinished(place) + (head.word() == null ? SLIGHT : 0);
    if (head.title() != null) {
      weight += line.isSentence() ? CONTRADICTS : line.width() > LONG_TITLE ? 1 : 0;
      weight += RowWeights.isRow(line) ? UNLIKELY : 0;
      ways.add(new Way(Take.HEAD, Place.OWN, weight));
    } else {
      ways.add(new Way(Take.HEAD, Place.OPEN, weight + (follows ? 0 : 5)));
      double tag = ODD + unfinished(place) + (follows ? UNLIKELY : 0);
      ways.add(new Way(Take.TAG, place == Place.START ? place : Place.OTHER, tag));
    }
  }

  /** A heading with a bare number: above a slogan, or above a label. */
  private void numberedHead(int at, PlanLine line, boolean heads, Place place, List<Way> ways) {
    Head head = line.head();
    boolean titled = head != null && head.title() != null;
    if (!titled && around.titleFollows(at) && around.sloganFollows(at)) {
      ways.add(new Way(Take.HEAD, Place.OPEN, SLIGHT + unfinished(place)));
    } else if (titled && at + 1 < lines.size() && lines.get(at + 1).shape() == Shape.SLOGAN) {
      ways.add(new Way(Take.HEAD, Place.OWN, SLIGHT + unfinished(place)));
    } else if (heads) {
      ways.add(new Way(Take.HEAD, Place.OWN, unfinished(place)));
    }
  }

  /** Whether a numbered line is a heading: right above a label, as the one numbered before it. */
  private boolean isHeading(int at, PlanLine line, Head head) {
    return !line.isSentence() && (upper.contains(head.form()) || isAboveLabel(at, line));
  }

  private boolean isAboveLabel(int at, PlanLine line) {
    return line.bareCells() < 3
        && line.tail().again() == null
        && around.labelFollows(at)
        && !around.isListed(at);
  }

  private void number(
      int at, PlanLine line, Head head, Place place, boolean follows, List<Way> ways) {
    boolean goesOn = place == Place.NAME && (around.isFirstBelow(at) || around.isNext(at));
    double weight = goesOn ? 0.1 : number(place);
    if (head.title() == null) {
      ways.add(new Way(Take.NUMBER, Place.NUM, weight + (follows ? 0 : CONTRADICTS)));
      return;
    }
    int bare = Math.max(1, line.bareCells());
    Cell last = line.line().cells().get(bare - 1);
    boolean body = bare > 1 && last.start() > head.title().start();
    if (body && !RowWeights.isRow(line)) {
      ways.add(new Way(Take.NUMBER, Place.BODY, weight));
    } else if (!line.isSentence()) {
      Place to = line.tail().again() == null ? Place.NAME : Place.BODY;
      ways.add(
          new Way(Take.NUMBER, to, weight + (body ? ODD : 0) + (width.isWide(line) ? ODD : 0)));
    }
  }

  private static double number(Place place) {
    return switch (place) {
      case OWN, BELOW, DONE, BODY, ACTIONS -> 0.1;
      case FREE, OTHER, GOALS -> ODD;
      case NAME, TABLE -> 2;
      case TEXTS -> 2.2;
      case START -> 4;
      case NUM, OPEN -> CONTRADICTS;
    };
  }

  private Way label(PageLabel label, Place place) {
    Place to =
        switch (label.section().holds()) {
          case ACTIONS -> Place.ACTIONS;
          case TEXT -> Place.TEXTS;
          case GOALS -> Place.GOALS;
          case INDICATORS, DEPARTMENTS, PLANS, PROJECTS, NOTHING -> Place.OTHER;
        };
    return new Way(Take.LABEL, to, 0.1 + unfinished(place) + (label.rest() == null ? 0 : 0.1));
  }

  /** What it weighs to leave {@code place} before what began there is whole. */
  private static double unfinished(Place place) {
    return place.isWithinAction() ? 2 : place == Place.OPEN ? UNLIKELY : 0;
  }

  private void names(int at, PlanLine line, Place place, List<Way> ways) {
    boolean wide = width.isWide(line);
    if (line.shape() == Shape.SLOGAN && (place == Place.BELOW || place == Place.OWN)) {
      ways.add(new Way(Take.SLOGAN, Place.DONE, 0));
    }
    if (line.isTail() && place.isNamed() && line.gap() <= WIDE_GAP) {
      Take take = place == Place.NUM || place == Place.NAME ? Take.NAME : Take.TITLE;
      ways.add(new Way(take, place, 0));
    }
    if (line.isTitleLike()) {
      double gap = line.gap() > WIDE_GAP ? UNLIKELY : 0;
      if (place == Place.OPEN) {
        ways.add(new Way(Take.TITLE, Place.BELOW, (wide ? ODD : 0) + gap / 2));
      } else if (place == Place.BELOW) {
        boolean other =
            at > 1 && lines.get(at - 1).gap() == 0 && line.gap() > 0 && !around.isTwice(at - 1);
        double more = SLIGHT + (wide ? UNLIKELY : 0) + (other ? 1 : 0);
        ways.add(new Way(Take.TITLE, place, more + gap));
      } else if (place == Place.OWN) {
        ways.add(new Way(Take.TITLE, place, wrap.weight(at) + (wide ? UNLIKELY : 0) + gap));
      }
    }
    if (place.isWithinAction()) {
      ways.add(
          new Way(Take.NAME, Place.NAME, name(line, wide) + (place == Place.NUM ? 0 : SLIGHT)));
      boolean like = line.isSentence() || wide || line.bullet() != null;
      double body = RowWeights.against(line) + (like ? 0 : line.line().first().x() > 0 ? 0.7 : 1);
      body += around.isNext(at) && !line.isSentence() ? CONTRADICTS : 0;
      ways.add(new Way(Take.BODY, Place.BODY, body + (place == Place.NUM ? 2.5 : 0)));
    } else if (place == Place.BODY) {
      boolean like = line.isSentence() || wide;
      Head head = line.head();
      boolean opens = head != null && head.title() != null && (!line.isSentence() || isApart(line));
      double next = opens ? 1 : 0;
      next += line.shape() == Shape.NOTE ? ODD : 0;
      ways.add(new Way(Take.BODY, place, RowWeights.against(line) + (like ? 0 : SLIGHT) + next));
    }
  }

  private static double name(PlanLine line, boolean wide) {
    if (line.shape() == Shape.MARKS) {
      return 0;
    }
    double weight = line.isSentence() ? CONTRADICTS : wide ? 2.6 : 0;
    weight += line.bullet() == null ? 0 : 1;
    weight += line.label() == null ? 0 : 2;
    Head head = line.head();
    weight += head == null ? 0 : !head.isItem() ? 2 : head.title() == null ? CONTRADICTS : 1;
    weight += line.shape() == Shape.FIGURE ? 1 : 0;
    weight += line.shape() == Shape.SLOGAN ? CONTRADICTS : 0;
    weight += line.gap() > WIDE_GAP ? UNLIKELY : 0;
    return weight + (line.page() < 0 ? 2 : 0);
  }

  private Way text(PlanLine line, Place place) {
    boolean like =
        line.isSentence()
            || line.bullet() != null
            || width.isWide(line)
            || line.shape() == Shape.NOTE;
    Head head = line.head();
    double item = head == null || !head.isItem() ? 0 : place == Place.TEXTS ? SLIGHT : 1;
    double row = RowWeights.isRow(line) && !line.isSentence() ? ODD : 0;
    double weight =
        RowWeights.against(line) + (like ? 0 : 0.3) + (line.isSentence() ? 0 : item) + row;
    if (place == Place.GOALS && line.goal() && line.label() == null) {
      return new Way(Take.TEXT, place, 0);
    }
    return switch (place) {
      case START -> new Way(Take.TEXT, place, weight);
      case TEXTS, FREE, OTHER, GOALS -> new Way(Take.TEXT, place, weight);
      case ACTIONS -> new Way(Take.TEXT, place, weight + 0.3);
      case OWN, BELOW -> new Way(Take.TEXT, Place.FREE, weight + 0.3);
      case DONE -> new Way(Take.TEXT, Place.FREE, weight);
      case TABLE -> new Way(Take.TEXT, Place.FREE, weight + 0.4);
      case BODY ->
          new Way(Take.TEXT, Place.FREE, weight + (line.shape() == Shape.NOTE ? 0.3 : UNLIKELY));
      case OPEN -> new Way(Take.TEXT, Place.FREE, weight + 2);
      case NAME -> new Way(Take.TEXT, Place.FREE, weight + CONTRADICTS);
      case NUM -> new Way(Take.TEXT, Place.FREE, weight + 4);
    };
  }

  /** Whether the line is a row of a table of actions: number, name and body in cells. */
  private static boolean isApart(PlanLine line) {
    Head head = line.head();
    return head != null
        && head.isItem()
        && line.line().tabbed()
        && line.bareCells() > 2
        && line.line().first().end() <= head.code().end();
  }
}
