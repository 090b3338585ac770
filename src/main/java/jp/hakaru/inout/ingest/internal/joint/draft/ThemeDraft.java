package jp.hakaru.inout.ingest.internal.joint.draft;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A theme as the paper prints it (連携テーマの下書き).
 *
 * @param stage what the heading of its group says, with the words that say it
 * @param from the year of its group
 * @param since the year printed with it, since which it is studied
 * @param topics which needs it came of, as the paper refers to them
 */
public record ThemeDraft(
    YearAt year,
    @Nullable Value number,
    Value title,
    Stage stage,
    @Nullable YearAt from,
    @Nullable YearAt since,
    @Nullable Departments departments,
    @Nullable Value decidedIn,
    @Nullable Value topics,
    List<JointText> texts) {
  public ThemeDraft {
    texts = List.copyOf(texts);
  }

  /** A stage and the words that say it. */
  public record Stage(ThemeStage stage, Value words) {}

  /**
   * Departments, several parted by {@code ;}.
   *
   * @param open what says that there are further ones
   */
  public record Departments(Value names, @Nullable Value open) {
    /** These and those of a further line. */
    public Departments and(Departments more) {
      List<Piece> pieces = new ArrayList<>(names.pieces());
      pieces.addAll(more.names().pieces());
      return new Departments(
          new Value(names.text() + ";" + more.names().text(), pieces),
          more.open() == null ? open : more.open());
    }
  }
}
