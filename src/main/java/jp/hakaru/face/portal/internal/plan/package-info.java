/** A plan as a tree (計画の体系). */
@NullMarked
package jp.hakaru.face.portal.internal.plan;

import org.jspecify.annotations.NullMarked;
