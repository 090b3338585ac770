package jp.hakaru.face.command.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * Whether nodes and projects stand where they can in a plan (計画の中の位置の検証), as the import of a
 * package asks: a node below one of its own plan, a project under one measure of a plan as each
 * paper has it.
 */
final class PlanVerification {
  private final Map<Id, Id> plans = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private PlanVerification() {}

  /** What does not hold, a sentence each; empty when all is well. */
  static List<String> faults(Dossier dossier) {
    PlanVerification verification = new PlanVerification();
    dossier.rows(Table.NODES).forEach(node -> verification.plans.put(node.nodeId(), node.planId()));
    dossier.rows(Table.NODES).forEach(verification::parent);
    verification.primaries(dossier.rows(Table.PROJECT_NODES));
    return verification.faults;
  }

  private void parent(NodeRow node) {
    Id parent = node.parentId();
    if (parent != null && !node.planId().equals(plans.get(parent))) {
      faults.add(Messages.say("verify.parent", node.nodeId(), parent, node.planId()));
    }
  }

  private void primaries(List<ProjectNodeRow> places) {
    Map<String, List<ProjectNodeRow>> known = new HashMap<>();
    for (ProjectNodeRow place : places) {
      @Nullable Id plan = plans.get(place.nodeId());
      if (!place.isPrimary() || plan == null) {
        continue;
      }
      List<ProjectNodeRow> others =
          known.computeIfAbsent(place.projectId() + "/" + plan, any -> new ArrayList<>(1));
      others.stream()
          .filter(other -> isOfSamePaper(place, other))
          .findFirst()
          .ifPresent(other ->
              faults.add(
                  Messages.say(
                      "verify.primary", place.projectId(), other.nodeId(), place.nodeId())));
      others.add(place);
    }
  }

  /** Whether no two papers tell the two apart. */
  private static boolean isOfSamePaper(ProjectNodeRow one, ProjectNodeRow other) {
    Set<String> papers = papers(one);
    Set<String> others = papers(other);
    return papers.isEmpty() || others.isEmpty() || papers.stream().anyMatch(others::contains);
  }

  private static Set<String> papers(ProjectNodeRow place) {
    return SourceText.documents(Objects.requireNonNullElse(place.source(), ""));
  }
}
