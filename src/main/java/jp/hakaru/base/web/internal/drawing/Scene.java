package jp.hakaru.base.web.internal.drawing;

import java.util.List;
import java.util.stream.Stream;

/** A picture before it is written (図の中身): its size and its marks, the last on top. */
public record Scene(double width, double height, List<Mark> marks) {
  public Scene {
    marks = List.copyOf(marks);
  }

  /** All marks of one kind, those in groups too. */
  public <M extends Mark> Stream<M> all(Class<M> kind) {
    return marks.stream().flatMap(Mark::flat).filter(kind::isInstance).map(kind::cast);
  }

  /** The whole of it. */
  public Box frame() {
    return new Box(0, 0, width, height);
  }

  /** Whether something in it can be pressed. */
  public boolean hasLinks() {
    return marks.stream().anyMatch(Scene::isLink);
  }

  private static boolean isLink(Mark mark) {
    return mark instanceof Mark.Group group
        && (group.href() != null || group.marks().stream().anyMatch(Scene::isLink));
  }
}
