package jp.hakaru.face.command.internal;

import jp.hakaru.base.ledger.HomeRefused;

/** What commands say of a home that cannot be used (保存先の説明). */
final class HomeWords {
  private HomeWords() {}

  /** Why it was refused, with what to do. */
  static String say(HomeRefused refused) {
    return Messages.say(key(refused.reason()), refused.facts().toArray());
  }

  /** The sentence of {@code reason}. */
  static String key(HomeRefused.Reason reason) {
    return switch (reason) {
      case UNFIT -> "home.refused";
      case RESTORING -> "home.restoring";
      case RESTORING_ON_SERVER -> "home.restoring_on_server";
      case ON_SERVER -> "home.on_server";
      case OWN_DATABASE -> "home.own_database";
      case BAD_ADDRESS -> "home.bad_address";
      case NO_USER -> "home.no_user";
      case OTHER_PASSWORDS -> "home.other_passwords";
    };
  }
}
