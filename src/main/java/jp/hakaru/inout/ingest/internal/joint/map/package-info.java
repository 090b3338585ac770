/** Step 7 for papers of joint work, map (連携の資料の写し): what was read becomes rows with claims. */
@NullMarked
package jp.hakaru.inout.ingest.internal.joint.map;

import org.jspecify.annotations.NullMarked;
