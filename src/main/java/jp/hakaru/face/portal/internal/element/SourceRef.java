package jp.hakaru.face.portal.internal.element;

/**
 * Where a value was read (根拠): the document, the place in it, and the text as written there.
 *
 * @param place {@code L12}, {@code L12-14;L20}, {@code p3}, {@code sheet!B7}
 */
public record SourceRef(String fileName, String place, String text) {}
