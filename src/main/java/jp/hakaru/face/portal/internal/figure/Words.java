package jp.hakaru.face.portal.internal.figure;

/** Says a message in the language of the request (文言). */
@FunctionalInterface
interface Words {
  String say(String key, Object... values);
}
