/** Tables of papers of joint work that are read by their heads (見出しで読む表). */
@NullMarked
package jp.hakaru.inout.ingest.internal.joint.table;

import org.jspecify.annotations.NullMarked;
