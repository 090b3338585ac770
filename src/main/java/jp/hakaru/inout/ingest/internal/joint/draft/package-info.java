/** What was read of a paper of joint work (連携の資料の下書き), before it becomes rows. */
@NullMarked
package jp.hakaru.inout.ingest.internal.joint.draft;

import org.jspecify.annotations.NullMarked;
