package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** How items are numbered and marked (項目の番号と記号): 第1章, I., 1, (1), ①, ア, ・, ○. */
public final class Signs {
  private static final String DIGITS = "[0-9０-９]{1,2}";
  private static final String ROMAN = "IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
  private static final String KANJI = "一二三四五六七八九十";
  private static final String KANA = "アイウエオカキクケコサシスセソタチツテト";
  private static final String COMPOUND = "[0-9０-９]{1,2}(?:[-－‐‑–−―][0-9０-９]{1,2})?";
  private static final Pattern LAST = Pattern.compile("\\d{1,2}$");
  private static final Pattern WORD = Pattern.compile("^\\D+");
  private static final Pattern CELL = Pattern.compile("[（(]?" + COMPOUND + "[)）]?[.．]?|[①-⑳]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:第(?<ordinal>"
              + DIGITS
              + "|["
              + KANJI
              + "]{1,2})(?<word>章|節|編|部|項)?(?=[\\s　])"
              + "|(?<chapter>"
              + DIGITS
              + "(?:章|節|編|部))(?=[\\s　])"
              + "|[(（](?<bracketed>"
              + DIGITS
              + ")[)）]"
              + "|(?<circled>[①-⑳])"
              + "|(?<ringed>[⑴-⒇])"
              + "|(?<roman>["
              + ROMAN
              + "]{1,4})(?:[.．、](?=[\\s　「『])|(?=[\\s　]))"
              + "|(?<small>[ivxⅰ-ⅹ]{1,4})[)）.]"
              + "|(?<kana>["
              + KANA
              + "])[)）.．]?(?=[\\s　])"
              + "|(?<worded>(?!第|明治|大正|昭和|平成|令和|約)[\\p{IsHan}\\p{IsKatakana}ー]{1,6}(?:の[\\p{IsHan}ー]{1,3})?"
              + COMPOUND
              + ")(?=[\\s　]+[^\\s　0-9０-９年月日件人])"
              + "|[【〔\\[［](?<framed>(?!第|明治|大正|昭和|平成|令和|約)[\\p{IsHan}\\p{IsKatakana}ー]{1,6}"
              + DIGITS
              + ")[】〕\\]］](?=[\\s　]*[^\\s　])"
              + "|(?<compound>[0-9０-９]{1,2}[-－‐‑–−―][0-9０-９]{1,2})(?=[\\s　])"
              + "|(?<plain>"
              + DIGITS
              + ")(?:[.．、](?![0-9０-９])|[)）]|(?=[\\s　])))");
  private static final Pattern BULLET = Pattern.compile("^(?:[-*](?=\\s)|[・･○〇●◎◆◇■□▪▽▶▷►☆★➢✓])");

  private Signs() {}

  /** The sign at the start of {@code text}. */
  public static Optional<Sign> at(Piece text) {
    Matcher number = NUMBER.matcher(text.text());
    if (number.find()) {
      return Optional.of(numbered(text, number));
    }
    Matcher bullet = BULLET.matcher(text.text());
    return bullet.find()
        ? Optional.of(new Sign(piece(text, bullet.end()), bullet.group(), 0))
        : Optional.empty();
  }

  private static Piece piece(Piece text, int length) {
    return new Piece(text.line(), text.start(), text.start() + length);
  }

  private static Sign numbered(Piece text, Matcher number) {
    Piece piece = piece(text, number.end());
    String word = number.group("word");
    if (number.group("ordinal") != null) {
      String form = "第1" + (word == null ? "" : word);
      return new Sign(piece, form, value(number.group("ordinal")));
    }
    if (number.group("chapter") != null) {
      String chapter = number.group("chapter");
      int end = chapter.length() - 1;
      return new Sign(piece, "1" + chapter.substring(end), value(chapter.substring(0, end)));
    }
    String compound =
        Stream.of("worded", "framed", "compound")
            .map(number::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (compound != null) {
      return compound(piece, compound);
    }
    for (Form form : FORMS) {
      String found = number.group(form.group());
      if (found != null) {
        return new Sign(piece, form.form(), form.series() == null ? value(found) : form.of(found));
      }
    }
    throw new IllegalStateException("no form of a number: " + piece.text());
  }

  /** A word before figures, or two figures: 取組項目5-1, 5-1. The last one is its number. */
  private static Sign compound(Piece piece, String written) {
    String key = Words.key(written);
    Matcher word = WORD.matcher(key);
    Matcher last = LAST.matcher(key);
    if (!last.find()) {
      throw new IllegalStateException("no figure in a number: " + written);
    }
    String form = (word.find() ? word.group() : "") + (key.contains("-") ? "1-1" : "1");
    return new Sign(piece, form, Integer.parseInt(last.group()));
  }

  /** The number that is all of {@code cell}: 1, 2-1, (1), ①. */
  public static Optional<Sign> whole(Piece cell) {
    if (!CELL.matcher(cell.text()).matches()) {
      return Optional.empty();
    }
    Optional<Sign> sign = at(cell).filter(one -> one.piece().end() == cell.end());
    return sign.isPresent()
        ? sign
        : Optional.of(compound(cell, cell.text().replaceAll("[.．]$", "")));
  }

  /**
   * @param series the signs in their order, unset for figures
   */
  private record Form(String group, String form, @Nullable String series) {
    int of(String found) {
      return series != null && found.length() == 1 && series.contains(found)
          ? series.indexOf(found) + 1
          : roman(Words.key(found).toUpperCase(Locale.ROOT));
    }
  }

  private static final Form[] FORMS = {
    new Form("bracketed", "(1)", null),
    new Form("circled", "①", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    new Form("ringed", "(1)", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
    new Form("roman", "I", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"),
    new Form("small", "i)", "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ"),
    new Form("kana", "ア", KANA),
    new Form("plain", "1", null)
  };

  private static int value(String written) {
    String key = Words.key(written);
    if (Character.isDigit(key.charAt(0))) {
      return Integer.parseInt(key);
    }
    int ten = key.indexOf('十');
    int ones = KANJI.indexOf(key.charAt(key.length() - 1)) + 1;
    return ten < 0 ? ones : ten == key.length() - 1 && key.length() == 1 ? 10 : 10 + ones % 10;
  }

  private static int roman(String letters) {
    int value = 0;
    for (int i = 0; i < letters.length(); i++) {
      int digit = digit(letters.charAt(i));
      boolean less = i + 1 < letters.length() && digit < digit(letters.charAt(i + 1));
      value += less ? -digit : digit;
    }
    return value;
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> 10;
    };
  }
}
