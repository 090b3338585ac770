package jp.hakaru.inout.ingest.internal.label;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/** The names of sections' headings (見出しの名): what stands between their signs and brackets. */
public final class SectionNames {
  private final Pattern decoration;

  public SectionNames(Profile profile) {
    this.decoration =
        Pattern.compile(
            "^[\\s【\\[〔<〈《「(" + signs(profile.sectionSigns()) + "]+|[】\\]〕>〉》」):\\s]+$");
  }

  /** The signs that may stand before headings, to stand in a class of a pattern. */
  static String signs(List<String> signs) {
    return Pattern.quote(signs.stream().map(Words::key).collect(Collectors.joining()));
  }

  /** The name of the heading that {@code line} is, folded. */
  public String of(Line line) {
    String name = Words.key(line.raw());
    String before;
    do {
      before = name;
      name = decoration.matcher(name).replaceAll("");
    } while (!name.equals(before));
    return name;
  }
}
