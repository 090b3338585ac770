package jp.hakaru.face.office.internal.preview;

import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.reading.Term;

/**
 * A place of the paper that asks for a person's eye (確かめたい箇所).
 *
 * @param line which it is
 * @param text what stands there, as written
 * @param doubt token of a doubt that the message files have a sentence for
 * @param reason the same in the record's own words
 */
public record Finding(LinePlace line, String text, String doubt, Term reason) {}
