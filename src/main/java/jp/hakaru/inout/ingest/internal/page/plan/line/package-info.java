/**
 * The lines of a plan's pages labelled and segmented (計画の頁の行の判定), steps 3 and 4.
 *
 * <p>Owns what each line may be, its headings, labels and marks, and the lightest way through the
 * whole document. Words come from the profile. Source: DESIGN §6.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.plan.line;

import org.jspecify.annotations.NullMarked;
