package jp.hakaru.face.command.internal;

import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether a command answers a program (機械向けの出力). */
final class JsonOption {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  boolean isWanted() {
    return json;
  }

  /** Writes {@code answer} as the command's only output. */
  void write(Terminal terminal, Object answer) {
    terminal.out().println(JSON.writeValueAsString(answer));
    terminal.out().flush();
  }
}
