package jp.hakaru.face.portal.internal;

import java.util.Locale;
import java.util.Optional;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Asked;

/** The kinds of page below a body's front page (画面の種類), by the word in their address. */
enum PageKind {
  PLAN,
  NODE,
  PROJECT,
  INDICATOR,
  EFFORT,
  THEME;

  /** The kind that an address calls {@code word}. */
  static Optional<PageKind> findByWord(String word) {
    for (PageKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Name of its template. */
  String template() {
    return switch (this) {
      case EFFORT, THEME -> "portal/joint/" + word();
      case PLAN, NODE, PROJECT, INDICATOR -> "portal/" + word() + "/" + word();
    };
  }

  /** The page of the row {@code id}, as of the day asked for. */
  Optional<? extends FramedPage> find(PortalPages pages, Asked asked, Id id) {
    return switch (this) {
      case PLAN -> pages.findPlan(asked.code(), id, asked.asOf());
      case NODE -> pages.findNode(asked.code(), id, asked.asOf());
      case PROJECT -> pages.findProject(asked.code(), id, asked.asOf());
      case INDICATOR -> pages.findIndicator(asked.code(), id, asked.asOf());
      case EFFORT -> pages.findEffort(asked.code(), id, asked.asOf());
      case THEME -> pages.findTheme(asked.code(), id, asked.asOf());
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
