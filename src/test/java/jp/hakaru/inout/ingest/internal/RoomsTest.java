package jp.hakaru.inout.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rooms of the reading line point one way (部屋の依存は一方向). Source: DESIGN §6. */
final class RoomsTest {
  private static final String LINE = "jp.hakaru.inout.ingest.internal";

  /** Each room knows those before it only; the line itself, without a name, joins them. */
  private static final List<String> ROOMS =
      List.of(
          "source",
          "source.pdf",
          "source.word",
          "source.intake",
          "report",
          "profile",
          "label",
          "segment",
          "read",
          "decide",
          "map",
          "page.draft",
          "page.read",
          "page.table",
          "page.map",
          "page.plan.line",
          "page.plan",
          "form.sheet",
          "form.read",
          "form.map",
          "page.measure.cut",
          "page.measure.read",
          "joint.line",
          "joint.draft",
          "joint.table",
          "joint.text",
          "joint.read",
          "joint.map",
          "picture",
          "");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(LINE);

  private static List<String> faults(List<String> rooms) {
    return CLASSES.stream()
        .filter(one -> !room(one).equals("apply"))
        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(LINE))
        .filter(arrow ->
            rooms.indexOf(room(arrow.getTargetClass()))
                > rooms.indexOf(room(arrow.getOriginClass())))
        .map(arrow -> arrow.getDescription())
        .toList();
  }

  private static String room(JavaClass one) {
    String name = one.getPackageName();
    return name.length() > LINE.length() ? name.substring(LINE.length() + 1) : "";
  }

  @Test
  void everyClassStandsInAKnownRoom() {
    assertThat(CLASSES.stream().map(RoomsTest::room).filter(room -> !room.equals("apply")))
        .isSubsetOf(ROOMS)
        .containsAll(ROOMS);
  }

  @Test
  void arrowsPointOneWay() {
    assertThat(faults(ROOMS)).isEmpty();
  }

  @Test
  void anArrowBackwardsIsReported() {
    assertThat(faults(ROOMS.reversed())).hasSizeGreaterThan(100);
  }
}
