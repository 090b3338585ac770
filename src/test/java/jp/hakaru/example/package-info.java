/**
 * The example town つむぎ川市 (例示の町): makes its papers and its data package from one source of facts.
 *
 * <p>The facts stand in {@code src/test/resources/example}. A paper is printed in the layout of its
 * family, and its rows and claims are written down while it is printed, so that each value knows
 * the line on which it stands. The planted contradictions are patches on the facts of one paper.
 */
@NullMarked
package jp.hakaru.example;

import org.jspecify.annotations.NullMarked;
