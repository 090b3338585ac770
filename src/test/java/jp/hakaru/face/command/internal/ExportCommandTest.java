package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
  @TempDir private Path folder;

  @Test
  void aFileInPlaceOfAFolderIsWrongUse() throws IOException {
    Path file = Files.writeString(folder.resolve("record"), "kept");
    for (Path out : List.of(file, file.resolve("below"))) {
      Commands.Said said = Commands.run("export", "--home", folder.resolve("home"), "--out", out);
      assertThat(said.exit()).isEqualTo(2);
      assertThat(said.err())
          .isEqualToIgnoringNewLines(file + " はファイルです。--out には書き出し先のフォルダーを指定してください。");
    }
    assertThat(file).hasContent("kept");
    assertThat(folder.resolve("home")).doesNotExist();
  }
}
