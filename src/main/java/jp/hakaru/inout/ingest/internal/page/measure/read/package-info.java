/**
 * What the sections of pages of measures say (施策のページの読み取り): the tree, texts, names of projects and
 * plans, and indicators whose values stand before or behind their names.
 *
 * <p>Owns the readers of sections; they fill the drafts of {@code page.draft}. Uses {@code
 * page.measure.cut}, {@code page.read}, {@code read} and the rooms before them. Source: DESIGN §6,
 * steps 5 and 6.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.measure.read;

import org.jspecify.annotations.NullMarked;
