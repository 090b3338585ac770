package jp.hakaru.base.ledger;

import java.util.List;

/** A folder cannot be a home of Hakaru as it is (保存先にできないフォルダー). Nothing in it was changed. */
public final class HomeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient List<String> facts;

  /** Why; each says which facts go with it. */
  public enum Reason {
    /** The home's own PostgreSQL cannot use the folder: what it found, expected and advises. */
    UNFIT,
    /** A restore into the home is under way or was cut off: the home. */
    RESTORING,
    /** As {@link #RESTORING}, with the database on an outer server: the home, the address. */
    RESTORING_ON_SERVER,
    /** The home's record lies on an outer server that the settings do not name: home, address. */
    ON_SERVER,
    /** The home has a database of its own, and the settings name a server: home, address. */
    OWN_DATABASE,
    /** The setting of the outer server is no address of one: the setting. */
    BAD_ADDRESS,
    /** The settings name an outer server but no user. */
    NO_USER,
    /** The outer server serves another home already, with other passwords: the address. */
    OTHER_PASSWORDS
  }

  public HomeRefused(Reason reason, Object... facts) {
    super(reason + " " + List.of(facts));
    this.reason = reason;
    this.facts = List.of(facts).stream().map(String::valueOf).toList();
  }

  /** What the home's own PostgreSQL says of the folder. */
  public HomeRefused(String unfit, Throwable cause) {
    super(unfit, cause);
    this.reason = Reason.UNFIT;
    this.facts = List.of(unfit);
  }

  public Reason reason() {
    return reason;
  }

  /** What the sentence about it names, in the order that {@link Reason} tells. */
  public List<String> facts() {
    return facts;
  }
}
