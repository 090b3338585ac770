package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.Openings;
import jp.hakaru.inout.ingest.internal.joint.text.Stages;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Themes (連携テーマの読み取り): groups whose headings say from which year they are studied, numbered themes
 * with their departments, and what is to be studied.
 */
final class ThemeReader {
  private static final Pattern SINCE = Pattern.compile("\\s*\\((?<text>[^()]*)\\)\\s*$");
  private static final Pattern FRAMED = Pattern.compile("[\\[【〔<〈《].{2,40}[\\]】〕>〉》]");
  private static final Pattern ABOUT = Pattern.compile("\\s+-+\\s+|\\s*[:]\\s*");

  private final Tails tails;
  private final Stages stages;
  private final ThemeTable table;
  private final Captions captions;
  private final TopicLabels topics;
  private final ThemeTails behind;
  private final Notes notes;
  private final List<ThemeDraft> themes = new ArrayList<>();
  private @Nullable Value decidedIn;
  private ThemeDraft.@Nullable Stage stage;
  private @Nullable YearAt from;
  private @Nullable OpenTheme open;
  private int last;

  ThemeReader(JointPapersProfile profile, Notes notes) {
    this.tails = new Tails(profile, notes);
    this.stages = new Stages(profile);
    this.table = new ThemeTable(profile, tails, notes);
    this.captions = new Captions(profile);
    this.topics = new TopicLabels(profile);
    this.behind = new ThemeTails(profile, tails);
    this.notes = notes;
  }

  List<ThemeDraft> read(Part part, @Nullable YearAt paper) {
    Openings.year(part, paper, notes).ifPresent(year -> groups(part, year));
    return List.copyOf(themes);
  }

  private void groups(Part part, YearAt year) {
    Piece head = part.head().text();
    stage = head == null ? null : stages.in(head).orElse(null);
    boolean tabled = part.body().stream().anyMatch(line -> table.head(line).isPresent());
    String themeForm = themeForm(part.body());
    decidedIn = head == null ? null : tails.decidedInBrackets(head).orElse(null);
    List<JointLine> lines = part.body();
    for (int at = 0; at < lines.size(); at++) {
      JointLine line = lines.get(at);
      boolean above = at + 1 < lines.size() && table.head(lines.get(at + 1)).isPresent();
      boolean within = table.isOpen() && !line.isTable() && line.number().isEmpty();
      boolean numbered = tabled && isGroup(line);
      if (above && captions.is(line) && stage != null) {
        line.cells().forEach(notes::structure);
      } else if ((above && !line.isTable() || within || numbered) && tellsStage(line)) {
        close(year);
        table.below(stage, from);
      } else if (!table.take(line)) {
        read(line, themeForm, year);
      }
    }
    close(year);
    themes.addAll(table.themes(year, decidedIn));
  }

  /** A numbered heading above tables, no theme and no caption. */
  private boolean isGroup(JointLine line) {
    Piece text = line.text();
    return text != null
        && !line.isTable()
        && line.signs().size() == 1
        && line.number().isPresent()
        && !captions.is(line)
        && !Words.endsSentence(line.key())
        && stages.in(text).isPresent();
  }

  /** How themes are numbered: as most of the lines are that stand above those of departments. */
  private String themeForm(List<JointLine> lines) {
    Map<String, Integer> forms = new TreeMap<>();
    for (int at = 1; at < lines.size(); at++) {
      Optional<Sign> number = lines.get(at - 1).number();
      if (number.isPresent() && departments(lines.get(at)).isPresent()) {
        forms.merge(number.get().form(), 1, Integer::sum);
      }
    }
    return forms.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .or(() ->
            lines.stream()
                .filter(line -> line.text() == null || stages.in(line.text()).isEmpty())
                .flatMap(line -> line.number().stream())
                .map(Sign::form)
                .reduce((first, last) -> last))
        .orElse("");
  }

  private void read(JointLine line, String themeForm, YearAt year) {
    Optional<Value> decided = decidedIn == null ? tails.decidedIn(line) : Optional.empty();
    Optional<ThemeDraft.Departments> departments = departments(line);
    Optional<ThemeDraft.Stage> headed =
        line.isTable() ? Optional.empty() : headed(line.cells().getFirst());
    boolean framed = FRAMED.matcher(line.wholeKey()).matches() && departments.isEmpty();
    Piece text = line.text();
    if (decided.isPresent()) {
      decidedIn = decided.get();
    } else if (headed.isPresent()) {
      close(year);
      group(headed.get(), line.cells().getFirst());
    } else if (framed && !line.isTable()) {
      close(year);
      loseGroup(line.cells().getFirst());
    } else if (open != null && open.topics == null && topics.of(line).isPresent()) {
      open.topics = topics.of(line).get();
      notes.structure(line.cells().getFirst());
    } else if (text != null
        && line.number().filter(sign -> sign.form().equals(themeForm)).isPresent()) {
      close(year);
      restart(line.number().orElseThrow());
      open = theme(line, text);
    } else if (text != null && line.number().isPresent() && stages.in(text).isPresent()) {
      close(year);
      group(stages.in(text).get(), text);
      notes.structure(line.cells().getFirst());
    } else if (departments.isPresent() && open != null && open.departments == null) {
      open.departments = departments.get();
      notes.structure(line.cells().getFirst());
    } else if (departments.isPresent() && open != null) {
      close(year);
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (open != null
        && !line.isTable()
        && !line.signs().isEmpty()
        && !Texts.isParted(open.texts, line)) {
      open.texts.add(line);
    } else {
      if (open != null && Texts.isParted(open.texts, line)) {
        close(year);
      }
      line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
    }
  }

  /** Takes the line above a table that tells the stage of all its themes. */
  private boolean tellsStage(JointLine line) {
    Piece text = line.text();
    Optional<ThemeDraft.Stage> told =
        text == null
            ? Optional.empty()
            : headed(line.cells().getFirst())
                .or(() -> stages.begun(text))
                .or(() -> stages.in(text));
    told.ifPresent(one -> {
      group(one, Objects.requireNonNull(text));
      notes.structure(line.cells().getFirst());
    });
    return told.isPresent();
  }

  /** A heading whose stage is not known: nothing tells that of the themes below it. */
  private void loseGroup(Piece heading) {
    stage = null;
    from = null;
    notes.unread(heading, Reason.VOCABULARY);
  }

  /** A group whose heading may tell from which year its themes are studied. */
  private void group(ThemeDraft.Stage of, Piece heading) {
    stage = of;
    last = 0;
    from = YearsIn.first(heading).orElse(null);
    notes.structure(heading);
  }

  /** A heading whose brackets name a stage, or one all in brackets that tells it. */
  private Optional<ThemeDraft.Stage> headed(Piece line) {
    Optional<ThemeDraft.Stage> named = stages.headed(line);
    boolean framed = FRAMED.matcher(Words.key(line.text())).matches();
    return named.isPresent() || !framed ? named : stages.in(line);
  }

  private Optional<ThemeDraft.Departments> departments(JointLine line) {
    return tails.departments(line).or(() -> tails.labelled(line));
  }

  /** A number that does not go on begins a group whose heading is lost. */
  private void restart(Sign number) {
    if (number.ordinal() <= last) {
      stage = null;
      from = null;
    }
    last = number.ordinal();
  }

  private OpenTheme theme(JointLine line, Piece text) {
    notes.structure(line.cells().getFirst());
    Optional<ThemeTails.Told> told = behind.of(line, text);
    if (told.isPresent()) {
      OpenTheme theme = new OpenTheme(line, Texts.value(told.get().title()), told.get().since());
      theme.departments = told.get().departments();
      theme.topics = told.get().topics();
      return theme;
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher bracket = SINCE.matcher(glyphs.text());
    YearAt since = null;
    int end = glyphs.text().length();
    if (bracket.find()) {
      Piece inside =
          glyphs.piece(
              bracket.start("text"), Math.max(bracket.end("text"), bracket.start("text") + 1));
      Optional<YearAt> year = YearsIn.first(inside);
      since = year.orElse(null);
      end = year.isPresent() ? bracket.start() : end;
    }
    Matcher about = ABOUT.matcher(glyphs.text()).region(0, end);
    boolean goesOn = about.find() && about.end() < end;
    Value title = Texts.value(glyphs.piece(0, goesOn ? about.start() : end));
    OpenTheme theme = new OpenTheme(line, title, since);
    if (goesOn) {
      theme.inLine.add(glyphs.piece(about.end(), end));
    }
    return theme;
  }

  private void close(YearAt year) {
    OpenTheme theme = open;
    open = null;
    if (theme == null) {
      return;
    }
    ThemeDraft.Stage at = stage;
    if (at == null) {
      theme.line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
      theme.texts.forEach(
          line -> line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
      return;
    }
    List<JointText> texts = new ArrayList<>();
    theme.inLine.forEach(
        piece -> texts.add(JointText.of(NarrativeRole.ACTION, null, null, Texts.value(piece))));
    texts.addAll(Texts.of(theme.texts, NarrativeRole.ACTION, null));
    themes.add(
        new ThemeDraft(
            year,
            theme.line.number().map(Sign::number).orElse(null),
            theme.title,
            at,
            from,
            theme.since,
            theme.departments,
            decidedIn,
            theme.topics,
            texts));
  }
}
