/**
 * What pages of plans and pages of measures are read by alike (計画の頁に共通の読み取り).
 *
 * <p>Owns the readers of figures with their periods in brackets, of comparators and of words that
 * say how years are gathered. They fill the drafts of {@code page.draft}; words come from the
 * profile. Source: DESIGN §6, step 5.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.read;

import org.jspecify.annotations.NullMarked;
