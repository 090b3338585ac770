package jp.hakaru.base.web.internal.drawing;

/** A point (点) in the units of its picture. */
public record Spot(double x, double y) {}
