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
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
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

  PageLabeller(MeasurePagesProfile profile) {
    this.headings = new Headings(profile.levels(), profile.ordinalLevels(), profile.sectionSigns());
    this.words = new SectionWords(profile);
    this.bullets = profile.bullets();
    MeasurePagesProfile.IndicatorWords indicators = profile.indicators();
    Stream.of(
            indicators.baseline(),
            indicators.target(),
            indicators.actual(),
            indicators.name(),
            indicators.unit())
        .forEach(all -> all.forEach(word -> columns.add(Words.key(word))));
  }

  List<PageLine> label(List<Line> lines) {
    List<PageLine> labelled = new ArrayList<>();
    for (Line line : lines) {
      labelled.add(
          line.isBlank()
              ? new PageLine(line, null, List.of(), false, PageLine.Shape.BLANK)
              : new PageLine(line, heading(line), words.find(line), isNumbered(line), shape(line)));
    }
    return labelled;
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
