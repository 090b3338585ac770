/**
 * The pages of a plan (基本計画の頁), steps 5 and 6 for the shape {@code plan_pages}.
 *
 * <p>Owns the tree that headings and numbers make, the giving of labels to texts wherever they
 * stand, tables of targets, actions of name and body, and marks that say that an action is printed
 * elsewhere. Fills {@code page.draft}. Source: DESIGN §6.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.plan;

import org.jspecify.annotations.NullMarked;
