package jp.hakaru.face.api.internal.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.base.web.PageLanguage;

/**
 * Which rows of a table are asked for (求められた行): how many, behind which key, and what they hold in
 * some columns.
 *
 * @param limit 1 to {@value #MOST}
 * @param after the key behind which they begin; empty for the beginning
 * @param holding what the rows hold, by column
 */
record RowsAsked(int limit, String after, Map<String, String> holding) {
  static final int MOST = 1000;
  static final int USUAL = 100;
  static final String LIMIT = "limit";
  static final String AFTER = "after";
  private static final int LONGEST = 2000;

  /**
   * What {@code parameters} ask for.
   *
   * @throws BadRequest when one of them is unknown, or its value cannot be
   */
  static RowsAsked of(Table<?> table, Map<String, String> parameters) {
    Map<String, String> holding = new TreeMap<>();
    List<Column> columns = columns(table);
    parameters.forEach((name, value) -> {
      if (value.length() > LONGEST) {
        throw new BadRequest("api.refused.long", null, shortened(name), LONGEST);
      }
      columns.stream()
          .filter(column -> column.name().equals(name))
          .findFirst()
          .ifPresentOrElse(
              column -> holding.put(name, valueOf(column, value)), () -> requireKnown(name));
    });
    return new RowsAsked(
        limit(parameters), parameters.getOrDefault(AFTER, ""), Map.copyOf(holding));
  }

  /** Only how many and behind which; the same for lists that are no table. */
  static RowsAsked of(Map<String, String> parameters) {
    parameters.keySet().forEach(RowsAsked::requireKnown);
    return new RowsAsked(limit(parameters), parameters.getOrDefault(AFTER, ""), Map.of());
  }

  /**
   * The columns by whose values rows can be asked for: ids, years and tokens, and all that is part
   * of the key.
   */
  static List<Column> columns(Table<?> table) {
    Schema schema = Schema.of(table);
    return schema.columns().stream()
        .filter(column ->
            column.type() == Id.class
                || column.type() == FiscalYear.class
                || column.type().isEnum()
                || schema.key().contains(column.name()))
        .toList();
  }

  private static String valueOf(Column column, String text) {
    try {
      return Datum.toText(Datum.parse(column.type(), text));
    } catch (RuntimeException e) {
      throw new BadRequest("api.refused.value", e, column.name(), shortened(text));
    }
  }

  private static void requireKnown(String name) {
    if (!List.of(LIMIT, AFTER, AsOf.PARAMETER, PageLanguage.PARAMETER).contains(name)) {
      throw new BadRequest("api.refused.parameter", null, shortened(name));
    }
  }

  private static int limit(Map<String, String> parameters) {
    String text = parameters.getOrDefault(LIMIT, Integer.toString(USUAL));
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      throw new BadRequest("api.refused.limit", e, shortened(text), MOST);
    }
    throw new BadRequest("api.refused.limit", null, shortened(text), MOST);
  }

  /** What was asked, as far as it is worth showing. */
  private static String shortened(String text) {
    int most = 100;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }

  /** The parameters that ask for this, in one writing. */
  String query() {
    return queryBehind(after);
  }

  /** The parameters that ask for as many rows of the same kind behind {@code key}. */
  String queryBehind(String key) {
    Map<String, String> all = new TreeMap<>(holding);
    return Stream.of(
            all.entrySet().stream().map(one -> parameter(one.getKey(), one.getValue())),
            Stream.of(LIMIT + "=" + limit),
            key.isEmpty() ? Stream.<String>of() : Stream.of(parameter(AFTER, key)))
        .flatMap(part -> part)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
