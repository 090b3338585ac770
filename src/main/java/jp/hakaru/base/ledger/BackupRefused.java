package jp.hakaru.base.ledger;

import java.util.List;

/**
 * A backup cannot be written there, or a file cannot be restored (バックアップの拒否). Nothing was changed.
 */
public final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient List<String> facts;

  /** Why; each says which facts go with it. */
  public enum Reason {
    /** There is no such file: the file. */
    ABSENT,
    /** A folder is there in the place of a file: the folder. */
    FOLDER,
    /** The file is no backup of Hakaru: the file. */
    FOREIGN,
    /** The file was cut or altered: the file. */
    DAMAGED,
    /** The file was written by a newer program: the file, the program's version, the migration. */
    NEWER,
    /** The file to write is there already: the file. */
    EXISTS,
    /** The folder to write to is not there: the folder. */
    NO_FOLDER,
    /** The home to restore into holds something: the home. */
    HOME_IN_USE,
    /** The database to restore into is there already: its name, the server. */
    DATABASE_EXISTS
  }

  public BackupRefused(Reason reason, Object... facts) {
    super(reason + " " + List.of(facts));
    this.reason = reason;
    this.facts = List.of(facts).stream().map(String::valueOf).toList();
  }

  public Reason reason() {
    return reason;
  }

  /** What the sentence about it names, in the order that {@link Reason} tells. */
  public List<String> facts() {
    return facts;
  }
}
