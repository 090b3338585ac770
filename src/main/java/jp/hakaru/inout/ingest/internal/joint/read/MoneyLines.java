package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Lines of a budget that bear an amount (金額の行), and the names before it. */
final class MoneyLines {
  private static final int LONGEST_NAME = 24;

  private static final Pattern LABEL =
      Pattern.compile("^[(（【〔\\[][^)）】〕\\]]{1,4}[)）】〕\\]][\\s　]*(?=\\S)");
  private static final Pattern OF_MONEY =
      Pattern.compile("(?<=\\S)[\\s　]+(?:[^\\s　]{2,6}年度)?(?:の)?(?:事業費|予算額|当初予算額|総額|総事業費)[\\s　]*$");

  private MoneyLines() {}

  /** The amount with which a line ends, what stands in brackets behind it aside. */
  static Optional<Amounts.Found> own(JointLine line, Piece text, Piece untailed) {
    return line.isTable()
        ? Optional.empty()
        : Amounts.atEnd(text).or(() -> Amounts.atEnd(untailed));
  }

  /** An amount that is all of a line. */
  static Optional<Amounts.Found> alone(@Nullable JointLine line) {
    return line == null || line.isTable() || line.text() == null
        ? Optional.empty()
        : Amounts.atEnd(line.cells().getFirst()).filter(found -> found.before() == null);
  }

  /** Whether a line may be the name of what costs. */
  static boolean mayCost(JointLine line) {
    Piece text = line.text();
    return text != null && !line.isTable() && !Words.endsSentence(text.text());
  }

  /** A name without the word in brackets before it, and without the word for money behind it. */
  static Piece unlabelled(Piece name) {
    Matcher label = LABEL.matcher(name.text());
    Piece bare =
        label.find() ? new Piece(name.line(), name.start() + label.end(), name.end()) : name;
    Matcher money = OF_MONEY.matcher(bare.text());
    return money.find() ? new Piece(bare.line(), bare.start(), bare.start() + money.start()) : bare;
  }

  /** Whether a line begins a block: blank lines part it from the one above. */
  static boolean begins(JointLine line, JointLine above) {
    return line.above() > above.cells().getFirst().line().number();
  }

  /** Whether a line may be the name of what costs. */
  static boolean isName(JointLine line) {
    return line.signs().isEmpty()
        && line.key().length() <= LONGEST_NAME
        && !line.wholeKey().matches("\\(.*\\)")
        && !Words.endsSentence(line.key());
  }
}
