package jp.hakaru.base.web.chart;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its words (図と説明): what stands above and below it in a page.
 *
 * @param id unique in its page, letters, digits and hyphens
 * @param title the answer in one sentence, in the language of the page
 * @param sentence what else is to be known in one sentence; unset where the title says all
 * @param chart what is drawn
 * @param csv where just these values are, as CSV; unset where the page has them elsewhere
 */
public record Figure(
    String id, String title, @Nullable String sentence, Chart chart, @Nullable String csv) {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  public Figure {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "expected an id of letters, digits and hyphens, found \"" + id + "\"");
    }
  }
}
