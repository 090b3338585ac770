/** What is told to readers of feeds and to search engines (更新の知らせ). */
@NullMarked
package jp.hakaru.face.api.internal.notice;

import org.jspecify.annotations.NullMarked;
