package jp.hakaru.face.search.internal.index;

/**
 * A value by which results are narrowed (絞り込みの値).
 *
 * @param value as addresses name it
 * @param label as people read it
 */
public record FacetValue(Facet facet, String value, String label) {}
