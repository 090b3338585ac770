/** A document as it was read, line by line (文書). */
@NullMarked
package jp.hakaru.face.portal.internal.document;

import org.jspecify.annotations.NullMarked;
