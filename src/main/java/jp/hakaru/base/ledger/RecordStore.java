package jp.hakaru.base.ledger;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.RecordShape;
import jp.hakaru.base.kernel.Rows;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as Java records (表の行): a component is the column of the same name in snake
 * case, its value the plain one of {@link Datum}.
 *
 * <p>{@code valid_from} and {@code valid_to} are stored as {@code first_day} and {@code last_day}:
 * the history of every table has columns of those names.
 *
 * <p>The table's key within a body is its column {@code row_id} where it has one, filled by the
 * row's own key; else its first component. The column {@code municipality_code} is that of the
 * transaction.
 *
 * <p>Many rows go in one statement, an array a column: COPY is refused behind row security, and a
 * bind value a cell costs more than the row.
 */
public final class RecordStore<R> implements Rows<R> {
  private static final String BODY = "municipality_code";
  private static final String ROW_ID = "row_id";
  private static final int AT_ONCE = 2000;

  /** Columns whose names the history of every table keeps for itself, and what stands for them. */
  private static final Map<String, String> STORED_AS =
      Map.of("valid_from", "first_day", "valid_to", "last_day");

  private final Ledger ledger;
  private final Table<?> table;
  private final Function<R, String> key;
  private final RecordShape<R> shape;
  private final boolean hasRowId;
  private final List<Field<?>> fields;
  private final Field<String> keyField;

  /**
   * @param table the table; it must have a column for each component of {@code type}
   * @param key the row's key within its body
   */
  public RecordStore(Ledger ledger, Table<?> table, Class<R> type, Function<R, String> key) {
    this.ledger = ledger;
    this.table = table;
    this.key = key;
    this.shape = RecordShape.of(type);
    this.hasRowId = table.field(ROW_ID) != null;
    this.fields =
        shape.columns().stream()
            .<Field<?>>map(column -> field(STORED_AS.getOrDefault(column, column)))
            .toList();
    this.keyField = (hasRowId ? field(ROW_ID) : fields.getFirst()).coerce(String.class);
  }

  @Override
  public List<R> load() {
    return list(DSL.noCondition());
  }

  /** The rows for which {@code where} holds, ordered by key. */
  public List<R> list(Condition where) {
    try (Stream<Record> stored =
        ledger
            .dsl()
            .select(fields)
            .from(table)
            .where(ofBody())
            .and(where)
            .orderBy(keyField)
            .fetchSize(AT_ONCE)
            .fetchStream()) {
      return stored.map(this::row).toList();
    }
  }

  /**
   * The first {@code limit} rows for which {@code where} holds, ordered by key, of those whose key
   * is greater than {@code after}, which is empty for the beginning.
   */
  public List<R> page(Condition where, String after, int limit) {
    return ledger
        .dsl()
        .select(fields)
        .from(table)
        .where(ofBody())
        .and(where)
        .and(after.isEmpty() ? DSL.noCondition() : keyField.gt(after))
        .orderBy(keyField)
        .limit(limit)
        .fetch(this::row);
  }

  /** Whether the body has a row for which {@code where} holds. */
  public boolean hasAny(Condition where) {
    return ledger.dsl().fetchExists(table, ofBody().and(where));
  }

  /** One of the rows for which {@code where} holds, whichever is found first. */
  public Optional<R> findAny(Condition where) {
    return ledger
        .dsl()
        .select(fields)
        .from(table)
        .where(ofBody())
        .and(where)
        .limit(1)
        .fetchOptional(this::row);
  }

  /** The values that the rows for which {@code where} holds have in {@code column}, each once. */
  public Set<String> distinct(String column, Condition where) {
    Field<String> values = field(column).cast(String.class);
    return ledger
        .dsl()
        .selectDistinct(values)
        .from(table)
        .where(ofBody())
        .and(where)
        .and(field(column).isNotNull())
        .fetchSet(values);
  }

  /** That each of the columns holds one of the values beside it. */
  public Condition holds(Map<String, ? extends Collection<String>> values) {
    return DSL.and(
        values.entrySet().stream()
            .map(column -> isOneOf(field(column.getKey()), column.getValue()))
            .toList());
  }

  /** That {@code column}, a list parted by {@code ;}, holds {@code value}. */
  public Condition lists(String column, String value) {
    Field<String> list = field(column).coerce(String.class);
    Field<String> closed = DSL.concat(DSL.inline(";"), list, DSL.inline(";"));
    return list.isNotNull().and(DSL.position(closed, ";" + value + ";").gt(0));
  }

  /** That {@code column} begins with {@code beginning}. */
  public Condition begins(String column, String beginning) {
    return DSL.left(field(column).coerce(String.class), beginning.length()).eq(beginning);
  }

  /** One bind value however many values there are, and so one statement text for all. */
  @SuppressWarnings("unchecked") // an array of the column's own type
  private static <T> Condition isOneOf(Field<T> column, Collection<String> values) {
    IntFunction<T[]> ofType = size -> (T[]) Array.newInstance(column.getType(), size);
    return column.eq(DSL.any(values.stream().map(column.getDataType()::convert).toArray(ofType)));
  }

  private Condition ofBody() {
    return field(BODY).coerce(String.class).eq(ledger.body().value());
  }

  @Override
  public void insert(Collection<R> rows) {
    for (List<R> some : parts(rows)) {
      Given given = new Given(some);
      List<Field<?>> columns = new ArrayList<>(List.of(field(BODY)));
      List<Field<?>> values = new ArrayList<>(List.of(DSL.val(ledger.body().value())));
      given
          .columns()
          .forEach(column -> {
            columns.add(column);
            values.add(given.valueOf(column));
          });
      ledger
          .dsl()
          .insertInto(table)
          .columns(columns)
          .select(DSL.select(values).from(given.table()))
          .execute();
    }
  }

  @Override
  public void update(Collection<R> rows) {
    for (List<R> some : parts(rows)) {
      Given given = new Given(some);
      Map<Field<?>, Field<?>> set = new LinkedHashMap<>();
      given.columns().stream()
          .filter(column -> !column.getName().equals(keyField.getName()))
          .forEach(column -> set.put(column, given.valueOf(column)));
      ledger
          .dsl()
          .update(table)
          .set(set)
          .from(given.table())
          .where(ofBody())
          .and(keyField.eq(given.valueOf(keyField)))
          .execute();
    }
  }

  @Override
  public void delete(Collection<R> rows) {
    for (List<R> some : parts(rows)) {
      ledger
          .dsl()
          .deleteFrom(table)
          .where(ofBody())
          .and(keyField.eq(DSL.any(some.stream().map(key).toArray(String[]::new))))
          .execute();
    }
  }

  private List<List<R>> parts(Collection<R> rows) {
    List<R> all = List.copyOf(rows);
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())))
        .toList();
  }

  /** Rows as a table of the statement, with its key and all columns but that of the body. */
  private final class Given {
    private static final String NAME = "given";
    private final Map<Field<?>, Field<?>> arrays = new LinkedHashMap<>();

    Given(List<R> rows) {
      if (hasRowId) {
        arrays.put(keyField, array(keyField, rows.stream().map(key)));
      }
      for (int i = 0; i < fields.size(); i++) {
        int at = i;
        if (!fields.get(i).getName().equals(BODY)) {
          arrays.put(
              fields.get(i),
              array(fields.get(i), rows.stream().map(row -> Datum.toPlain(shape.value(row, at)))));
        }
      }
    }

    @SuppressWarnings("unchecked") // an array of the column's own type
    private static <T> Field<T[]> array(
        Field<T> column, Stream<? extends @Nullable Object> values) {
      IntFunction<T[]> ofType = size -> (T[]) Array.newInstance(column.getType(), size);
      return DSL.val(values.toArray(ofType), column.getDataType().array());
    }

    Set<Field<?>> columns() {
      return arrays.keySet();
    }

    Table<?> table() {
      return DSL.rowsFrom(
              arrays.values().stream()
                  // jOOQ's own unnest has an alias, which has no place here
                  .map(array -> DSL.table("unnest({0})", array))
                  .toArray(Table<?>[]::new))
          .as(NAME, arrays.keySet().stream().map(Field::getName).toArray(String[]::new));
    }

    <T> Field<T> valueOf(Field<T> column) {
      return DSL.field(DSL.name(NAME, column.getName()), column.getDataType());
    }
  }

  private R row(Record stored) {
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Object plain = stored.get(i);
      values[i] = plain == null ? null : Datum.fromPlain(shape.type(i), plain);
    }
    try {
      return shape.make(values);
    } catch (RuntimeException e) {
      throw new IllegalStateException("a stored row of " + table + " is not valid: " + stored, e);
    }
  }

  private Field<?> field(String column) {
    Field<?> field = table.field(column);
    if (field == null) {
      throw new IllegalArgumentException("the table " + table + " has no column " + column);
    }
    return field;
  }
}
