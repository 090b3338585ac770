package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A theme as a table tells it (テーマの表の行).
 *
 * @param number as printed, unset without one
 * @param from the year of its group
 * @param since the year since when it is studied
 * @param topics the needs that it came of, as printed
 * @param texts to which those are added that stand below the table
 */
record ThemeRow(
    @Nullable Sign number,
    Value title,
    ThemeDraft.Stage stage,
    @Nullable YearAt from,
    @Nullable YearAt since,
    ThemeDraft.@Nullable Departments departments,
    @Nullable Value topics,
    List<JointText> texts) {}
