package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.MoneyTails;
import jp.hakaru.inout.ingest.internal.joint.text.Spans;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a table of money (予算の表の見出しと趣旨): the name of the programme as a heading, and
 * below it what it is for, each behind its label.
 */
final class BudgetLead {
  /** How many lines at most stand between a heading and its table. */
  private static final int REACH = 12;

  private static final Pattern COSTS =
      Pattern.compile("は、?(?:総額)?(?<amount>\\d[\\d,]*(?:百万|千|万|億)?円)(?:で|です|となって)");
  private static final Pattern YEARS = Pattern.compile("\\s*" + Spans.YEARS + "\\s*");
  private static final int LONGEST_TITLE = 32;

  private final Predicate<JointLine> table;
  private final Labels labels;
  private final Set<String> periods;
  private final MoneyTails tails;
  private final Notes notes;
  private final List<JointLine> above = new ArrayList<>();
  private @Nullable Value title;
  private MoneyTails.@Nullable Parted parted;

  /**
   * @param table whether a line is of a table of money, or its caption
   */
  BudgetLead(
      JointPapersProfile profile, Predicate<JointLine> table, MoneyTails tails, Notes notes) {
    this.table = table;
    this.labels = new Labels(profile);
    this.periods = Words.keys(profile.periods());
    this.tails = tails;
    this.notes = notes;
  }

  /**
   * Takes a numbered heading and what stands between it and the table below it.
   *
   * @return how many lines are taken; 0 where the line at {@code at} is no such heading
   */
  int take(List<JointLine> lines, int at) {
    JointLine line = lines.get(at);
    Piece text = line.text();
    boolean may =
        text != null
            && !line.isTable()
            && line.signs().size() == 1
            && line.number().isPresent()
            && !table.test(line)
            && line.key().length() <= LONGEST_TITLE
            && !Words.endsSentence(line.key())
            && Amounts.atEnd(text).isEmpty();
    int end = may ? head(lines, at + 1) : -1;
    if (end < 0 || text == null) {
      return 0;
    }
    end(true);
    parted = tails.of(text);
    title = Texts.value(parted.rest());
    notes.structure(line.cells().getFirst());
    above.addAll(lines.subList(at + 1, end));
    return end - at;
  }

  /** Where the table or its caption stands that is the next besides texts; -1 without one. */
  private int head(List<JointLine> lines, int from) {
    int end = Math.min(lines.size(), from + REACH);
    for (int at = from; at < end; at++) {
      JointLine line = lines.get(at);
      Piece text = line.text();
      if (table.test(line)) {
        return at;
      }
      boolean heads =
          text == null
              || line.number().isPresent() && line.signs().size() == 1 && !isLabel(line)
              || Amounts.atEnd(text).isPresent()
              || line.cells().size() > 2;
      if (heads) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a lettered line is a label of a text or of the years over which an effort lasts. */
  private boolean isLabel(JointLine line) {
    return labels.of(line).isPresent() || Labels.isLettered(line) && periods.contains(line.key());
  }

  /** The name that stands above the table, for a row that says no more than that it is a sum. */
  @Nullable Value title() {
    return title;
  }

  /** The programme of the table is known: what stands above the table is of it. */
  void tell(EffortDraft programme) {
    List<JointLine> gathered = new ArrayList<>();
    Value section = null;
    NarrativeRole role = NarrativeRole.OVERVIEW;
    if (parted != null) {
      parted.tell(programme);
    }
    for (JointLine line : withoutYears(programme)) {
      boolean apart = line.cells().size() == 2 && labels.isKnown(line.cells().getFirst().text());
      FormProfile.Text label = labels.of(line).orElse(null);
      Labels.Framed framed = labels.framed(line).or(() -> labels.before(line)).orElse(null);
      if (label == null && costs(line, programme)) {
        notes.structure(line.cells().getFirst());
        continue;
      }
      if (apart || label != null || framed != null) {
        programme.texts().addAll(Texts.labelled(gathered, role, section));
        gathered.clear();
        section =
            framed != null && label == null && !apart
                ? framed.label()
                : Value.written(label == null ? line.cells().getFirst() : unsigned(line));
        role = labels.role(section.text(), NarrativeRole.OTHER);
        notes.structure(line.cells().getFirst());
      }
      if (apart) {
        gathered.add(line.lineOf(line.cells().getLast()).unparted());
      } else if (framed != null && label == null && framed.rest() != null) {
        gathered.add(line.lineOf(framed.rest()));
      } else if (label == null && framed == null) {
        gathered.add(line);
      }
    }
    programme.texts().addAll(Texts.labelled(gathered, role, section));
    end(false);
  }

  /** What stands above the table but for a label of years and these, which are told. */
  private List<JointLine> withoutYears(EffortDraft programme) {
    List<JointLine> others = new ArrayList<>();
    boolean years = false;
    for (JointLine line : above) {
      boolean label = periods.contains(line.key());
      if (label || years && lasts(line, programme)) {
        notes.structure(line.cells().getFirst());
      } else {
        others.add(line);
      }
      years = label;
    }
    return others;
  }

  /** A line without its number or bullet. */
  private static Piece unsigned(JointLine line) {
    Piece text = line.text();
    return text == null ? line.cells().getFirst() : text;
  }

  /** The years over which the programme lasts, below a label that says so. */
  private static boolean lasts(JointLine line, EffortDraft programme) {
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher years = YEARS.matcher(glyphs.text());
    Optional<EffortDraft.Span> span =
        years.matches() && programme.period() == null ? Spans.of(glyphs, years) : Optional.empty();
    span.ifPresent(programme::period);
    return span.isPresent();
  }

  /** A sentence that tells the amount of the programme, which the table prints once more. */
  private static boolean costs(JointLine line, EffortDraft programme) {
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher costs = COSTS.matcher(glyphs.text());
    if (line.isTable() || !costs.find()) {
      return false;
    }
    Optional<EffortDraft.Amount> amount =
        Amounts.atEnd(glyphs.piece(costs.start("amount"), costs.end("amount")))
            .map(Amounts.Found::amount);
    boolean same =
        amount.isPresent()
            && programme.amounts().stream().anyMatch(one -> one.yen().equals(amount.get().yen()));
    if (same) {
      programme.amounts().addFirst(amount.get());
    }
    return same;
  }

  /** Ends what no table followed: it stays unread. */
  void end(boolean lost) {
    if (lost) {
      above.forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
    }
    above.clear();
    title = null;
    parted = null;
  }
}
