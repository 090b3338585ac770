package jp.hakaru.inout.ingest.internal.form.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.form.read.Coded;
import jp.hakaru.inout.ingest.internal.form.read.SheetFacts;
import jp.hakaru.inout.ingest.internal.form.read.TextFact;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** What a sheet says in words (調書の文章): texts, references, reasons and next steps. */
final class TextRows {
  private final FormContext context;
  private final Map<Id, Integer> positions = new HashMap<>();
  private final Set<String> links = new HashSet<>();
  private final Set<Id> reviewed = new HashSet<>();

  TextRows(FormContext context) {
    this.context = context;
  }

  void map(SheetFacts facts, Owner owner) {
    for (SheetFacts.Section section : facts.texts()) {
      section.facts().forEach(fact -> text(section, fact, owner));
    }
    facts.references().forEach(reference -> references(reference, owner));
    review(facts, owner);
  }

  private void text(SheetFacts.Section section, TextFact fact, Owner owner) {
    int at = positions.merge(owner.id(), 1, Integer::sum);
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(ClaimBook.Field.of("section", section.label()));
    add(fields, "heading", fact.heading());
    add(fields, "number", fact.sign());
    fields.add(ClaimBook.Field.of("text", fact.text()));
    context
        .book()
        .add(
            Table.NARRATIVES,
            fields,
            source ->
                new NarrativeRow(
                    owner.kind(),
                    owner.id(),
                    context.year(),
                    section.role(),
                    section.label().text(),
                    text(fact.heading()),
                    text(fact.sign()),
                    at,
                    fact.text().text(),
                    source));
  }

  private static void add(List<ClaimBook.Field> fields, String column, @Nullable Value value) {
    if (value != null) {
      fields.add(ClaimBook.Field.of(column, value));
    }
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null ? null : value.text();
  }

  private void references(SheetFacts.Reference reference, Owner owner) {
    Value none = reference.none();
    String scheme = reference.scheme().text();
    if (none != null) {
      link(
          new LinkRow(owner.kind(), owner.id(), LinkRelation.NONE, scheme, null, null, null, null),
          List.of(
              ClaimBook.Field.of("scheme", reference.scheme()),
              ClaimBook.Field.of("relation", none)));
    }
    for (Coded item : reference.items()) {
      List<ClaimBook.Field> fields = new ArrayList<>();
      fields.add(ClaimBook.Field.of("scheme", reference.scheme()));
      add(fields, "code", item.code());
      add(fields, "title", item.title());
      link(
          new LinkRow(
              owner.kind(),
              owner.id(),
              LinkRelation.REFERS,
              scheme,
              null,
              text(item.code()),
              text(item.title()),
              null),
          fields);
    }
  }

  private void link(LinkRow row, List<ClaimBook.Field> fields) {
    if (!links.add(Row.join(row.key()))) {
      fields.forEach(field -> field.pieces().forEach(context.notes()::structure));
      return;
    }
    context
        .book()
        .add(
            Table.LINKS,
            fields,
            source ->
                new LinkRow(
                    row.fromKind(),
                    row.fromId(),
                    row.relation(),
                    row.scheme(),
                    null,
                    row.code(),
                    row.title(),
                    source));
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
    List<ClaimBook.Field> fields = new ArrayList<>();
    add(fields, "deviation_reason", given);
    if (reason != null && given == null) {
      fields.add(ClaimBook.Field.of("reason_state", reason.label()));
    }
    add(fields, "next_steps", next);
    ReasonState state =
        reason == null ? ReasonState.ABSENT : given == null ? ReasonState.BLANK : ReasonState.GIVEN;
    context
        .book()
        .add(
            Table.REVIEWS,
            fields,
            source ->
                new ReviewRow(
                    owner.kind(),
                    owner.id(),
                    context.year(),
                    text(given),
                    state,
                    text(next),
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
