package jp.hakaru.guard.sample.house.record.plan.helper;

/** Broken: badly named. */
public final class DoorImpl {}
