package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * What a family of papers looks like (読み取りプロファイル), read from a data file. Its key {@code shape}
 * says of which shape the papers are: {@code list} for tables of projects below headings, {@code
 * form} for sheets of labelled fields, one sheet a measure or project, {@code plan_pages} for the
 * pages of a plan, {@code measure_pages} for pages of measures with labelled sections, {@code
 * joint_papers} for papers of joint work in sections of several kinds.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Profile.class, name = "list"),
  @JsonSubTypes.Type(value = FormProfile.class, name = "form"),
  @JsonSubTypes.Type(value = PlanPagesProfile.class, name = "plan_pages"),
  @JsonSubTypes.Type(value = MeasurePagesProfile.class, name = "measure_pages"),
  @JsonSubTypes.Type(value = JointPapersProfile.class, name = "joint_papers")
})
public sealed interface PaperProfile
    permits Profile, FormProfile, PlanPagesProfile, MeasurePagesProfile, JointPapersProfile {
  /** Its name: the file's name without suffix. */
  String profile();

  /** The family of papers that it reads. */
  String family();

  /** How a paper names the body it is of. */
  Profile.BodyWords body();

  /** How many times as often as the next one a body must be named to be clear. */
  int clearFactor();

  /** Small papers and what must be read from them. */
  List<Profile.Example> examples();
}
