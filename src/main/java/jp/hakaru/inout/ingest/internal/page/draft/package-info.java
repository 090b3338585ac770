/**
 * What the pages of a plan print (計画のページの下書き), before it becomes rows.
 *
 * <p>Owns the drafts that the readers of plan pages and of measure pages fill: the plan, its nodes,
 * their texts, indicators, projects by name and related plans. Nothing in a draft is a row yet.
 * Uses {@code source} only. Source: DESIGN §6, step 5.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.draft;

import org.jspecify.annotations.NullMarked;
