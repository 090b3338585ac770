package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read (根拠): the document, the place in it, and the text as written there.
 *
 * @param document unset where that document is not public
 * @param place {@code L12}, {@code L12-14;L20}, {@code p3}, {@code sheet!B7}
 * @param text empty where only the place is known
 */
public record SourceRef(@Nullable Id document, String fileName, String place, String text) {}
