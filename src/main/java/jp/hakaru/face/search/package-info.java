/**
 * Search over everything released (検索): an index beside the record, its pages and its suggestions.
 *
 * <p>Owns the index in the home's folder {@code search}, its words and spellings, and the addresses
 * {@code /search} and {@code /{code}/search}. Offers {@link jp.hakaru.face.search.SearchFolder} to
 * those who make the index anew. Reads {@code publication} and no other record, so that nothing
 * that was not released is found; what stands in the index follows from the public record and may
 * be thrown away at any time. Source: DESIGN §2, §8; LOOK.
 */
@NullMarked
@ApplicationModule(
    displayName = "search",
    allowedDependencies = {
      "base.kernel",
      "base.dossier",
      "base.web",
      "record.indicator",
      "inout.publication"
    })
package jp.hakaru.face.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
