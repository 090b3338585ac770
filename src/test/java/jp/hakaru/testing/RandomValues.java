package jp.hakaru.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Yen;

/** Random values that a column may hold, with texts as odd as papers have them. */
final class RandomValues {
  private static final List<String> ODD =
      List.of(
          "a,b",
          "\"引用\"",
          "一行目\n二行目",
          "\r\n",
          "ＡＢＣ１２３",
          "𠮷野家",
          "①②㈱",
          " 前後の空白　",
          "=1+1",
          "-",
          "0",
          "null",
          "；;",
          "か\u3099",
          "\t",
          "♪🏯",
          "'",
          "\\N",
          "#",
          "/",
          "1/2",
          "\"1",
          "2\"/\"3");

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  Object value(Table<?> table, Column column) {
    Class<?> type = column.type();
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    } else if (type == Id.class) {
      char letter = column.pattern().map(form -> form.pattern().charAt(0)).orElse('x');
      return Id.of(
          letter == '[' ? 'x' : letter, Dossiers.BODY, table.name(), random.nextInt(99999) + "");
    } else if (type == MunicipalityCode.class) {
      return Dossiers.BODY;
    } else if (type == FiscalYear.class) {
      return new FiscalYear(1990 + random.nextInt(60));
    } else if (type == Yen.class) {
      return new Yen(column.minimum().isPresent() ? 1000 : random.nextLong());
    } else if (type == int.class || type == Integer.class) {
      return column.minimum().orElse(0) + random.nextInt(column.maximum().orElse(999) - 1);
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == LocalDate.class) {
      return LocalDate.of(
          1990 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (type == Period.class) {
      return period();
    } else if (type == BigDecimal.class) {
      return column.maximum().isPresent()
          ? new BigDecimal(BigInteger.valueOf(random.nextInt(10001)), 4)
          : decimal();
    }
    return string(column);
  }

  private String string(Column column) {
    if (!column.tokens().isEmpty()) {
      return one(column.tokens());
    } else if (column.name().equals("sha256")) {
      return Id.digest(new byte[] {(byte) random.nextInt()});
    } else if (column.name().equals("field")) {
      return "name";
    }
    return text();
  }

  BigDecimal decimal() {
    return new BigDecimal(new BigInteger(40, random).negate(), random.nextInt(6));
  }

  private Period period() {
    return switch (random.nextInt(4)) {
      case 0 -> new Period.Fiscal(new FiscalYear(2000 + random.nextInt(40)));
      case 1 -> new Period.Calendar(2000 + random.nextInt(40));
      case 2 -> new Period.Day(LocalDate.of(2020, 1 + random.nextInt(12), 3));
      default ->
          new Period.Span(
              new Period.Fiscal(new FiscalYear(2016)),
              new Period.Fiscal(new FiscalYear(2016 + random.nextInt(9))));
    };
  }

  String text() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> random.nextInt(3) == 0 ? one(ODD) : "文" + random.nextInt(50))
        .collect(Collectors.joining());
  }
}
