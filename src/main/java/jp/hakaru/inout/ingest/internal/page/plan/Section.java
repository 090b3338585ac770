package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;

/** Items that stand with one label, in their order (見出しとその中身). */
record Section(PageNode node, String form, PageLabel label, List<Item> items) {}
