/** What tests share. */
@NullMarked
package jp.hakaru.testing;

import org.jspecify.annotations.NullMarked;
