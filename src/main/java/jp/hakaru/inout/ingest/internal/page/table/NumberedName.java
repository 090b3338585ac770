package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The name of an indicator and the number before it (番号つきの指標名). */
public record NumberedName(Value name, @Nullable Value number) {
  /** How numbers stand before names: ①, (1), or behind a word for indicators. */
  public static final class Form {
    private final Pattern form;
    private final Notes notes;

    /**
     * @param names words for indicators
     */
    public Form(List<String> names, Notes notes) {
      String words = AnyOf.words(names);
      this.form =
          Pattern.compile(
              "^(?:(?:"
                  + words
                  + ")[\\s　]*(?<a>[①-⑳❶-➓⑴-⒇]|[(（]?[0-9０-９]{1,2}[)）.．]?)[\\s　:：]+"
                  + "|(?<b>[①-⑳❶-➓⑴-⒇]|[(（][0-9０-９]{1,2}[)）])[\\s　]*)(?<name>[^\\s　].*)$");
      this.notes = notes;
    }

    /** {@code name} parted from its number, which is noted as structure. */
    public NumberedName part(Value name) {
      Piece first = name.pieces().getFirst();
      Matcher matcher = form.matcher(first.text());
      if (!matcher.matches()) {
        return new NumberedName(name, null);
      }
      String group = matcher.group("a") == null ? "b" : "a";
      List<Piece> pieces = new ArrayList<>(name.pieces());
      pieces.set(0, piece(first, matcher.start("name"), matcher.end("name")));
      notes.structure(piece(first, 0, matcher.start("name")));
      Piece number = piece(first, matcher.start(group), matcher.end(group));
      return new NumberedName(Value.written(pieces), Value.written(number));
    }

    private static Piece piece(Piece of, int from, int to) {
      return new Piece(of.line(), of.start() + from, of.start() + to);
    }
  }
}
