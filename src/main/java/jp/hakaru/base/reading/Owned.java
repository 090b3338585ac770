package jp.hakaru.base.reading;

import java.util.List;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a line for one owner (読み取った値), in the order of the line.
 *
 * @param kind what the owner is: a project, a node …; unset where the record has it no more
 * @param title its name or title; its key where the record has it no more
 * @param href where the values are shown; unset where no page shows them
 */
public record Owned(@Nullable Term kind, String title, @Nullable String href, List<Became> texts) {
  public Owned {
    texts = List.copyOf(texts);
  }

  /**
   * What a text became.
   *
   * @param mark number of the text's mark in its line, from 1
   * @param text as written
   * @param spots how often the line has it marked; 0 where it stands at no one place
   * @param kind what the row is that took it; unset where it is the owner itself
   * @param period the time the row speaks of; unset where it speaks of none
   * @param words what else tells the row from its sisters: a stage, a kind of value
   * @param fields the columns that took it
   */
  public record Became(
      int mark,
      String text,
      int spots,
      @Nullable Term kind,
      @Nullable Period period,
      List<Term> words,
      List<Term> fields) {
    private static final int BRIEF = 18;

    public Became {
      words = List.copyOf(words);
      fields = List.copyOf(fields);
    }

    /** The text, or how it begins: it stands whole in its line. */
    public String brief() {
      return isCut() ? text.substring(0, text.offsetByCodePoints(0, BRIEF)) : text;
    }

    /** Whether only its beginning is repeated. */
    public boolean isCut() {
      return text.codePointCount(0, text.length()) > BRIEF + 2;
    }
  }
}
