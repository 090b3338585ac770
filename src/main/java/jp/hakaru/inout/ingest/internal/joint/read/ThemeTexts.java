package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is told of themes below their table (テーマごとの記述): a heading or a cell names one by its number,
 * and sentences, items or labelled texts stand below it.
 */
final class ThemeTexts {
  private static final Pattern OF_NUMBER =
      Pattern.compile(
          "[\\[【〔<《]?(?<word>\\D{1,8}?)(?<number>\\d{1,2})の(?<section>\\S{2,16}?)[\\]】〕>》]?");
  private static final Pattern NUMBERED = Pattern.compile("(?<word>\\D{1,8})(?<number>\\d{1,2})");
  private static final Pattern OF_THEMES =
      Pattern.compile("(?:各|それぞれの)?(?<word>[^の]{2,8}?)(?:ごと)?の(?<section>\\S{2,16})");
  private static final int LONGEST_HEADING = 16;

  private final TableHeads heads;
  private final Labels labels;
  private final List<ThemeRow> rows;
  private final Notes notes;
  private final List<JointLine> gathered = new ArrayList<>();
  private @Nullable ThemeRow open;
  private @Nullable Value section;
  private @Nullable Value above;
  private NarrativeRole role = NarrativeRole.ACTION;

  /**
   * @param rows the themes of the table, to which the texts are added
   */
  ThemeTexts(JointPapersProfile profile, List<ThemeRow> rows, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.labels = new Labels(profile);
    this.rows = rows;
    this.notes = notes;
  }

  /** A heading that names a theme by its number, or the items below it. */
  boolean below(JointLine line) {
    Optional<ThemeRow> named = named(line).or(() -> titled(line));
    if (named.isPresent()) {
      finish();
      open = named.get();
      return true;
    }
    Optional<Labels.Framed> label = labels.before(line);
    Piece rest = label.map(Labels.Framed::rest).orElse(null);
    if (open != null && label.isPresent() && rest != null) {
      tell();
      section = label.get().label();
      role = label.get().role();
      notes.structure(line.cells().getFirst());
      gathered.add(line.lineOf(rest));
      return true;
    }
    boolean item =
        line.isBullet()
            || gathered.isEmpty() && isParagraph(line)
            || !gathered.isEmpty() && Texts.goesOn(gathered.getLast().cells().getLast(), line);
    if (open != null && item && !Texts.isParted(gathered, line)) {
      gathered.add(line);
      return true;
    }
    finish();
    return false;
  }

  private Optional<ThemeRow> named(JointLine line) {
    Piece piece = line.cells().getFirst();
    Glyphs glyphs = Glyphs.compact(List.of(piece));
    Matcher of = OF_NUMBER.matcher(glyphs.text());
    if (!of.matches()
        || !heads.names(JointTable.THEMES, JointColumn.TITLE).contains(of.group("word"))) {
      return Optional.empty();
    }
    Optional<ThemeRow> named = numbered(Integer.parseInt(of.group("number")));
    if (named.isPresent()) {
      finish();
      notes.structure(piece);
      section = Value.written(glyphs.pieces(of.start("section"), of.end("section")));
    }
    return named;
  }

  /** The only theme of this number. */
  private Optional<ThemeRow> numbered(int number) {
    List<ThemeRow> named =
        rows.stream()
            .filter(row -> row.number() != null && row.number().ordinal() == number)
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** What is said of a theme in a cell behind its number, or in the next one below that. */
  boolean belowNumber(JointLine line) {
    Piece first = line.cells().getFirst();
    Matcher of = NUMBERED.matcher(line.wholeKey());
    boolean named =
        line.cells().size() == 2
            && of.matches()
            && heads.names(JointTable.THEMES, JointColumn.TITLE).contains(of.group("word"));
    if (named) {
      finish();
      section = above;
      open = numbered(Integer.parseInt(of.group("number"))).orElse(null);
    }
    boolean goesOn = line.cells().size() == 1 && line.columns().getFirst() > 0;
    if (open == null || !named && !goesOn) {
      return false;
    }
    if (named) {
      notes.structure(first);
    }
    gathered.add(line.lineOf(line.cells().getLast()));
    return true;
  }

  /** A theme by its number and title, below a heading of all such texts. */
  private Optional<ThemeRow> titled(JointLine line) {
    Optional<ThemeRow> named =
        rows.stream()
            .filter(row ->
                line.number().isPresent()
                    && row.number() != null
                    && row.number().ordinal() == line.number().get().ordinal()
                    && Words.key(row.title().text()).equals(line.key()))
            .findFirst();
    Value heading = above;
    named.ifPresent(any -> {
      finish();
      section = heading;
      notes.structure(line.cells().getFirst());
    });
    boolean goesOn =
        !gathered.isEmpty() && Texts.goesOn(gathered.getLast().cells().getLast(), line);
    if (named.isEmpty()
        && !goesOn
        && line.signs().isEmpty()
        && line.key().length() <= LONGEST_HEADING) {
      above = section(line.cells().getFirst());
    }
    return named;
  }

  /** What a heading says that texts of themes tell: テーマの検討事項. */
  private Value section(Piece heading) {
    Glyphs glyphs = Glyphs.spaced(heading);
    Matcher of = OF_THEMES.matcher(glyphs.text());
    boolean named =
        of.matches()
            && heads
                .names(JointTable.THEMES, JointColumn.TITLE)
                .contains(Words.key(of.group("word")));
    return named
        ? Value.written(glyphs.pieces(of.start("section"), of.end("section")))
        : Value.written(heading);
  }

  /** Ends the texts of the theme that stands open. */
  void finish() {
    tell();
    open = null;
    role = NarrativeRole.ACTION;
  }

  private void tell() {
    ThemeRow of = open;
    if (of != null) {
      of.texts().addAll(Texts.of(gathered, role, section));
    }
    gathered.clear();
  }

  /** A sentence directly below the name of a theme. */
  private static boolean isParagraph(JointLine line) {
    return Texts.isParagraph(line) && !line.isApart() && line.indent() > 0;
  }
}
