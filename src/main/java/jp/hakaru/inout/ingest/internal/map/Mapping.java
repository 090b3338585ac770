package jp.hakaru.inout.ingest.internal.map;

import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import org.jspecify.annotations.Nullable;

/**
 * One paper's mapping (一つの文書の写し): how the profile says to read its cells, and where rows and notes
 * go.
 *
 * @param statedUnit the money unit of tables whose headings name none
 */
record Mapping(
    Profile profile,
    Words words,
    ClaimBook book,
    Notes notes,
    HeadWord.@Nullable UnitAt statedUnit) {}
