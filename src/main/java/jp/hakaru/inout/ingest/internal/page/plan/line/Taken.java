package jp.hakaru.inout.ingest.internal.page.plan.line;

/** A line and what it was taken for. */
public record Taken(PlanLine line, Take take) {}
