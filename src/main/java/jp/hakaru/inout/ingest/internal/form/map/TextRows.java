package jp.hakaru.inout.ingest.internal.form.map;

import java.util.HashSet;
import java.util.Set;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.form.read.SheetFacts;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.map.LinkRows;
import jp.hakaru.inout.ingest.internal.map.NarrativeRows;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** What a sheet says in words (調書の文章): texts, references, reasons and next steps. */
final class TextRows {
  private final FormContext context;
  private final NarrativeRows narratives;
  private final LinkRows links;
  private final Set<Id> reviewed = new HashSet<>();

  TextRows(FormContext context) {
    this.context = context;
    this.narratives = new NarrativeRows(context.book(), context.year());
    this.links = new LinkRows(context.book(), context.notes());
  }

  void map(SheetFacts facts, Owner owner) {
    for (SheetFacts.Section section : facts.texts()) {
      section
          .facts()
          .forEach(fact ->
              narratives.add(
                  owner.kind(),
                  owner.id(),
                  new NarrativeRows.Text(
                      section.role(), section.label(), fact.heading(), fact.sign(), fact.text())));
    }
    facts.references().forEach(reference -> references(reference, owner));
    review(facts, owner);
  }

  private void references(SheetFacts.Reference reference, Owner owner) {
    LinkRows.From from = new LinkRows.From(owner.kind(), owner.id(), reference.scheme());
    Value none = reference.none();
    if (none != null) {
      links.says(from, LinkRelation.NONE, none);
    }
    reference.items().forEach(item -> links.refers(from, item.code(), item.title()));
  }

  /** A reason that is blank below its label is a row; a sheet without both labels has none. */
  private void review(SheetFacts facts, Owner owner) {
    SheetFacts.Reviewed reason = facts.reason();
    Value next = facts.nextSteps();
    if (reason == null && next == null) {
      return;
    }
    if (!reviewed.add(owner.id())) {
      leave(reason == null ? null : reason.text());
      leave(next);
      return;
    }
    Value given = reason == null ? null : reason.text();
    Fields fields =
        new Fields()
            .with("deviation_reason", given)
            .with("reason_state", reason != null && given == null ? reason.label() : null)
            .with("next_steps", next);
    ReasonState state =
        reason == null ? ReasonState.ABSENT : given == null ? ReasonState.BLANK : ReasonState.GIVEN;
    context
        .book()
        .add(
            Table.REVIEWS,
            fields.list(),
            source ->
                new ReviewRow(
                    owner.kind(),
                    owner.id(),
                    context.year(),
                    Value.textOf(given),
                    state,
                    Value.textOf(next),
                    null,
                    source));
  }

  /** A second review of one owner and year has no place; nothing tells which holds. */
  private void leave(@Nullable Value value) {
    if (value != null) {
      for (Piece piece : value.pieces()) {
        context.notes().unread(piece, Reason.AMBIGUOUS);
        context.notes().doubt(piece, Reason.AMBIGUOUS);
      }
    }
  }
}
