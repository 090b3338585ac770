package jp.hakaru.inout.ingest.internal.form.map;

import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;

/** What all mappers of one paper share (一つの文書の写し). */
record FormContext(
    FormProfile profile,
    NaturalIds ids,
    ClaimBook book,
    Notes notes,
    FormActs acts,
    FiscalYear year) {}
