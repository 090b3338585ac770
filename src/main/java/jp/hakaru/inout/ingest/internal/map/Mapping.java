package jp.hakaru.inout.ingest.internal.map;

import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;

/**
 * One paper's mapping (一つの文書の写し): how the profile says to read its cells, and where rows and notes
 * go.
 */
record Mapping(Profile profile, Words words, ClaimBook book, Notes notes) {}
