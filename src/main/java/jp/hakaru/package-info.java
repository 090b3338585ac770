/** Hakaru (はかる): the floors of the house are the packages below; here is only the way in. */
@NullMarked
package jp.hakaru;

import org.jspecify.annotations.NullMarked;
