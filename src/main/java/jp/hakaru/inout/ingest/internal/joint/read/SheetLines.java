package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.HeadWords;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Efforts on sheets (取組の個票): a label a row and what it says in the cell behind it. The rows as the
 * lines that are read elsewhere: a name with its number, a label above its texts, a table in
 * columns of its own.
 */
final class SheetLines {
  /** The form of the number of a sheet. */
  static final String FORM = "sheet";

  /** How many rows below a name are looked at for further labels, and how many there must be. */
  private static final int REACH = 14;

  private static final int LEAST_LABELS = 3;
  private static final Pattern NUMBERED =
      Pattern.compile("[\\[【〔<〈《]?\\D{0,10}?(?:No\\.?)?(?<number>\\d{1,2})[\\]】〕>〉》]?");

  private final TableHeads heads;
  private final Labels labels;
  private final HeadWords words;
  private final ShareSentences sentences;
  private final Notes notes;
  private final List<JointLine> out = new ArrayList<>();
  private boolean inSheet;
  private boolean inTable;
  private int count;

  SheetLines(JointPapersProfile profile, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.labels = new Labels(profile);
    this.words = new HeadWords(profile.parts().headings());
    this.sentences = new ShareSentences(profile);
    this.notes = notes;
  }

  /** Whether a line is the name of a sheet. */
  static boolean isNamed(JointLine line) {
    return line.number().filter(sign -> sign.form().equals(FORM)).isPresent();
  }

  /** Whether the paper prints that number, which is else but a count of sheets. */
  static boolean isPrinted(Sign number) {
    return !number.form().equals(FORM) || Words.key(number.piece().text()).matches("\\d+");
  }

  /** The lines of a section of efforts as they are read. */
  List<JointLine> of(List<JointLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      JointLine line = lines.get(at);
      if (isName(line) && isSheet(lines, at)) {
        begin(line, at == 0 ? null : lines.get(at - 1));
      } else {
        take(line);
      }
    }
    return out;
  }

  private Optional<JointColumn> column(JointLine line) {
    return line.cells().size() >= 2 && line.columns().getFirst() == 0
        ? heads.column(JointTable.EFFORT, line.label())
        : Optional.empty();
  }

  private boolean isName(JointLine line) {
    return line.cells().size() == 2
        && column(line).filter(one -> one == JointColumn.TITLE).isPresent();
  }

  /** Whether labels of efforts stand below a name, before the next one. */
  private boolean isSheet(List<JointLine> lines, int at) {
    int known = 0;
    for (int next = at + 1; next < Math.min(lines.size(), at + REACH); next++) {
      JointLine line = lines.get(next);
      if (isName(line)) {
        break;
      }
      boolean label =
          column(line).isPresent()
              || line.cells().size() == 2
                  && line.columns().getFirst() == 0
                  && labels.isKnown(line.cells().getFirst().text());
      known += label ? 1 : 0;
    }
    return known >= LEAST_LABELS;
  }

  /** A name with the number of its sheet, which the line above it or a count tells. */
  private void begin(JointLine line, @Nullable JointLine above) {
    Piece title = line.cells().getLast();
    count++;
    Sign sign = new Sign(line.cells().getFirst(), FORM, count);
    Matcher number = above == null ? null : NUMBERED.matcher(above.wholeKey());
    if (above != null
        && number != null
        && number.matches()
        && !above.isTable()
        && !out.isEmpty()
        && out.getLast() == above) {
      out.removeLast();
      above.cells().forEach(notes::structure);
      Glyphs glyphs = Glyphs.compact(above.cells());
      Piece figures = glyphs.piece(number.start("number"), number.end("number"));
      count = Integer.parseInt(number.group("number"));
      sign = new Sign(figures, FORM, count);
    }
    notes.structure(line.cells().getFirst());
    inSheet = true;
    out.add(
        new JointLine(
            line.at(),
            List.of(title),
            List.of(0),
            List.of(sign),
            title,
            line.above(),
            false,
            Map.of()));
  }

  private void take(JointLine line) {
    boolean first = line.columns().getFirst() == 0;
    if (!line.isTable()) {
      inTable = false;
      out.add(line);
    } else if (first && isSaid(line)) {
      inTable = false;
      out.add(line);
    } else if (first && line.cells().size() == 2) {
      labelled(line);
    } else if (first) {
      inTable = true;
      out.add(line);
    } else if (inSheet && line.cells().size() == 1) {
      out.add(line.lineOf(line.cells().getFirst()));
    } else if (inSheet && !inTable) {
      int shift = line.columns().getFirst();
      out.add(line.placed(line.cells(), line.columns().stream().map(one -> one - shift).toList()));
    } else {
      inTable = true;
      out.add(line);
    }
  }

  /** Whether a row says of an effort what one cell holds. */
  private boolean isSaid(JointLine line) {
    return line.cells().size() == 2
        && column(line).filter(one -> one != JointColumn.TITLE).isPresent();
  }

  /** A label with a text, with terms, or one of a table. */
  private void labelled(JointLine line) {
    Piece label = line.cells().getFirst();
    Piece rest = line.cells().getLast();
    Piece both = new Piece(label.line(), label.start(), rest.end());
    boolean shares =
        words.kind(Words.key(label.text())).filter(kind -> kind == SectionKind.SHARES).isPresent();
    boolean text = labels.isKnown(label.text());
    inTable &= !inSheet || !text && !shares;
    if (!inTable && (text && !shares || shares && inSheet)) {
      out.add(line.lineOf(label));
      out.add(line.lineOf(rest).unparted());
    } else if (inSheet && !inTable || !inTable && !sentences.of(both).isEmpty()) {
      out.add(line.lineOf(both));
    } else {
      inTable = true;
      out.add(line);
    }
  }
}
