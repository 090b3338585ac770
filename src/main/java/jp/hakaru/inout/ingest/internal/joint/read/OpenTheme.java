package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** A theme whose texts are still being gathered (読み取り中のテーマ). */
final class OpenTheme {
  final JointLine line;
  final Value title;
  final @Nullable YearAt since;
  final List<JointLine> texts = new ArrayList<>();
  final List<Piece> inLine = new ArrayList<>();
  ThemeDraft.@Nullable Departments departments;
  @Nullable Value topics;

  OpenTheme(JointLine line, Value title, @Nullable YearAt since) {
    this.line = line;
    this.title = title;
    this.since = since;
  }
}
