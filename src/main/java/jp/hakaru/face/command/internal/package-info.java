/** The commands, one class each (各コマンド). */
@NullMarked
package jp.hakaru.face.command.internal;

import org.jspecify.annotations.NullMarked;
