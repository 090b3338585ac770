package jp.hakaru.guard.sample.house.record.plan;

/** A door. */
public record Door(jp.hakaru.guard.sample.house.record.project.Door project) {}
