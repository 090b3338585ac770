package jp.hakaru.base.ledger;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Rows;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
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
 */
public final class RecordStore<R> implements Rows<R> {
  private static final String BODY = "municipality_code";
  private static final String ROW_ID = "row_id";
  private static final int DELETE_AT_ONCE = 1000;

  /** Columns whose names the history of every table keeps for itself, and what stands for them. */
  private static final Map<String, String> STORED_AS =
      Map.of("valid_from", "first_day", "valid_to", "last_day");

  private final Ledger ledger;
  private final Table<?> table;
  private final Function<R, String> key;
  private final List<RecordComponent> components;
  private final Constructor<R> constructor;
  private final Field<String> keyField;

  /**
   * @param table the table; it must have a column for each component of {@code type}
   * @param key the row's key within its body
   */
  public RecordStore(Ledger ledger, Table<?> table, Class<R> type, Function<R, String> key) {
    this.ledger = ledger;
    this.table = table;
    this.key = key;
    this.components = List.of(type.getRecordComponents());
    this.constructor = canonicalConstructor(type);
    this.keyField =
        field(table.field(ROW_ID) == null ? column(components.getFirst()) : ROW_ID)
            .coerce(String.class);
  }

  @Override
  public List<R> load() {
    return list(DSL.noCondition());
  }

  /** The rows for which {@code where} holds, ordered by key. */
  public List<R> list(Condition where) {
    return ledger
        .dsl()
        .select(components.stream().map(component -> field(column(component))).toList())
        .from(table)
        .where(field(BODY).coerce(String.class).eq(ledger.body().value()))
        .and(where)
        .orderBy(keyField)
        .fetch(this::row);
  }

  /** How many rows the body has. */
  public int count() {
    return ledger.dsl().fetchCount(table, text(BODY).eq(ledger.body().value()));
  }

  /** The column {@code name}, for conditions. */
  public Field<String> text(String name) {
    return field(name).coerce(String.class);
  }

  @Override
  public void insert(Collection<R> rows) {
    List<Field<?>> fields = new ArrayList<>(List.of(field(BODY)));
    if (table.field(ROW_ID) != null) {
      fields.add(keyField);
    }
    valueComponents().forEach(component -> fields.add(field(column(component))));
    batch(
        DSL.insertInto(table).columns(fields).values(new @Nullable Object[fields.size()]),
        rows,
        row -> {
          List<@Nullable Object> values = new ArrayList<>();
          values.add(ledger.body().value());
          if (table.field(ROW_ID) != null) {
            values.add(key.apply(row));
          }
          values.addAll(values(row));
          return values;
        });
  }

  @Override
  public void update(Collection<R> rows) {
    var step = DSL.update(table);
    org.jooq.UpdateSetMoreStep<?> set = null;
    for (RecordComponent component : valueComponents()) {
      set =
          set == null
              ? step.set(anyField(component), (Object) null)
              : set.set(anyField(component), (Object) null);
    }
    batch(
        Objects.requireNonNull(set, "a row has columns")
            .where(text(BODY).eq(""))
            .and(keyField.eq("")),
        rows,
        row -> {
          List<@Nullable Object> values = new ArrayList<>(values(row));
          values.add(ledger.body().value());
          values.add(key.apply(row));
          return values;
        });
  }

  @Override
  public void delete(Collection<R> rows) {
    List<String> keys = rows.stream().map(key).toList();
    for (int from = 0; from < keys.size(); from += DELETE_AT_ONCE) {
      ledger
          .dsl()
          .deleteFrom(table)
          .where(text(BODY).eq(ledger.body().value()))
          .and(keyField.in(keys.subList(from, Math.min(from + DELETE_AT_ONCE, keys.size()))))
          .execute();
    }
  }

  private void batch(Query query, Collection<R> rows, Function<R, List<@Nullable Object>> bind) {
    if (rows.isEmpty()) {
      return;
    }
    BatchBindStep batch = ledger.dsl().batch(query);
    for (R row : rows) {
      batch = batch.bind(bind.apply(row).toArray());
    }
    batch.execute();
  }

  private List<RecordComponent> valueComponents() {
    return components.stream().filter(component -> !column(component).equals(BODY)).toList();
  }

  private List<@Nullable Object> values(R row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : valueComponents()) {
      try {
        values.add(Datum.toPlain(component.getAccessor().invoke(row)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a row's accessor must be callable: " + component, e);
      }
    }
    return values;
  }

  private R row(Record stored) {
    @Nullable Object[] arguments = new @Nullable Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      Object plain = stored.get(i);
      arguments[i] = plain == null ? null : Datum.fromPlain(components.get(i).getType(), plain);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "a stored row of " + table + " is not valid: " + stored, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row's constructor must be callable: " + table, e);
    }
  }

  private static <R> Constructor<R> canonicalConstructor(Class<R> type) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is not a record", e);
    }
  }

  private Field<?> field(String column) {
    Field<?> field = table.field(column);
    if (field == null) {
      throw new IllegalArgumentException("the table " + table + " has no column " + column);
    }
    return field;
  }

  @SuppressWarnings("unchecked") // only the column's place in the statement is used
  private Field<Object> anyField(RecordComponent component) {
    return (Field<Object>) field(column(component));
  }

  private static String column(RecordComponent component) {
    String column = Datum.column(component.getName());
    return STORED_AS.getOrDefault(column, column);
  }
}
