package jp.hakaru.face.portal.internal.element;

import org.jspecify.annotations.Nullable;

/**
 * A doubt about a value (読み取りの疑義), shown beside it in words.
 *
 * @param reason a token: {@code column_pattern}, {@code sum}, {@code two_spellings} …; a token
 *     without words of its own is shown as it is
 * @param field the column in doubt, as {@code amount_yen}; unset where it is the whole row
 * @param text what stands in the paper, as written
 * @param source where it stands
 */
public record Doubt(
    String reason, @Nullable String field, String text, @Nullable SourceRef source) {}
