package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;

/**
 * Whether a paper is the pages of a plan (計画の頁かどうか): it has headings, labels of what a plan says,
 * at least half as many actions as pages, and hardly any label that only papers of other families
 * have.
 */
public final class PlanKnown {
  private static final int LEAST_LABELS = 2;

  private final List<String> foreign;
  private final Map<String, Integer> pages = new HashMap<>();
  private int actions;
  private int strange;
  private boolean headed;
  private boolean named;
  private boolean listed;

  private PlanKnown(PlanPagesProfile profile) {
    this.foreign = profile.foreign().stream().map(Words::key).toList();
  }

  /** How many pages of a plan the lines are; 0 where they are something else. */
  public static long pages(PlanPagesProfile profile, List<PlanLine> lines) {
    PlanKnown known = new PlanKnown(profile);
    new PlanSegmenter(lines).segment().forEach(known::take);
    int most = known.pages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean plan = known.headed && 2 * known.actions >= most && known.strange < most;
    return plan ? most : 0;
  }

  /** Whether the lines have headings and labels of what a plan says, and no others more often. */
  public static boolean isAlike(PlanPagesProfile profile, List<PlanLine> lines) {
    PlanKnown known = new PlanKnown(profile);
    new PlanSegmenter(lines).segment().forEach(known::take);
    int labels = known.pages.values().stream().mapToInt(Integer::intValue).sum();
    return known.headed && labels >= LEAST_LABELS && known.strange < labels;
  }

  private void take(Taken taken) {
    PlanLine line = taken.line();
    strange += line.line().cells().stream().anyMatch(this::isForeign) ? 1 : 0;
    headed |= taken.take() == Take.HEAD;
    actions += listed && taken.take() == Take.HEAD ? 1 : 0;
    PageLabel label = line.label();
    if (taken.take() == Take.LABEL && label != null) {
      listed = label.section().holds() == Holds.ACTIONS;
      if (isOfPlan(label.section().role())) {
        pages.merge(label.key(), 1, Integer::sum);
      }
    }
    boolean body = named && taken.take() == Take.BODY;
    boolean item = listed && taken.take() == Take.TEXT && line.bullet() != null;
    actions += body || item ? 1 : 0;
    named = taken.take() == Take.NUMBER || (named && (taken.take() == Take.NAME));
    if (taken.take() == Take.NUMBER && line.line().cells().size() > 2) {
      actions++;
      named = false;
    }
  }

  private boolean isForeign(Cell cell) {
    String key = Words.key(cell.text());
    return foreign.stream().anyMatch(key::startsWith);
  }

  private static boolean isOfPlan(NarrativeRole role) {
    return switch (role) {
      case TARGET_STATE, CHALLENGE, POLICY, CITIZENS -> true;
      case OVERVIEW, PURPOSE, BACKGROUND, ACTION, RESULT, METHOD, CAPTION, OTHER -> false;
    };
  }
}
