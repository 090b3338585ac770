/** How papers are stored (文書の内部). */
@NullMarked
package jp.hakaru.base.document.internal;

import org.jspecify.annotations.NullMarked;
