package jp.hakaru.face.portal.internal.element;

/**
 * How many measures a plan has (施策の数).
 *
 * @param described those that it describes: the nodes of a level on which projects hang, with or
 *     without projects of their own
 * @param referenced those that it only names, on which projects of others hang as well
 */
public record MeasureCount(int described, int referenced) {}
