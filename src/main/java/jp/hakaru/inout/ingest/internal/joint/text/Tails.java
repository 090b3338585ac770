package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** What stands in brackets with efforts and themes (括弧書きの区分・部局・決定): 〔新規〕, 〔企画、農林〕, ※…会議で決定. */
public final class Tails {
  private static final String OPEN = "[(\\[【〔〈<《]";
  private static final String CLOSE = "[)\\]】〕〉>》]";
  private static final String SQUARE = "[\\[【〔〈<《]";
  private static final Pattern OUTER = Pattern.compile("^[(\\[【〔〈<《](?<inside>[^()]*)[)\\]】〕〉>》]$");
  private static final Pattern LAST_BRACKETS =
      Pattern.compile("\\((?<inside>[^()]+)\\)\\s*。?\\s*$");
  private static final Pattern DECIDED_SENTENCE =
      Pattern.compile("(?:(?:した|しました|されました|されたものです)|した[^。]{1,40})。\\s*");

  /** The meeting apart from what it did: …会議で、テーマの段階を次のとおり決定しました。 */
  private static final Pattern DECIDED_APART =
      Pattern.compile(
          "(?<meeting>[^、。()]{2,30}(?:会議|会))(?:で|において|にて)、[^。]{2,30}を[^。]{0,12}(?:決定|合意)(?:した|しました|されました)。\\s*");

  private static final int LONGEST_DEPARTMENT = 16;

  private final Map<String, ProjectStatus> statuses = new TreeMap<>();
  private final Pattern status;
  private final Pattern departments;
  private final Pattern labelled;
  private final Pattern open;
  private final Pattern decided;
  private final DepartmentNames divisions;
  private final Labels labels;
  private final Notes notes;

  public Tails(JointPapersProfile profile, Notes notes) {
    profile
        .statuses()
        .forEach((one, names) -> names.forEach(name -> statuses.put(Words.key(name), one)));
    this.status =
        Pattern.compile(
            "\\s*"
                + OPEN
                + "\\s*(?<word>"
                + AnyOf.words(List.copyOf(statuses.keySet()))
                + ")\\s*"
                + CLOSE);
    String labels = AnyOf.words(profile.departmentLabels());
    this.departments =
        Pattern.compile(
            "(?:(?:"
                + OPEN
                + "\\s*(?:"
                + labels
                + ")\\s*[::]?\\s*|"
                + SQUARE
                + ")(?<names>[^()\\[\\]【】〔〕<>]+)"
                + CLOSE
                + "|(?:"
                + labels
                + ")\\s*[::]\\s*(?<bare>.+))");
    this.labelled = Pattern.compile("(?:" + labels + ")(?:\\s*[::]\\s*|\\s+)(?<names>\\S.*)");
    this.open = Pattern.compile("(?:" + AnyOf.words(profile.open()) + ")$");
    this.decided =
        Pattern.compile(
            "^[※(]?\\s*(?:いずれも|すべて)?\\s*(?<meeting>.+?)(?:" + AnyOf.words(profile.decided()) + ")");
    this.labels = new Labels(profile);
    this.divisions = new DepartmentNames(profile.departments());
    this.notes = notes;
  }

  /**
   * A title and the status behind it.
   *
   * @param status empty where none is printed
   */
  public record Titled(Value title, Optional<EffortDraft.StatusAt> status) {}

  /** {@code text} with the status that stands at its end, or at its start, apart. */
  public Titled titled(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher found = status.matcher(glyphs.text());
    while (found.find()) {
      boolean atEnd = glyphs.text().substring(found.end()).isBlank();
      boolean atStart = found.start() == 0;
      if (atEnd || atStart) {
        int from = atStart ? found.end() : 0;
        int to = atStart ? glyphs.text().length() : found.start();
        Value word = Value.written(glyphs.pieces(found.start("word"), found.end("word")));
        notes.structure(glyphs.piece(found.start(), found.end()));
        return new Titled(
            title(glyphs, from, to),
            Optional.ofNullable(statuses.get(Words.key(word.text())))
                .map(known -> new EffortDraft.StatusAt(known, word)));
      }
    }
    return new Titled(Texts.value(text), Optional.empty());
  }

  /** The status that is all of a cell. */
  public Optional<EffortDraft.StatusAt> status(Piece cell) {
    return Optional.ofNullable(statuses.get(Words.key(cell.text())))
        .map(known -> new EffortDraft.StatusAt(known, Value.written(cell)));
  }

  /** Whether a status stands at the start or end of {@code text}. */
  public boolean hasStatus(Piece text) {
    String all = Glyphs.spaced(text).text();
    Matcher found = status.matcher(all);
    while (found.find()) {
      if (found.start() == 0 || all.substring(found.end()).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static Value title(Glyphs glyphs, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && glyphs.text().charAt(start) == ' ') {
      start++;
    }
    while (end > start && glyphs.text().charAt(end - 1) == ' ') {
      end--;
    }
    return Texts.value(glyphs.piece(start, Math.max(end, start + 1)));
  }

  /** The departments that a line in brackets names; empty where it names none. */
  public Optional<ThemeDraft.Departments> departments(JointLine line) {
    if (line.isTable() || line.number().isPresent()) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher matcher = departments.matcher(glyphs.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String group = matcher.group("names") == null ? "bare" : "names";
    return named(glyphs, matcher.start(group), matcher.end(group));
  }

  /** The departments behind a label and a blank, each ending as departments do. */
  public Optional<ThemeDraft.Departments> labelled(JointLine line) {
    Piece text = line.text();
    if (line.isTable() || line.number().isPresent() || text == null) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher matcher = labelled.matcher(glyphs.text());
    return matcher.matches()
        ? named(glyphs, matcher.start("names"), matcher.end("names"))
            .filter(found ->
                List.of(found.names().text().split(";")).stream()
                    .noneMatch(name -> divisions.in(name).isEmpty()))
        : Optional.empty();
  }

  private Optional<ThemeDraft.Departments> named(Glyphs glyphs, int from, int to) {
    Matcher more = open.matcher(glyphs.text()).region(from, to);
    boolean goesOn = more.find();
    int end = goesOn ? more.start() : to;
    List<Piece> pieces = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int start = from;
    for (int at = from; at <= end; at++) {
      boolean parts = at == end || "、,・/ ".indexOf(glyphs.text().charAt(at)) >= 0;
      if (parts && at > start) {
        names.add(glyphs.text().substring(start, at));
        pieces.add(glyphs.piece(start, at));
      }
      start = parts ? at + 1 : start;
    }
    boolean may =
        !names.isEmpty()
            && !labels.isKnown(glyphs.text().substring(from, to))
            && names.stream().allMatch(name -> name.length() <= LONGEST_DEPARTMENT)
            && names.stream().noneMatch(name -> statuses.containsKey(Words.key(name)))
            && names.stream().noneMatch(name -> name.contains("。") || name.matches(".*\\d年.*"));
    if (!may) {
      return Optional.empty();
    }
    Value all =
        new Value(
            pieces.stream().map(Piece::text).map(String::strip).collect(Collectors.joining(";")),
            pieces);
    return Optional.of(
        new ThemeDraft.Departments(
            all, goesOn ? Value.written(glyphs.piece(more.start(), more.end())) : null));
  }

  /** The departments that are all of a cell. */
  public Optional<ThemeDraft.Departments> listed(Piece cell) {
    Glyphs glyphs = Glyphs.spaced(cell);
    return named(glyphs, 0, glyphs.text().length());
  }

  /** The departments that are all of a line, each ending as departments do. */
  public Optional<ThemeDraft.Departments> divisions(JointLine line) {
    return line.isTable() || !line.signs().isEmpty()
        ? Optional.empty()
        : divisions(line.cells().getFirst());
  }

  public Optional<ThemeDraft.Departments> divisions(Piece piece) {
    Glyphs glyphs = Glyphs.spaced(piece);
    Matcher outer = OUTER.matcher(glyphs.text());
    Piece inside =
        outer.matches() && outer.end("inside") > outer.start("inside")
            ? glyphs.piece(outer.start("inside"), outer.end("inside"))
            : piece;
    List<String> names = divisions.in(inside.text());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ThemeDraft.Departments(new Value(String.join(";", names), List.of(inside)), null));
  }

  /** The meeting that brackets at the end of a heading say has decided. */
  public Optional<Value> decidedInBrackets(Piece heading) {
    Glyphs glyphs = Glyphs.spaced(heading);
    Matcher last = LAST_BRACKETS.matcher(glyphs.text());
    if (!last.find()) {
      return Optional.empty();
    }
    Matcher matcher = decided.matcher(last.group("inside"));
    int from = last.start("inside");
    return matcher.find()
        ? Optional.of(
            Value.written(
                glyphs.pieces(from + matcher.start("meeting"), from + matcher.end("meeting"))))
        : Optional.empty();
  }

  /** Whether all of a line says which meeting has decided, as below the heading of a section. */
  public boolean tellsDecision(JointLine line) {
    String text = Glyphs.spaced(line.cells().getFirst()).text().strip();
    Matcher matcher = decided.matcher(text);
    return !line.isTable()
        && matcher.find()
        && text.substring(matcher.end()).replaceAll("^\\)", "").isEmpty();
  }

  /** Where in a name its own begins, of which the bracket before it is none. */
  private static int behindBracket(String name) {
    int open = name.lastIndexOf('(');
    return open >= 0 && name.indexOf(')', open) < 0 ? open + 1 : 0;
  }

  /** The meeting that a line says has decided; empty where it says nothing of that kind. */
  public Optional<Value> decidedIn(JointLine line) {
    if (line.isTable()) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher apart = DECIDED_APART.matcher(glyphs.text());
    if (line.signs().isEmpty() && apart.matches()) {
      notes.structure(line.cells().getFirst());
      return Optional.of(
          Value.written(glyphs.pieces(apart.start("meeting"), apart.end("meeting"))));
    }
    Matcher matcher = decided.matcher(glyphs.text());
    boolean sentence = glyphs.text().contains("。");
    Optional<Value> behind =
        sentence ? decidedInBrackets(line.cells().getFirst()) : Optional.empty();
    if (behind.isPresent()) {
      notes.structure(line.cells().getFirst());
      return behind;
    }
    if (!matcher.find()
        || sentence
            && !DECIDED_SENTENCE.matcher(glyphs.text().substring(matcher.end())).matches()) {
      return Optional.empty();
    }
    notes.structure(line.cells().getFirst());
    String meeting = matcher.group("meeting");
    int topic = sentence ? meeting.lastIndexOf('、') + 1 : behindBracket(meeting);
    return Optional.of(
        Value.written(glyphs.pieces(matcher.start("meeting") + topic, matcher.end("meeting"))));
  }
}
