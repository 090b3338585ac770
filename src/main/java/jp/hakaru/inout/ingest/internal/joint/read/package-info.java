/**
 * The sections of papers of joint work (連携の資料の区分ごとの読み取り): surveys with their topics, themes,
 * efforts, the calendar.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.joint.read;

import org.jspecify.annotations.NullMarked;
