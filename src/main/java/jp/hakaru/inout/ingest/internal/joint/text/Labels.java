package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Labels above and before texts (文章の見出し): 目的, 事業内容, 〔推進体制〕…, ※…. */
public final class Labels {
  private static final int LONGEST = 16;
  private static final Pattern FRAMED =
      Pattern.compile("^[【〔\\[](?<label>[^】〕\\]]{1,12})[】〕\\]]\\s*(?<rest>\\S.*)?$");
  private static final Pattern ROUND =
      Pattern.compile("^\\((?<label>[^()]{1,12})\\)\\s*(?<rest>\\S.*)?$");
  private static final Pattern BEFORE =
      Pattern.compile("(?<label>[^\\s:、。()]{1,12})\\s*:\\s*(?<rest>\\S.*)");
  private static final Pattern NUMBERED_NOTE = Pattern.compile("^[*※]\\s?\\d{1,2}(?=\\D)");
  private static final Pattern NEXT_NOTE = Pattern.compile("(?:^|(?<=\\s))[*※]\\s?\\d{1,2}(?=\\D)");

  private final JointPapersProfile profile;

  public Labels(JointPapersProfile profile) {
    this.profile = profile;
  }

  /**
   * A label in brackets and what stands behind it.
   *
   * @param rest unset where nothing does
   */
  public record Framed(Value label, @Nullable Piece rest, NarrativeRole role) {}

  /** The label that is all of a line. */
  public Optional<FormProfile.Text> of(JointLine line) {
    return line.isTable() || line.number().isPresent() && !isLettered(line)
        ? Optional.empty()
        : named(
            line.key().endsWith(":")
                ? line.key().substring(0, line.key().length() - 1)
                : line.key());
  }

  /** Whether a line is numbered by a letter, as labels below numbered headings are: ア 目的. */
  public static boolean isLettered(JointLine line) {
    return line.number().filter(sign -> sign.form().equals("ア")).isPresent();
  }

  private Optional<FormProfile.Text> named(String key) {
    return profile.texts().values().stream()
        .filter(one ->
            isAny(one.names(), key)
                || one.endings().stream()
                    .map(Words::key)
                    .anyMatch(end -> key.length() < LONGEST && key.endsWith(end)))
        .findFirst();
  }

  /** Whether {@code text} is a label that the profile knows. */
  public boolean isKnown(String text) {
    return named(Words.key(text)).isPresent();
  }

  private static boolean isAny(List<String> words, String key) {
    return words.stream().map(Words::key).anyMatch(key::equals);
  }

  /** The role of texts below {@code heading}; {@code other} where the profile does not know it. */
  public NarrativeRole role(String heading, NarrativeRole other) {
    return named(Words.key(heading)).map(FormProfile.Text::role).orElse(other);
  }

  /** A line that begins with a label in brackets. */
  public Optional<Framed> framed(JointLine line) {
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher framed = FRAMED.matcher(glyphs.text());
    if (!line.isTable() && !framed.matches()) {
      Matcher round = ROUND.matcher(glyphs.text());
      framed = round.matches() && isKnown(round.group("label")) ? round : framed;
    }
    if (line.isTable() || !framed.matches()) {
      return Optional.empty();
    }
    Value label = Value.written(glyphs.pieces(framed.start("label"), framed.end("label")));
    Piece rest =
        framed.group("rest") == null
            ? null
            : glyphs.piece(framed.start("rest"), framed.end("rest"));
    return Optional.of(new Framed(label, rest, role(label.text(), NarrativeRole.OTHER)));
  }

  /** A line that begins with a known label and a colon: 趣旨：…. */
  public Optional<Framed> before(JointLine line) {
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher parts = BEFORE.matcher(glyphs.text());
    if (line.isTable() || !parts.matches() || !isKnown(parts.group("label"))) {
      return Optional.empty();
    }
    Value label = Value.written(glyphs.pieces(parts.start("label"), parts.end("label")));
    return Optional.of(
        new Framed(
            label,
            glyphs.piece(parts.start("rest"), parts.end("rest")),
            role(label.text(), NarrativeRole.OTHER)));
  }

  /** The sign with which a note begins; empty where the line is none. */
  public Optional<Piece> noteSign(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher numbered = NUMBERED_NOTE.matcher(glyphs.text());
    if (numbered.find()) {
      return Optional.of(glyphs.piece(0, numbered.end()));
    }
    return profile.noteSigns().stream()
        .filter(sign -> text.text().startsWith(sign))
        .max(Comparator.comparingInt(String::length))
        .map(sign -> new Piece(text.line(), text.start(), text.start() + sign.length()));
  }

  /** Joins {@code line} to the last of {@code texts}, where that fills the line above it. */
  public boolean goesOn(List<JointText> texts, JointLine line) {
    if (texts.isEmpty()
        || line.text() == null
        || !Texts.goesOn(texts.getLast().text().pieces().getLast(), line)) {
      return false;
    }
    JointText last = texts.removeLast();
    List<Piece> pieces = new ArrayList<>(last.text().pieces());
    pieces.addAll(Texts.value(line.cells().getFirst()).pieces());
    texts.add(
        new JointText(
            last.role(), last.section(), last.heading(), last.number(), Value.written(pieces)));
    return true;
  }

  public boolean isNote(JointLine line) {
    Piece text = line.text();
    return text != null && noteSign(text).isPresent();
  }

  /** The notes of a text that begins with the sign of one, each with its sign. */
  public List<JointText> notes(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    List<Integer> starts = new ArrayList<>();
    Matcher sign = NEXT_NOTE.matcher(glyphs.text());
    while (sign.find()) {
      starts.add(sign.start());
    }
    if (starts.isEmpty() || starts.getFirst() > 0) {
      starts.addFirst(0);
    }
    List<JointText> notes = new ArrayList<>();
    for (int at = 0; at < starts.size(); at++) {
      int end = at + 1 < starts.size() ? starts.get(at + 1) : glyphs.text().length();
      notes.add(note(glyphs.piece(starts.get(at), end)));
    }
    return notes;
  }

  private JointText note(Piece note) {
    Piece sign = noteSign(note).orElseThrow();
    int start = sign.end();
    int end = note.end();
    String raw = note.line().raw();
    while (start < end && Lines.isBlank(raw.charAt(start))) {
      start++;
    }
    while (end > start && Lines.isBlank(raw.charAt(end - 1))) {
      end--;
    }
    return JointText.of(
        NarrativeRole.OTHER,
        null,
        Value.written(sign),
        Texts.value(new Piece(note.line(), start, Math.max(end, start + 1))));
  }

  /** Whether a line is the caption of a picture, which the text lacks. */
  public boolean isCaption(String text) {
    String bare = Words.key(text).replaceAll("\\([^()]*\\)$", "").replaceAll("^\\(|\\)$", "");
    boolean framed = Words.key(text).matches("\\([^()]*\\)");
    String key = framed ? Words.key(text).replaceAll("[()]", "") : bare;
    return key.length() <= 2 * LONGEST
        && profile.captions().stream().map(Words::key).anyMatch(key::endsWith);
  }

  /** Whether {@code line} heads an overview of what has been told: …の概要. */
  public boolean isOverview(JointLine line) {
    return !overviewOf(line).isEmpty();
  }

  /** What an overview is of, folded: the heading without its tail; empty where it is none. */
  public String overviewOf(JointLine line) {
    String key = line.wholeKey().replaceAll("\\([^()]*\\)$", "");
    boolean may =
        !line.isTable()
            && line.signs().isEmpty()
            && key.length() <= 3 * LONGEST
            && !key.contains("。");
    return may
        ? profile.headingTails().stream()
            .map(Words::key)
            .filter(tail -> key.endsWith(tail) && key.length() > tail.length())
            .findFirst()
            .map(tail -> key.substring(0, key.length() - tail.length()))
            .orElse("")
        : "";
  }
}
