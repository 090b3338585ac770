package jp.hakaru.face.command.internal;

/** The exit codes of every command (終了コード). Source: DESIGN §9. */
final class Exit {
  /** Done. */
  static final int DONE = 0;

  /** Done in part, or with findings. */
  static final int PARTIAL = 1;

  /** Wrong use: what was given cannot be worked on. */
  static final int WRONG_USE = 2;

  /** A failure of the program or its machine. */
  static final int FAILURE = 3;

  private Exit() {}
}
