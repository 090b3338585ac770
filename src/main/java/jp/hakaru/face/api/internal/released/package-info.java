/** What was released, and how an answer of it is sent (公表した記録の応答). */
@NullMarked
package jp.hakaru.face.api.internal.released;

import org.jspecify.annotations.NullMarked;
