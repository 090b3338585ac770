package jp.hakaru.base.web.chart;

/**
 * The colour of a goal (目標の色), the same on every page: eight that part for colour-blind eyes and in
 * grey. The ninth goal has the colour of the first again; words tell them apart.
 */
public record Tone(int number) {
  /** How many there are. */
  public static final int COUNT = 8;

  public Tone {
    if (number < 1 || number > COUNT) {
      throw new IllegalArgumentException("a tone is 1 to " + COUNT + ", found " + number);
    }
  }

  /** The tone of the goal that stands at {@code position}, from 1, in its plan. */
  public static Tone ofPosition(int position) {
    return new Tone(Math.floorMod(position - 1, COUNT) + 1);
  }
}
