/** How projects are stored (事務事業の内部). */
@NullMarked
package jp.hakaru.record.project.internal;

import org.jspecify.annotations.NullMarked;
