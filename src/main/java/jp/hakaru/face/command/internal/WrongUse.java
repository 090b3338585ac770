package jp.hakaru.face.command.internal;

/** What was given to a command cannot be worked on (誤った指定). Its message is for the person. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }
}
