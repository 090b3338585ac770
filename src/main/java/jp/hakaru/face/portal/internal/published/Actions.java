package jp.hakaru.face.portal.internal.published;

import jp.hakaru.base.dossier.NodeRow;

/** Single actions and developments of a measure (取組・施策の展開). */
final class Actions {
  private Actions() {}

  /** Whether a node is one: a running number below another, without a word for its level. */
  static boolean is(NodeRow node) {
    String code = node.code();
    return node.parentId() != null
        && node.levelName() == null
        && code != null
        && code.chars().allMatch(Character::isDigit);
  }
}
