package jp.hakaru.face.portal.internal.element;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A release as an entry of a history (公表の記録).
 *
 * @param on day of the release
 * @param what what was released, in the words of the one who did
 * @param correction whether it corrects an earlier release (正誤)
 * @param reason why; every correction has one
 */
public record Change(LocalDate on, String what, boolean correction, @Nullable String reason) {}
