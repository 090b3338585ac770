package jp.hakaru.inout.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;

/** What an extract is about (抜き出しの主題): the subject of a page of the portal. */
public sealed interface PageSubject {
  /** Its address below that of its body, without a suffix: {@code /node/n0123…}; empty for all. */
  String path();

  /** One row with a page of its own. */
  record OfRow(RowKind kind, Id id) implements PageSubject {
    @Override
    public String path() {
      return "/" + kind.word() + "/" + id;
    }
  }

  /** A page of the whole body. */
  record OfBody(BodyPage page) implements PageSubject {
    @Override
    public String path() {
      return page == BodyPage.FRONT ? "" : "/" + page.word();
    }
  }

  /** What belongs to one department, or to one plan or scheme that is referred to. */
  record OfSide(BodyPage page, String name) implements PageSubject {
    @Override
    public String path() {
      return "/" + page.word();
    }
  }

  /** The rows that have pages (画面を持つ行). */
  enum RowKind {
    PLAN,
    NODE,
    PROJECT,
    INDICATOR,
    THEME,
    EFFORT;

    public Table<?> table() {
      return switch (this) {
        case PLAN -> Table.PLANS;
        case NODE -> Table.NODES;
        case PROJECT -> Table.PROJECTS;
        case INDICATOR -> Table.INDICATORS;
        case THEME -> Table.THEMES;
        case EFFORT -> Table.EFFORTS;
      };
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RowKind> findByWord(String word) {
      return List.of(values()).stream().filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /** The pages of a body (自治体の画面). */
  enum BodyPage {
    FRONT,
    TARGETS,
    DEPARTMENT,
    REFERENCE,
    COLLABORATION;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BodyPage> findByWord(String word) {
      return List.of(values()).stream().filter(page -> page.word().equals(word)).findFirst();
    }
  }
}
