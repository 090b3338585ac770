/**
 * The page for planning (点検の画面): what contradicts in the record of a body, and what is accepted.
 */
@NullMarked
package jp.hakaru.face.office.internal.check;

import org.jspecify.annotations.NullMarked;
