/**
 * A paper as it was read, line by line (読み取りの表示): for citizens, and for staff before it goes in.
 *
 * <p>Owns what of a line's text was read, what it became and what asks for a reader's eye, in the
 * words of the record's own dictionary, and the parts of a page that show it. Offers {@link
 * jp.hakaru.base.reading.ReadLines}, which is given the rows and asks for none. Reads no record and
 * computes no judgement. Source: DESIGN §8; LOOK, document.
 */
@NullMarked
@ApplicationModule(
    displayName = "reading",
    allowedDependencies = {"base.kernel", "base.dossier"})
package jp.hakaru.base.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
