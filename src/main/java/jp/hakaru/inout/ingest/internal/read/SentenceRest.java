package jp.hakaru.inout.ingest.internal.read;

import java.util.regex.Pattern;

/**
 * What a wrapped sentence leaves when its first line is lost (文の残り): it begins as no sentence does.
 */
public final class SentenceRest {
  /** With what no sentence begins. */
  private static final String NO_BEGINNING = "づをんっゃゅょぁぃぅぇぉー、。・」』）)";

  /** The end of a sentence alone, or what begins within a word or with a particle. */
  private static final Pattern TAIL =
      Pattern.compile("[\\u3041-\\u3096]{1,11}。?|[がはにのともりるれろ]\\p{IsHan}.*|.{1,4}。?");

  private SentenceRest() {}

  /** Whether {@code text} can only be the rest of a sentence. */
  public static boolean is(String text) {
    return NO_BEGINNING.indexOf(text.charAt(0)) >= 0 || TAIL.matcher(text).matches();
  }
}
