package jp.hakaru.inout.ingest.internal.profile;

/** The profiles that the program carries, for tests of what reads by them. */
public final class BundledProfiles {
  private BundledProfiles() {}

  public static PlanPagesProfile planPages() {
    return one(PlanPagesProfile.class);
  }

  public static MeasurePagesProfile measurePages() {
    return one(MeasurePagesProfile.class);
  }

  private static <P> P one(Class<P> shape) {
    return ProfileFile.bundled().stream()
        .filter(shape::isInstance)
        .map(shape::cast)
        .findFirst()
        .orElseThrow();
  }
}
