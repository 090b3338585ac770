package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Switches over enums of ours name every constant (列挙の分岐はすべてを挙げる). */
final class SwitchesTest {
  @Test
  void noSwitchOverAnEnumOfProductionJavaHasADefault() {
    assertThat(EnumSwitches.faults(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void everyDefaultOverAnEnumOfOursIsReportedAndNoOther(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Colour.java"),
        """
        enum Colour {
          RED,
          GREEN(1) {},
          BLUE;
          static final Colour FIRST = RED;
          Colour(int... any) {}
        }
        """);
    Files.writeString(
        folder.resolve("Sample.java"),
        """
        final class Sample {
          int expression(Colour colour) {
            return switch (colour) {
              case RED -> 1;
              default -> 0;
            };
          }
          void statement(Colour colour) {
            switch (colour) {
              case RED, BLUE:
                break;
              default:
            }
          }
          int qualified(Colour colour) {
            return switch (colour) {
              case Colour.GREEN -> 1;
              case null, default -> 0;
            };
          }
          int complete(Colour colour) {
            return switch (colour) {
              case RED -> 1;
              case GREEN, BLUE -> 0;
            };
          }
          int text(String text) {
            return switch (text) {
              case "RED" -> 1;
              default -> 0;
            };
          }
          int number(int number) {
            return switch (number) {
              case 1 -> 1;
              case Character.CONTROL -> 2;
              default -> 0;
            };
          }
        }
        """);
    assertThat(EnumSwitches.faults(folder))
        .containsExactly("Sample.java:5", "Sample.java:12", "Sample.java:18");
  }
}
