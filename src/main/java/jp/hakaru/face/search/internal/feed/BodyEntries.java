package jp.hakaru.face.search.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.search.internal.index.Entry;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetValue;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;

/** All rows of a body's public record as entries of the index (索引に入れる行). */
final class BodyEntries {
  private final MunicipalityCode body;
  private final Places places;
  private final Standing standing;
  private final List<Entry> entries = new ArrayList<>();

  private BodyEntries(PublicBody body, PublicReading reading) {
    this.body = body.code();
    this.places = Places.of(body, reading);
    this.standing = Standing.of(reading);
  }

  static List<Entry> of(PublicBody body, PublicReading reading) {
    BodyEntries all = new BodyEntries(body, reading);
    all.add(EntryKind.BODY, all.places.body(), Stream.empty(), List.of());
    reading.rows(Table.PLANS).forEach(all::plan);
    reading.rows(Table.NODES).forEach(all::node);
    new ProjectEntries(all, reading).add();
    new IndicatorEntries(all, reading).add();
    new JointEntries(all, reading).add();
    reading.rows(Table.DOCUMENTS).forEach(all::document);
    new TextEntries(all, reading).add();
    all.departments(reading.rows(Table.DEPARTMENTS)).forEach(all::department);
    return all.entries;
  }

  Places places() {
    return places;
  }

  /** The page of {@code owner}: its own, or that of whom it belongs to. */
  Optional<Place> placeOf(Id owner) {
    return places.find(owner).or(() -> standing.ownerOf(owner).flatMap(places::find));
  }

  /**
   * A row that stands at {@code place}; the values that narrow it are those of the place and more.
   */
  void add(EntryKind kind, Place place, Stream<FacetValue> more, List<String> texts) {
    Stream<FacetValue> own = Stream.of(new FacetValue(Facet.KIND, kind.word(), kind.word()));
    entries.add(
        new Entry(
            kind,
            body,
            place.href(),
            place.title(),
            place.crumbs(),
            texts,
            Facets.plus(place.facets(), Stream.concat(own, more))));
  }

  /** How a row's indicators stand, or it as one. */
  Stream<FacetValue> statusOf(Id row) {
    return standing.of(row);
  }

  private void plan(PlanRow plan) {
    places
        .find(plan.planId())
        .ifPresent(place -> add(EntryKind.PLAN, place, statusOf(plan.planId()), List.of()));
  }

  private void node(NodeRow node) {
    String mark = Texts.joined(node.levelName(), node.code());
    places
        .find(node.nodeId())
        .ifPresent(place ->
            add(EntryKind.NODE, place, statusOf(node.nodeId()), Texts.of(mark, node.subtitle())));
  }

  /** Those listed, and those that any row names. */
  private Set<String> departments(List<DepartmentRow> listed) {
    Set<String> names = new TreeSet<>();
    listed.forEach(department -> names.add(department.name()));
    entries.stream()
        .flatMap(entry -> entry.facets().stream())
        .filter(value -> value.facet() == Facet.DEPARTMENT)
        .forEach(value -> names.add(value.value()));
    return names;
  }

  private void department(String name) {
    add(EntryKind.DEPARTMENT, places.department(name), Stream.empty(), List.of());
  }

  private void document(DocumentRow document) {
    add(
        EntryKind.DOCUMENT,
        places.document(document.documentId(), document.fileName()),
        Stream.empty(),
        List.of());
  }
}
