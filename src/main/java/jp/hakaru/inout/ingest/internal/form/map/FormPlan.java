package jp.hakaru.inout.ingest.internal.form.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.form.read.Coded;
import jp.hakaru.inout.ingest.internal.form.read.SheetFacts;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The plan of the sheets and its tree (計画と階層): the headings above each measure, the measures that
 * have a sheet, and those that a sheet only names. A measure that is only named has no parent, and
 * the level of the measures whose codes have as many parts.
 */
final class FormPlan {
  private final FormProfile profile;
  private final Municipality body;
  private final NaturalIds ids;
  private final ClaimBook book;
  private final Notes notes;
  private final Map<String, NodeRow> nodes = new HashMap<>();
  private final TreeShape shape;
  private int position;

  FormPlan(
      FormProfile profile,
      Municipality body,
      ClaimBook book,
      Notes notes,
      List<SheetFacts> sheets) {
    this.profile = profile;
    this.body = body;
    this.ids = new NaturalIds(body.code());
    this.book = book;
    this.notes = notes;
    this.shape = new TreeShape(sheets);
  }

  /** The node of the level above whose code begins that code, where the heading above is lost. */
  private @Nullable NodeRow above(String code, int level, @Nullable NodeRow printed) {
    int seen = printed == null ? 0 : printed.level();
    if (seen == level - 1) {
      return printed;
    }
    return nodes.values().stream()
        .filter(node -> node.level() == level - 1 && code.startsWith(node.code() + "-"))
        .findFirst()
        .orElse(null);
  }

  static String code(Coded item) {
    return Objects.requireNonNull(item.code(), "a measure has a code").text();
  }

  TreeShape shape() {
    return shape;
  }

  /** The plan's row, by its name on the cover, else by the label that first names it. */
  Id plan(List<SheetFacts> sheets, @Nullable Value cover, Id act) {
    Value label =
        cover != null
            ? cover
            : sheets.stream()
                .map(SheetFacts::planLabel)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    String title = label == null ? profile.plan().title() : label.text();
    Id id = ids.plan(profile.plan().kind(), title, null);
    book.add(
        Table.PLANS,
        label == null ? List.of() : List.of(ClaimBook.Field.of("title", label)),
        source ->
            new PlanRow(
                id,
                body.code(),
                body.name(),
                title,
                label == null,
                profile.plan().kind(),
                null,
                act,
                null,
                null,
                source));
    return id;
  }

  /** The measure of a sheet with the headings above it; its row. */
  NodeRow measure(Id plan, SheetFacts facts, Coded measure) {
    NodeRow parent = null;
    for (HeadingText heading : facts.headings()) {
      parent = heading(plan, heading, parent);
    }
    String path = shape.path(code(measure), parent);
    NodeRow known = nodes.get(path);
    if (known != null) {
      again(measure, known);
      return known;
    }
    int level =
        shape.level(null, measure.code(), parent == null ? measure.depth() : parent.level() + 1);
    NodeRow above = above(code(measure), level, parent);
    Value word = facts.measureLabel();
    SheetFacts.Departments departments = facts.departments();
    List<ClaimBook.Field> fields = new ArrayList<>();
    if (word != null) {
      fields.add(ClaimBook.Field.of("level_name", word));
    }
    if (departments != null) {
      fields.add(new ClaimBook.Field("department", departments.pieces()));
    }
    return node(
        new Place(plan, above, level, word == null ? null : word.text(), path),
        measure,
        departments == null ? null : departments.names(),
        NodeExtent.FULL,
        fields);
  }

  private record Place(
      Id plan, @Nullable NodeRow parent, int level, @Nullable String levelName, String path) {}

  private NodeRow heading(Id plan, HeadingText heading, @Nullable NodeRow parent) {
    String path = shape.path(heading.code().text(), parent);
    Coded item = new Coded(heading.code(), heading.title());
    NodeRow known = nodes.get(path);
    if (known != null) {
      notes.structure(heading.line().whole());
      again(item, known);
      return known;
    }
    notes.structure(heading.line().whole());
    Value word = heading.word();
    int level = shape.level(word, heading.code(), parent == null ? 1 : parent.level() + 1);
    return node(
        new Place(
            plan,
            above(heading.code().text(), level, parent),
            level,
            word == null ? null : word.text(),
            path),
        item,
        null,
        NodeExtent.FULL,
        word == null ? List.of() : List.of(ClaimBook.Field.of("level_name", word)));
  }

  private NodeRow node(
      Place place,
      Coded item,
      @Nullable String department,
      NodeExtent extent,
      List<ClaimBook.Field> more) {
    Value code = Objects.requireNonNull(item.code());
    Value title = item.title();
    Id id = ids.node(place.plan(), place.path());
    int at = ++position;
    NodeRow row =
        book.add(
            Table.NODES,
            fields(code, title, more),
            source ->
                new NodeRow(
                    id,
                    place.plan(),
                    place.parent() == null ? null : place.parent().nodeId(),
                    place.level(),
                    place.levelName(),
                    code.text(),
                    place.path(),
                    title == null ? "" : title.text(),
                    null,
                    department,
                    extent,
                    false,
                    null,
                    null,
                    null,
                    at,
                    source));
    nodes.put(place.path(), row);
    return row;
  }

  private static List<ClaimBook.Field> fields(
      Value code, @Nullable Value title, List<ClaimBook.Field> more) {
    List<ClaimBook.Field> fields = new ArrayList<>(more);
    fields.add(ClaimBook.Field.of("code", code));
    if (title != null) {
      fields.add(ClaimBook.Field.of("title", title));
    }
    return fields;
  }

  /** A further place that prints a node is structure; another spelling of its title is a doubt. */
  private void again(Coded item, NodeRow known) {
    structure(item.code());
    structure(item.title());
    Value title = item.title();
    if (title != null && !Words.key(title.text()).equals(Words.key(known.title()))) {
      Piece piece = title.pieces().getFirst();
      notes.doubt(piece, Table.NODES.kind(), known.key(), "title", Reason.TWO_SPELLINGS);
    }
  }

  private void structure(@Nullable Value value) {
    if (value != null) {
      value.pieces().forEach(notes::structure);
    }
  }

  private static int depth(NodeRow node) {
    String code = node.code();
    return code == null ? 0 : code.split("-").length;
  }

  /**
   * The measure that a project's sheet names; one without a sheet of its own is only referred to.
   */
  NodeRow named(Id plan, Coded measure) {
    NodeRow known =
        nodes.values().stream()
            .filter(node -> code(measure).equals(node.code()))
            .max(Comparator.comparingInt(NodeRow::level))
            .orElse(null);
    if (known != null) {
      again(measure, known);
      return known;
    }
    int level =
        nodes.values().stream()
            .filter(node -> depth(node) == measure.depth())
            .mapToInt(NodeRow::level)
            .max()
            .orElse(measure.depth());
    return node(
        new Place(plan, null, level, null, code(measure)),
        measure,
        null,
        NodeExtent.REFERENCED,
        List.of());
  }
}
