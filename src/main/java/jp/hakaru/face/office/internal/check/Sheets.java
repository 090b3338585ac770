package jp.hakaru.face.office.internal.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.Located;
import org.jspecify.annotations.Nullable;

/** On whose sheet a finding stands, and who answers for it (指摘のある調書と所属). */
final class Sheets {
  /** By id, whatever the kind of the row. */
  private final Map<String, Sheet> sheets = new HashMap<>();

  private final Map<String, String> owners = new HashMap<>();
  private final Map<Id, String> files = new HashMap<>();

  /**
   * A measure, a project or, where nothing tells, a document (調書).
   *
   * @param departments who answers for it; possibly none
   */
  record Sheet(String title, List<String> departments) {
    Sheet {
      departments = List.copyOf(departments);
    }
  }

  Sheets(Dossier dossier) {
    dossier.rows(Table.DOCUMENTS).forEach(row -> files.put(row.documentId(), row.fileName()));
    dossier
        .rows(Table.PLANS)
        .forEach(row -> sheets.put(row.planId().value(), new Sheet(row.title(), List.of())));
    for (NodeRow row : dossier.rows(Table.NODES)) {
      String title =
          Stream.of(row.code(), row.title()).filter(Sheets::isGiven).reduce("", Sheets::joined);
      sheets.put(row.nodeId().value(), new Sheet(title, departments(row.department())));
    }
    Map<Id, Id> primary = new HashMap<>();
    dossier.rows(Table.PROJECT_NODES).stream()
        .filter(ProjectNodeRow::isPrimary)
        .forEach(row -> primary.putIfAbsent(row.projectId(), row.nodeId()));
    dossier
        .rows(Table.PROJECTS)
        .forEach(row -> {
          List<String> own = departments(row.department());
          Sheet measure = sheets.get(String.valueOf(primary.get(row.projectId())));
          List<String> answering = own.isEmpty() && measure != null ? measure.departments() : own;
          sheets.put(row.projectId().value(), new Sheet(row.name(), answering));
        });
    dossier
        .rows(Table.INDICATOR_OWNERS)
        .forEach(row -> owners.putIfAbsent(row.indicatorId().value(), row.ownerId().value()));
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String joined(String one, String other) {
    return one.isEmpty() ? other : one + " " + other;
  }

  private static List<String> departments(@Nullable String written) {
    return written == null
        ? List.of()
        : Arrays.stream(written.split(";"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  /** What the document is called; its id where the record does not have it. */
  String file(Id document) {
    return files.getOrDefault(document, document.value());
  }

  Sheet of(Located found) {
    return found.addresses().stream()
        .map(this::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Sheet(document(found), List.of()));
  }

  private Optional<Sheet> of(Address address) {
    String first = address.id().split("/", 2)[0];
    return Optional.ofNullable(sheets.get(owners.getOrDefault(first, first)));
  }

  private String document(Located found) {
    return found.finding().places().isEmpty()
        ? ""
        : file(found.finding().places().getFirst().documentId());
  }
}
