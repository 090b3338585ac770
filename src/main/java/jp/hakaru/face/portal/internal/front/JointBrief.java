package jp.hakaru.face.portal.internal.front;

import java.util.List;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.face.portal.internal.joint.JointPage;
import org.jspecify.annotations.Nullable;

/**
 * A body's joint work in short (連携のあらまし), each part of its newest year.
 *
 * @param year of the efforts and themes; unset where there are neither
 * @param efforts those that the year's list names
 * @param regional number of efforts of regions
 * @param themes number of themes of all stages
 * @param surveys without the topics that are not among the top ones
 * @param stages those that have themes, from what is carried out to what is closed
 * @param programmes with their parts, without what stands below these
 * @param next the events that come next, the first of them first
 */
public record JointBrief(
    @Nullable FiscalYear year,
    List<ByStatus> efforts,
    int regional,
    int themes,
    List<Needs> surveys,
    List<Stage> stages,
    List<JointPage.Effort> programmes,
    List<Next> next) {
  public JointBrief {
    efforts = List.copyOf(efforts);
    surveys = List.copyOf(surveys);
    stages = List.copyOf(stages);
    programmes = List.copyOf(programmes);
    next = List.copyOf(next);
  }

  /** How many efforts there are in all. */
  public int count() {
    return efforts.stream().mapToInt(ByStatus::count).sum();
  }

  /** How many efforts bear a status; unset where none is printed. */
  public record ByStatus(@Nullable ProjectStatus status, int count) {}

  /**
   * What a survey found.
   *
   * @param named how many topics the paper names, those that gather what is left not counted
   * @param both how many of them both sides named
   * @param top those that both sides named, most often answered first
   */
  public record Needs(JointPage.Survey survey, int named, int both, List<JointPage.Topic> top) {
    public Needs {
      top = List.copyOf(top);
    }
  }

  /** The themes of one stage. */
  public record Stage(ThemeStage stage, List<String> titles) {
    public Stage {
      titles = List.copyOf(titles);
    }
  }

  /** An event that comes next; its months are from 1 to 12. */
  public record Next(int from, int to, ScheduleLane lane, String title, List<String> texts) {
    public Next {
      texts = List.copyOf(texts);
    }
  }
}
