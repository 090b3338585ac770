package jp.hakaru.base.web.chart;

import java.util.List;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Money as areas (面積で見る事業費): the tiles of a group lie together and share its tone. What has no
 * amount, or none above zero, has no area; the table has it.
 *
 * @param name what the areas are of, in words
 * @param tileName what one tile is, in words, as the heading of a column
 */
public record Treemap(String name, String tileName, List<Group> groups) implements Chart {
  public Treemap {
    groups = List.copyOf(groups);
  }

  /** Tiles of one goal (基本目標など); {@code name} as the record has it. */
  public record Group(String name, Tone tone, List<Tile> tiles) {
    public Group {
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * One tile.
   *
   * @param name as the record has it
   * @param href its page; unset where it has none
   * @param amount unset where none is stated
   */
  public record Tile(String name, @Nullable String href, @Nullable Yen amount) {}
}
