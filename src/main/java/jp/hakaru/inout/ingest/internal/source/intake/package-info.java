/**
 * Step 1, intake (入力の判定): what the bytes are, and the lines of that.
 *
 * <p>The bytes decide, never the name. Text is decoded strictly, in the one encoding that fits it;
 * a file that is no paper is named with what to do. Source: DESIGN §6, step 1.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.source.intake;

import org.jspecify.annotations.NullMarked;
