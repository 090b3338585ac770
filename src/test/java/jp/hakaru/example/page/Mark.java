package jp.hakaru.example.page;

/** What is drawn on a page (印字), in points from its upper left corner. */
sealed interface Mark {
  /** Characters in one line; {@code y} is that of their baseline. */
  record Run(float x, float y, float size, String text) implements Mark {}

  /** A straight rule. */
  record Rule(float x1, float y1, float x2, float y2) implements Mark {}

  /** A grey ground. */
  record Ground(float x, float y, float width, float height) implements Mark {}
}
