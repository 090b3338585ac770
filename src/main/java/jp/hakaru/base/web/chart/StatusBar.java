package jp.hakaru.base.web.chart;

/**
 * How many targets have which status (達成状況の内訳). What cannot be judged counts as much as the rest.
 */
public record StatusBar(int good, int late, int behind, int unknown) implements Chart {
  public StatusBar {
    if (good < 0 || late < 0 || behind < 0 || unknown < 0) {
      throw new IllegalArgumentException(
          "no count is below zero, found " + good + ", " + late + ", " + behind + ", " + unknown);
    }
  }

  public int total() {
    return good + late + behind + unknown;
  }
}
