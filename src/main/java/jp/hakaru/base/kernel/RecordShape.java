package jp.hakaru.base.kernel;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record class as the row of a table (行の形): a component is the column of the same name in snake
 * case. Found out once a class, since a body has some hundred thousand rows.
 */
public final class RecordShape<R> {
  private static final ClassValue<RecordShape<?>> ALL =
      new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
          return new RecordShape<>(type);
        }
      };

  private final Constructor<R> constructor;
  private final List<Function<Object, @Nullable Object>> accessors;
  private final List<String> columns;
  private final List<Class<?>> types;

  private RecordShape(Class<R> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type + " is not a record");
    }
    List<RecordComponent> components = List.of(type.getRecordComponents());
    this.accessors = components.stream().map(RecordShape::accessor).toList();
    this.columns = components.stream().map(component -> Datum.column(component.getName())).toList();
    this.types = components.stream().<Class<?>>map(RecordComponent::getType).toList();
    try {
      this.constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor: " + type, e);
    }
  }

  /** A call as fast as one that is written out; reflection costs more than all else of a row. */
  @SuppressWarnings("unchecked") // the call site makes a Function
  private static Function<Object, @Nullable Object> accessor(RecordComponent component) {
    try {
      Class<?> type = component.getDeclaringRecord();
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      MethodHandle read = lookup.unreflect(component.getAccessor());
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  read,
                  read.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("a row's accessor must be callable: " + component, e);
    }
  }

  @SuppressWarnings("unchecked") // ALL pairs each class with its own shape
  public static <R> RecordShape<R> of(Class<R> type) {
    return (RecordShape<R>) ALL.get(type);
  }

  /** The columns in order, in snake case. */
  public List<String> columns() {
    return columns;
  }

  /** The Java type of the column at {@code index}. */
  public Class<?> type(int index) {
    return types.get(index);
  }

  /** The value of {@code row} in the column at {@code index}; an unset one is null. */
  public @Nullable Object value(R row, int index) {
    return accessors.get(index).apply(row);
  }

  /** The values of {@code row} in the order of {@link #columns()}; an unset one is null. */
  public List<@Nullable Object> values(R row) {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(value(row, i));
    }
    return values;
  }

  /**
   * The row with {@code values}, in the order of {@link #columns()}.
   *
   * @throws RuntimeException of the record's own where it refuses the values
   */
  public R make(@Nullable Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(
          "a row could not be made of " + Arrays.toString(values), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row's constructor must be callable: " + constructor, e);
    }
  }
}
