package jp.hakaru.inout.ingest.internal.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.TieAnswers;

/**
 * Lays a paper over the record (記録との突き合わせ).
 *
 * <ul>
 *   <li>A row that the record does not have goes in at once.
 *   <li>While anything waits, no row of the record is touched, not even its source.
 *   <li>A row whose values differ, its source aside, waits for a person.
 *   <li>A row that an earlier edition of the same paper gave and this one does not waits as well. A
 *       paper is a new edition of another when it holds more than half of the rows that one gave.
 *   <li>A project's own row shows its newest year, so it follows its project-years, and only the
 *       paper of that year is its evidence; an indicator's follows its version of the newest act.
 *   <li>Projects of a renumbered plan are known again; editions and their nodes are tied old to
 *       new, which follows from other rows and so never waits.
 *   <li>What an older paper says of a plan and its nodes is passed over, but for the plan's act.
 *   <li>A row that two papers tell the same way names both as its source.
 *   <li>How the paper was read (lines, claims, unclaimed text, doubts) goes in with the rows it
 *       speaks of, in place of an earlier reading of the same rows.
 * </ul>
 *
 * <p>A package is laid over the record in the same way. It speaks for all papers that it carries: a
 * row that only those gave and the package does not give waits to be removed, in every table.
 *
 * <p>Source: DESIGN §6, identity on re-import; §9, what waits for {@code --accept}.
 */
final class Merge {
  private static final List<Table<? extends Row>> REMOVABLE =
      List.of(
          Table.NODES,
          Table.NARRATIVES,
          Table.PROJECTS,
          Table.PROJECT_YEARS,
          Table.PROJECT_SUBJECTS,
          Table.PROJECT_NODES,
          Table.PROJECT_COSTS,
          Table.PROJECT_REVENUES,
          Table.PROJECT_EFFORTS,
          Table.PROJECT_SCHEDULES,
          Table.INDICATORS,
          Table.INDICATOR_DEFINITIONS,
          Table.INDICATOR_OWNERS,
          Table.INDICATOR_VALUES,
          Table.REVIEWS,
          Table.NEEDS_SURVEYS,
          Table.NEEDS,
          Table.THEMES,
          Table.EFFORTS,
          Table.SHARES,
          Table.ROADMAP,
          Table.SCHEDULE,
          Table.LINKS);

  private final Dossier record;

  /** The record as it says the same as the paper but for what follows from other rows. */
  private final Dossier told;

  private final Dossier paper;
  private final Set<String> replaced;
  private final boolean isPackage;
  private final Ties ties;
  private final Map<String, String> predecessors;
  private final Set<String> spokenFor;
  private final List<Table<? extends Row>> removable;
  private final List<DossierDiff.TableDiff<?>> waiting = new ArrayList<>();
  private final List<PaperChange.Offer> offers = new ArrayList<>();

  private Merge(Dossier record, Dossier read, boolean isPackage, TieAnswers answers) {
    this.record = record;
    this.isPackage = isPackage;
    this.ties = new Ties(record, answers);
    Dossier tied = KnownAlready.withTies(record, read);
    Identity.Known recognised =
        isPackage ? Identity.Known.as(tied) : Identity.withKnownIds(record, tied, ties);
    this.predecessors = recognised.predecessors();
    Dossier known = recognised.paper();
    this.offers.addAll(recognised.offers());
    this.replaced = Editions.replacedBy(record, known);
    this.spokenFor = isPackage ? withOwn(replaced, known) : replaced;
    this.removable =
        isPackage ? Table.ALL.stream().filter(table -> !table.isReading()).toList() : REMOVABLE;
    Laid laid = isPackage ? new Laid(record, known) : Laid.of(record, known, replaced);
    this.told = laid.record();
    this.paper =
        Editions.withUnitedSources(
            told,
            KnownAlready.withNames(record, Newest.withoutOlder(record, laid.paper())),
            replaced);
  }

  /** A record and a paper that say the same where what they say follows from other rows. */
  private record Laid(Dossier record, Dossier paper) {
    static Laid of(Dossier record, Dossier paper, Set<String> replaced) {
      Standing standing = new Standing(record, paper);
      Founding founding = new Founding(record, paper, withOwn(replaced, paper));
      return new Laid(founding.in(standing.inRecord()), founding.in(standing.inPaper()));
    }
  }

  private static Set<String> withOwn(Set<String> replaced, Dossier paper) {
    Set<String> documents = new HashSet<>(replaced);
    paper.rows(Table.DOCUMENTS).forEach(document -> documents.add(document.key()));
    return documents;
  }

  static PaperChange of(Dossier record, Dossier paper) {
    return of(record, paper, TieAnswers.NONE);
  }

  static PaperChange of(Dossier record, Dossier paper, TieAnswers answers) {
    return new Merge(record, paper, false, answers).merge();
  }

  static PaperChange ofPackage(Dossier record, Dossier whole) {
    return new Merge(record, whole, true, TieAnswers.NONE).merge();
  }

  private PaperChange merge() {
    Dossier gone = gone();
    Dossier left = record.minus(staleReading()).minus(gone);
    Dossier laid = left.plus(Newest.rebuilt(gone, left)).plus(paper);
    Dossier joined =
        ofItsRows(
            isPackage
                ? laid
                : Ties.withPredecessors(Directions.in(laid, measured()), record, predecessors));
    // a package says itself what is tied; a paper cannot
    Succession.Tied tied =
        isPackage ? new Succession.Tied(joined, List.of()) : Succession.tied(joined, ties);
    offers.addAll(tied.offers());
    Dossier accepted = tied.whole();
    DossierDiff all = record.diff(accepted);
    DossierDiff asked = told.diff(accepted);
    Table.ALL.stream()
        .filter(table -> !table.isReading() && !Newest.isCurrent(table))
        .forEach(table -> hold(asked.of(table)));
    Newest.ALL.forEach(one -> hold(one.held(all, waiting)));
    Dossier unit = withTied(accepted, all);
    Set<String> answered = ties.heldIn(accepted);
    if (waiting.isEmpty()) {
      return new PaperChange(record, unit, unit, accepted, accepted, waiting, offers, answered);
    }
    Dossier open = new OpenRows(paper, all).plus(answered);
    Dossier sure = told.minus(Offers.of(record, answered)).plus(open);
    return new PaperChange(record, unit, open, sure, accepted, waiting, offers, answered);
  }

  /** The indicators of which the paper gives values. */
  private Set<String> measured() {
    return paper.rows(Table.INDICATOR_VALUES).stream()
        .map(value -> value.indicatorId().value())
        .collect(Collectors.toSet());
  }

  /** {@code whole} without claims and doubts about rows that it does not hold. */
  private static Dossier ofItsRows(Dossier whole) {
    Set<String> held = new HashSet<>();
    Table.ALL.forEach(table -> whole.rows(table).forEach(row -> held.add(address(table, row))));
    Dossier.Builder idle = Dossier.builder();
    whole.rows(Table.CLAIMS).stream()
        .filter(claim -> !held.contains(address(claim)))
        .forEach(claim -> idle.add(Table.CLAIMS, claim));
    whole.rows(Table.DOUBTS).stream()
        .filter(doubt -> doubt.id() != null && !held.contains(doubt.kind() + ":" + doubt.id()))
        .forEach(doubt -> idle.add(Table.DOUBTS, doubt));
    return whole.minus(idle.build()).minus(Ties.idle(whole, held));
  }

  /** The paper's rows as the record will hold them, and the rows that were tied because of it. */
  private Dossier withTied(Dossier accepted, DossierDiff all) {
    Dossier.Builder tied = Dossier.builder();
    List.of(Table.PLANS, Table.NODES, Table.INDICATORS)
        .forEach(table -> addChanged(all.of(table), tied));
    if (!isPackage) {
      all.of(Table.PROJECTS).changed().stream()
          .filter(change -> predecessors.containsKey(change.after().key()))
          .forEach(change -> tied.add(Table.PROJECTS, change.after()));
      tied.addAll(Table.LINEAGE, all.of(Table.LINEAGE).added());
    }
    tied.addAll(Table.DOUBTS, all.of(Table.DOUBTS).added());
    return accepted.onlyKeysOf(paper).plus(tied.build());
  }

  private static <R extends Row> void addChanged(
      DossierDiff.TableDiff<R> diff, Dossier.Builder tied) {
    diff.changed().forEach(change -> tied.add(diff.table(), change.after()));
  }

  /** Rows that only the papers it speaks for gave and that it does not give. */
  private Dossier gone() {
    Dossier.Builder gone = Dossier.builder();
    removable.forEach(table -> addGone(table, gone));
    return gone.build();
  }

  private <R extends Row> void addGone(Table<R> table, Dossier.Builder gone) {
    Set<String> kept = paper.rows(table).stream().map(Row::key).collect(Collectors.toSet());
    record.rows(table).stream()
        .filter(row -> !kept.contains(row.key()))
        .filter(row -> Editions.isOnlyFrom(spokenFor, table, row))
        .forEach(row -> gone.add(table, row));
  }

  private <R extends Row> void hold(DossierDiff.TableDiff<R> diff) {
    List<DossierDiff.Change<R>> changed =
        diff.changed().stream()
            .filter(change -> !Editions.sayTheSame(diff.table(), change.before(), change.after()))
            .toList();
    if (changed.isEmpty() && diff.removed().isEmpty()) {
      return;
    }
    waiting.add(new DossierDiff.TableDiff<>(diff.table(), List.of(), changed, diff.removed()));
  }

  /**
   * Earlier readings of rows that this paper speaks of; of this very paper, all that no longer
   * holds.
   */
  private Dossier staleReading() {
    Set<String> documents =
        paper.rows(Table.DOCUMENTS).stream().map(DocumentRow::key).collect(Collectors.toSet());
    Set<String> spokenOf =
        paper.rows(Table.CLAIMS).stream().map(Merge::address).collect(Collectors.toSet());
    Dossier.Builder stale = Dossier.builder();
    for (ClaimRow claim : record.rows(Table.CLAIMS)) {
      boolean superseded =
          spokenOf.contains(address(claim))
              && (replaced.contains(claim.documentId().value()) || Newest.isCurrent(claim.kind()));
      boolean again = documents.contains(claim.documentId().value());
      if (superseded || again) {
        stale.add(Table.CLAIMS, claim);
      }
    }
    record.rows(Table.UNCLAIMED).stream()
        .filter(row -> documents.contains(row.documentId().value()))
        .forEach(row -> stale.add(Table.UNCLAIMED, row));
    record.rows(Table.DOUBTS).stream()
        .filter(row -> documents.contains(row.documentId().value()))
        .forEach(row -> stale.add(Table.DOUBTS, row));
    return stale.build();
  }

  static String address(Table<?> table, Row row) {
    return table.kind() + ":" + row.key();
  }

  /** The row of which a claim speaks. */
  static String address(ClaimRow claim) {
    return claim.kind() + ":" + claim.id();
  }
}
