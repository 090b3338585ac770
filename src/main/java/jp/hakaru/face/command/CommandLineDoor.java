package jp.hakaru.face.command;

import jp.hakaru.face.command.internal.HakaruCommand;

/** The way in from a terminal (コマンドの入口). */
public final class CommandLineDoor {
  private CommandLineDoor() {}

  /**
   * Runs one command.
   *
   * @return 0 done, 1 findings or partial, 2 wrong use, 3 failure
   */
  public static int run(String... args) {
    return HakaruCommand.run(args);
  }
}
