package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.page.measure.table.ColumnWords;
import jp.hakaru.inout.ingest.internal.page.measure.table.IndicatorHead;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Step 3 for pages of measures, label (施策のページの行の種別). */
final class PageLabeller {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[(（]?[0-9０-９]{1,2}[)）.．]?|[①-⑳⑴-⒇])(?:(?<=[)）①-⑳⑴-⒇])|[\\s　])[\\s　]*[^\\s　0-9０-９].*");
  private static final int LONGEST_NUMBERED = 60;
  private static final Pattern FIGURE = Pattern.compile("[^\\d]{0,3}[\\d,.]+[^\\d\\s。、]{0,6}");

  private final Headings headings;
  private final SectionWords words;
  private final List<String> bullets;
  private final Set<String> columns = new HashSet<>();
  private final ColumnWords tables;
  private final List<SectionLabel> indicators;

  PageLabeller(MeasurePagesProfile profile) {
    this.headings = new Headings(profile.levels(), profile.ordinalLevels(), profile.sectionSigns());
    this.words = new SectionWords(profile);
    this.bullets = profile.bullets();
    this.tables = new ColumnWords(profile);
    this.indicators =
        SectionWords.all(profile).stream()
            .filter(label -> label.type() == SectionType.INDICATORS)
            .limit(1)
            .toList();
    MeasurePagesProfile.IndicatorWords own = profile.indicators();
    Stream.of(own.baseline(), own.target(), own.actual(), own.name(), own.unit())
        .forEach(all -> all.forEach(word -> columns.add(Words.key(word))));
  }

  List<PageLine> label(List<Line> lines) {
    List<PageLine> labelled = new ArrayList<>();
    lines.forEach(line -> labelled.add(label(line)));
    return labelled;
  }

  private PageLine label(Line line) {
    if (line.isBlank()) {
      return new PageLine(line, null, List.of(), false, PageLine.Shape.BLANK);
    }
    if (IndicatorHead.find(line, null, tables).isPresent()) {
      return new PageLine(line, null, table(line), false, PageLine.Shape.COLUMN_WORD);
    }
    return new PageLine(line, heading(line), words.find(line), isNumbered(line), shape(line));
  }

  /** The head of a table of indicators begins a section of them where none is open. */
  private List<LabelAt> table(Line line) {
    Piece first = line.piece(line.first());
    Piece before = new Piece(line, first.start(), first.start());
    return indicators.stream()
        .map(label -> new LabelAt(label, first, before, line.whole(), true))
        .toList();
  }

  private @Nullable HeadingText heading(Line line) {
    Optional<HeadingText> found = headings.find(line);
    return found.filter(one -> one.word() != null || one.title() != null).orElse(null);
  }

  private static boolean isNumbered(Line line) {
    String text = line.whole().text();
    return text.length() <= LONGEST_NUMBERED
        && NUMBERED.matcher(text).matches()
        && !Words.endsSentence(text);
  }

  private PageLine.Shape shape(Line line) {
    String text = line.whole().text();
    String key = Words.key(text);
    if (bullets.stream().anyMatch(sign -> text.startsWith(sign) && text.length() > sign.length())) {
      return PageLine.Shape.ITEM;
    }
    if (Words.endsSentence(text)) {
      return PageLine.Shape.SENTENCE;
    }
    if (FIGURE.matcher(key).matches()) {
      return PageLine.Shape.FIGURE;
    }
    boolean column = columns.contains(key.replaceAll("[(\\[].*$|:$", ""));
    return column ? PageLine.Shape.COLUMN_WORD : PageLine.Shape.OTHER;
  }
}
