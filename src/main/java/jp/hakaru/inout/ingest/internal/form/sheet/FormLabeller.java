package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.FormProfile.SheetKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/** Step 3 for sheets, label (調書の行の種別). */
public final class FormLabeller {
  private static final int LONGEST_TITLE = 60;
  private static final int MOST_TITLE_CELLS = 3;

  private final LineParts parts;
  private final YearHeads heads;
  private final Map<SheetKind, List<String>> titles = new EnumMap<>(SheetKind.class);
  private final Set<String> rows = new HashSet<>();

  public FormLabeller(FormProfile profile) {
    this.parts = new LineParts(new LabelWords(profile));
    this.heads = new YearHeads(profile);
    profile
        .sheets()
        .forEach(sheet ->
            titles.put(sheet.sheet(), sheet.titleWords().stream().map(Words::key).toList()));
    RowWords.all(profile).forEach(name -> rows.add(Words.key(name)));
  }

  /**
   * Labels of {@code lines}, which hold no page numbers.
   *
   * @param runningHeads numbers of the lines that may be running heads
   */
  List<FormLine> label(List<Line> lines, Set<Integer> runningHeads) {
    List<FormLine> labelled = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Line next = at + 1 < lines.size() ? nextFilled(lines, at + 1) : null;
      labelled.add(
          line.isBlank()
              ? new FormLine(line, List.of(), List.of(), null, false, false)
              : new FormLine(
                  line,
                  parts.of(line),
                  titlesOf(line),
                  heads.find(line, next).orElse(null),
                  line.cells().size() > 1 || line.first().index() > 0 || isRowLabel(line),
                  runningHeads.contains(line.number())));
    }
    return labelled;
  }

  private static @Nullable Line nextFilled(List<Line> lines, int from) {
    for (int at = from; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        return lines.get(at);
      }
    }
    return null;
  }

  private boolean isRowLabel(Line line) {
    String key = Words.key(line.first().text());
    return rows.stream().anyMatch(key::startsWith);
  }

  private List<SheetKind> titlesOf(Line line) {
    String key = Words.key(line.raw());
    if (line.cells().size() > MOST_TITLE_CELLS
        || key.length() > LONGEST_TITLE
        || Words.endsSentence(key)) {
      return List.of();
    }
    return titles.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(key::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
