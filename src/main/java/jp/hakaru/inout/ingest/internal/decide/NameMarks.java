package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * What stands before or behind a project's name and is no part of it (事業名に付く印): the mark of a
 * footnote, and the word that says that the row is printed again (再掲). A mark of letters without
 * brackets is one only where a line of the paper begins with it.
 */
public final class NameMarks {
  private static final String OPEN = "[(\\[【〔<〈《]";
  private static final String CLOSE = "[)\\]】〕>〉》]";

  private final Notes notes;
  private final List<String> relistedWords;
  private final Pattern relisted;
  private final Pattern before;
  private final Pattern behind;

  public NameMarks(Profile profile, Notes notes) {
    this.notes = notes;
    this.relistedWords = profile.relisted().stream().map(Words::key).toList();
    List<String> signs = profile.noteSigns().stream().map(Words::key).toList();
    String symbols = any(signs.stream().filter(NameMarks::isSymbol).toList());
    String words = any(signs.stream().filter(NameMarks::isWord).toList());
    String again = any(relistedWords);
    String relistedMark = "(?:" + symbols + ")?(?:" + OPEN + again + CLOSE + "|" + again + ")";
    String inBrackets = "[(\\[](?:" + symbols + "|" + words + ")\\d{0,2}[)\\]]";
    String bare = "(?:" + symbols + ")\\d{0,2}" + "|" + any(footnotes(words));
    String mark = relistedMark + "|" + inBrackets + "|" + bare;
    this.relisted = Pattern.compile(OPEN + "?" + again + CLOSE + "?");
    this.before = Pattern.compile("^(?:" + mark + ")+");
    this.behind = Pattern.compile("(?:" + mark + ")+$");
  }

  /** Marks of letters and a number with which a line begins. */
  private List<String> footnotes(String words) {
    Pattern mark = Pattern.compile("^(?:" + words + ")\\d{1,2}");
    return notes.lines().stream()
        .map(line -> mark.matcher(Words.key(line.raw())))
        .filter(Matcher::find)
        .map(Matcher::group)
        .distinct()
        .toList();
  }

  private static boolean isSymbol(String sign) {
    return sign.length() == 1 && !Character.isLetterOrDigit(sign.charAt(0));
  }

  private static boolean isWord(String sign) {
    return sign.chars().allMatch(Character::isLetter);
  }

  /** A pattern of any of {@code words}; one that nothing fits where there are none. */
  private static String any(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Takes the marks out of the records' names and says which are printed again. */
  public void take(List<ProjectDraft> records) {
    records.forEach(record -> {
      name(record);
      cells(record, ColumnKind.STATUS);
      cells(record, ColumnKind.OTHER);
      group(record);
    });
  }

  private void name(ProjectDraft record) {
    Glyphs name = Glyphs.compact(record.of(ColumnKind.NAME));
    Matcher front = before.matcher(name.text());
    int start = front.find() ? front.end() : 0;
    Matcher back = behind.matcher(name.text()).region(start, name.text().length());
    int end = back.find() ? back.start() : name.text().length();
    if (start >= end || (start == 0 && end == name.text().length())) {
      return;
    }
    List<Piece> marks = new ArrayList<>(name.pieces(0, start));
    marks.addAll(name.pieces(end, name.text().length()));
    marks.forEach(notes::structure);
    String taken = name.text().substring(0, start) + name.text().substring(end);
    record.rename(name.pieces(start, end));
    if (relistedWords.stream().anyMatch(taken::contains)) {
      record.relist();
    }
  }

  /** Rows below a line that says so are all printed again. */
  private void group(ProjectDraft record) {
    boolean again =
        record
            .group()
            .map(type -> Words.key(type.text()))
            .filter(type -> relistedWords.stream().anyMatch(type::contains))
            .isPresent();
    if (again) {
      record.ungroup();
      record.relist();
    }
  }

  private void cells(ProjectDraft record, ColumnKind kind) {
    for (Piece piece : record.of(kind)) {
      if (relisted.matcher(Words.key(piece.text())).matches()) {
        notes.structure(piece);
        record.take(kind, piece);
        record.relist();
      }
    }
  }
}
