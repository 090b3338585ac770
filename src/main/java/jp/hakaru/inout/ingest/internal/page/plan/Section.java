package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import org.jspecify.annotations.Nullable;

/**
 * Items that stand with one label, in their order (見出しとその中身).
 *
 * @param group the label of one of several groups below {@code label}
 */
record Section(
    PageNode node, String form, PageLabel label, @Nullable PageLabel group, List<Item> items) {
  Section(PageNode node, String form, PageLabel label, List<Item> items) {
    this(node, form, label, null, items);
  }
}
