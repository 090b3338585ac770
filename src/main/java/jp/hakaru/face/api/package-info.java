/**
 * The released record as data (データの公開): the rows of one page, a JSON interface, feeds of releases,
 * and what search engines read.
 *
 * <p>Owns the addresses {@code /api}, {@code /feed.atom}, {@code /sitemap.xml}, {@code /robots.txt}
 * and, beside each page of the portal, the same address with {@code .csv}, {@code .xlsx} or {@code
 * .json}. Tables, columns, values and ids are those of the data package. Reads {@code publication}
 * and nothing else; makes no page of the record itself. Source: DESIGN §2, §4, §8.
 */
@NullMarked
@ApplicationModule(
    displayName = "api",
    allowedDependencies = {
      "base.kernel",
      "base.dossier",
      "base.web",
      "inout.exchange",
      "inout.publication"
    })
package jp.hakaru.face.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
