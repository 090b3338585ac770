package jp.hakaru.inout.ingest.internal.joint.draft;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;

/**
 * All that was read of a paper of joint work (連携の資料全体).
 *
 * @param efforts in the order in which the paper first prints them, each behind its parent
 */
public record JointDraft(
    List<PageDraft> plans,
    List<RoadmapDraft> roadmap,
    List<SurveyDraft> surveys,
    List<ThemeDraft> themes,
    List<EffortDraft> efforts,
    List<EventDraft> events) {
  public JointDraft {
    plans = List.copyOf(plans);
    roadmap = List.copyOf(roadmap);
    surveys = List.copyOf(surveys);
    themes = List.copyOf(themes);
    efforts = List.copyOf(efforts);
    events = List.copyOf(events);
  }
}
