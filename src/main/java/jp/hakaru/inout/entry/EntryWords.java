package jp.hakaru.inout.entry;

import java.util.List;
import java.util.Locale;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.Torn;

/** What the faces say of an entry in the same words (取り込みの文言). */
public final class EntryWords {
  private final EntryTexts texts;

  private EntryWords(EntryTexts texts) {
    this.texts = texts;
  }

  /** The words in Japanese or English. */
  public static EntryWords in(Locale locale) {
    return new EntryWords(EntryTexts.in(locale));
  }

  /** The words that the record keeps: Japanese as it is, whatever a face speaks. */
  public static EntryWords ofRecord() {
    return in(Locale.JAPANESE);
  }

  /** Why a paper called {@code file} was refused. */
  public String refusal(Object file, ReadPaper.Refused why) {
    return switch (why) {
      case ReadPaper.Empty() -> say("refusal.empty", file);
      case ReadPaper.TooLarge(long bytes, long limit) -> tooLarge(file, bytes, limit);
      case ReadPaper.Binary(long offset) -> say("refusal.binary", file, offset);
      case ReadPaper.Undecodable(long offset, long line) ->
          say("refusal.undecodable", file, offset, line);
      case ReadPaper.OtherFile(ReadPaper.FileKind kind) ->
          kind == ReadPaper.FileKind.PICTURE
              ? say("refusal.other_file_picture", file)
              : say("refusal.other_file", file, kind(kind));
      case ReadPaper.Damaged(ReadPaper.FileKind kind) -> say("refusal.damaged", file, kind(kind));
      case ReadPaper.NotAllowed(ReadPaper.FileKind kind, ReadPaper.Forbidden what) ->
          say("refusal.not_allowed_" + what.token(), file, kind(kind));
      case ReadPaper.Locked(ReadPaper.FileKind kind) -> say("refusal.locked", file, kind(kind));
      case ReadPaper.TooMuchInside(ReadPaper.FileKind kind) ->
          say("refusal.too_much_inside", file, kind(kind));
      case ReadPaper.TooManyPages(int pages, int limit) ->
          say("refusal.too_many_pages", file, pages, limit);
      case ReadPaper.OnlyPictures(int pages) -> say("refusal.only_pictures", file, pages);
      case ReadPaper.TypeUnknown(String font) -> say("refusal.type_unknown", file, font);
      case ReadPaper.Noise(String place) -> say("refusal.noise", file, place);
      case ReadPaper.UnknownFamily(List<String> families) ->
          say("refusal.unknown_family", file, String.join("、", families));
      case ReadPaper.NoYear() -> say("refusal.no_year", file);
      case ReadPaper.NoHeading(String place) -> say("refusal.no_heading", file, place);
      case ReadPaper.BodyUnclear(List<ReadPaper.BodyCandidate> candidates) ->
          candidates.isEmpty()
              ? say("refusal.no_body", file)
              : say(
                  "refusal.body_unclear",
                  file,
                  String.join("、", candidates.stream().map(this::candidate).toList()));
      case ReadPaper.OtherBody other ->
          say("refusal.other_body", file, other.chosen(), candidate(other.named()));
    };
  }

  private String kind(ReadPaper.FileKind kind) {
    return say("file." + kind.token());
  }

  /** That a paper called {@code file} has more bytes than are read. */
  public String tooLarge(Object file, long bytes, long limit) {
    return say("refusal.too_large", file, bytes, limit);
  }

  /** That {@code file} is a zip that was cut short or altered. */
  public String damagedArchive(Object file) {
    return say("refusal.damaged_archive", file);
  }

  /** A body that a text names: code, name, how often. */
  public String candidate(ReadPaper.BodyCandidate candidate) {
    return say(
        "refusal.candidate",
        candidate.code(),
        candidate.prefecture().equals(candidate.name()) ? "" : candidate.prefecture(),
        candidate.name(),
        candidate.count());
  }

  /** What is wrong with the body that a person names. */
  public String problem(NamedBody.Problem problem) {
    return say("code." + Datum.token(problem.why()), problem.values().toArray());
  }

  /**
   * That two rows belong together.
   *
   * @param row what people call the one
   * @param needed what they call the other
   */
  public String torn(Torn.Why why, String row, String needed) {
    return say("torn." + Datum.token(why), row, needed);
  }

  /** That one row was chosen for two marks. */
  public String sameRow(ChosenReadings.SameRow same) {
    return say("entry.same_row", same.place(), same.other(), same.row());
  }

  /** That the record has changed since the preview. */
  public String moved() {
    return say("entry.moved");
  }

  /** Why the record changes: a paper of that name came in. */
  public String reason(Object fileName) {
    return say("entry.reason", fileName);
  }

  /** Why the record changes: a package of that name came in. */
  public String packageReason(Object fileName) {
    return say("entry.package_reason", fileName);
  }

  /** What is released with a paper: its plans and their years. */
  public String title(Dossier paper) {
    return String.join("、", paper.rows(Table.PLANS).stream().map(this::title).toList());
  }

  private String title(PlanRow plan) {
    return plan.startYear() == null || plan.endYear() == null
        ? plan.title()
        : say("entry.title", plan.title(), plan.startYear().value(), plan.endYear().value());
  }

  /** What is released with a package. */
  public String title(ReadPackage.Read read) {
    return say(
        "entry.package_title",
        read.body().name(),
        read.released().map(Object::toString).orElse("-"));
  }

  private String say(String key, Object... values) {
    return texts.say(key, values);
  }
}
