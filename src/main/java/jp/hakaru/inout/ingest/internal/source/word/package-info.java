/**
 * Step 1 for Word (Wordの段落と表): the parts of a {@code .docx} to lines, as they stream by.
 *
 * <p>Reads the XML itself, without document types and outer entities, and no part beyond its limit.
 * Knows no profile. Source: DESIGN §6, step 1; ISO/IEC 29500-1, 17.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.source.word;

import org.jspecify.annotations.NullMarked;
