/** A measure or a goal (施策・基本目標). */
@NullMarked
package jp.hakaru.face.portal.internal.node;

import org.jspecify.annotations.NullMarked;
