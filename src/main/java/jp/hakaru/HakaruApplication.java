package jp.hakaru;

import jp.hakaru.face.command.CommandLineDoor;

/** The way in (起動). */
final class HakaruApplication {
  private HakaruApplication() {}

  static void main(String[] args) {
    System.exit(CommandLineDoor.run(args));
  }
}
