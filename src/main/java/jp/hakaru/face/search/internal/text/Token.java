package jp.hakaru.face.search.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * A word in a text (語).
 *
 * @param surface as it stands in the plain text
 * @param base as a dictionary lists it; unset where that is the surface
 * @param reading in katakana; unset where nobody knows it
 * @param start where it begins in the plain text
 * @param end where it ends there, exclusive
 * @param isContent whether it says anything; particles and the like do not
 */
public record Token(
    String surface,
    @Nullable String base,
    @Nullable String reading,
    int start,
    int end,
    boolean isContent) {}
