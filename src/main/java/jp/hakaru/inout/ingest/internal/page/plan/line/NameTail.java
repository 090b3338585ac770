package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is printed behind a name on its line (名称の後の付記).
 *
 * @param start where it begins; the end of the name's piece where there is nothing
 * @param marks each sign, in their order
 * @param departments each with its names parted by {@code ;}
 * @param again that it is printed elsewhere too
 */
public record NameTail(
    int start, List<Piece> marks, List<Value> departments, @Nullable Again again) {
  public NameTail {
    marks = List.copyOf(marks);
    departments = List.copyOf(departments);
  }

  /**
   * A mark that the same thing is printed elsewhere too.
   *
   * @param reference where, as printed; empty where it does not say
   */
  public record Again(Piece label, String reference) {}
}
