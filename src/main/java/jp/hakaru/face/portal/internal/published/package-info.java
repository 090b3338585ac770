/** The pages filled from the public record (公表された記録からの画面). */
@NullMarked
package jp.hakaru.face.portal.internal.published;

import org.jspecify.annotations.NullMarked;
