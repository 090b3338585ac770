package jp.hakaru.cycle.check.internal.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.Where;
import org.jspecify.annotations.Nullable;

/**
 * A row and the places that tell it (行とその出典).
 *
 * @param key of the row in its table
 */
record PlacedRow<R extends Row>(Table<R> table, R row, String key, Set<Where> places) {
  private static final Set<String> OF_EVERY_ROW = Set.of("source", "precision_yen", "position");
  private static final Set<String> NAMES =
      Set.of("name", "title", "heading", "section", "subtitle");

  /** The columns that hold one of the numbers; money in yen. */
  List<Address> withNumber(Predicate<BigDecimal> isUsed) {
    return columns(value ->
        switch (value) {
          case BigDecimal number -> isUsed.test(number);
          case Yen yen -> isUsed.test(BigDecimal.valueOf(yen.value()));
          default -> false;
        });
  }

  /** The columns whose text a sentence tells; names only where nothing else is told. */
  List<Address> withText(Predicate<String> isTold) {
    List<Address> told = columns(value -> value instanceof String text && isTold.test(text));
    List<Address> more = told.stream().filter(one -> !NAMES.contains(one.field())).toList();
    return more.isEmpty() ? told : more;
  }

  private List<Address> columns(Predicate<Object> isMeant) {
    List<Address> meant = new ArrayList<>();
    List<String> columns = table.columns();
    List<@Nullable Object> values = table.values(row);
    for (int i = 0; i < columns.size(); i++) {
      Object value = values.get(i);
      String column = columns.get(i);
      if (value != null
          && !OF_EVERY_ROW.contains(column)
          && !column.endsWith("_id")
          && isMeant.test(value)) {
        meant.add(address(column));
      }
    }
    return meant;
  }

  Address address(String column) {
    return new Address(table.kind(), key, column);
  }
}
