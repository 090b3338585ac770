/** What the pages' records look like as pictures (図), in the language of the request. */
@NullMarked
package jp.hakaru.face.portal.internal.figure;

import org.jspecify.annotations.NullMarked;
