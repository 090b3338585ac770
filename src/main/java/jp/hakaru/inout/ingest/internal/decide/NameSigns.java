package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Signs and a status printed in a project's name (事業名の中の印と区分): ★…, 【新規】…, …（拡充）. A sign says
 * something that the paper explains elsewhere and stays unread; a status is the record's where it
 * prints no other.
 */
public final class NameSigns {
  private final Words words;
  private final Notes notes;
  private final StatusChoice choice;
  private final Pattern signed;
  private final Pattern statusBefore;
  private final Pattern statusBehind;

  public NameSigns(Profile profile, Words words, Notes notes) {
    this.words = words;
    this.notes = notes;
    this.choice = new StatusChoice(notes);
    String status =
        "[(\\[【〔<〈《](?<status>"
            + any(profile.statuses().values().stream().flatMap(List::stream))
            + ")[)\\]】〕>〉》]";
    this.signed =
        Pattern.compile(
            "(?:" + any(profile.nameSigns().stream()) + ")(?<rest>[\\w(\\[【〔「『].*)",
            Pattern.UNICODE_CHARACTER_CLASS);
    this.statusBefore = Pattern.compile(status + "(?<rest>.+)");
    this.statusBehind = Pattern.compile("(?<rest>.+)" + status);
  }

  private static String any(Stream<String> texts) {
    return texts.map(Words::key).map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Takes them out of the records' names. */
  public void take(List<ProjectDraft> records) {
    records.forEach(record -> {
      status(record);
      sign(record);
      status(record);
    });
  }

  private void sign(ProjectDraft record) {
    Glyphs name = Glyphs.compact(record.of(ColumnKind.NAME));
    Matcher sign = signed.matcher(name.text());
    if (sign.matches()) {
      name.pieces(0, sign.start("rest"))
          .forEach(piece -> notes.unread(piece, Reason.NOT_IN_FAMILY));
      record.rename(name.pieces(sign.start("rest"), name.text().length()));
    }
  }

  private void status(ProjectDraft record) {
    Glyphs name = Glyphs.compact(record.of(ColumnKind.NAME));
    Matcher front = statusBefore.matcher(name.text());
    Matcher back = statusBehind.matcher(name.text());
    Matcher found = front.matches() ? front : back.matches() ? back : null;
    if (found == null) {
      return;
    }
    Piece status = name.piece(found.start("status"), found.end("status"));
    List<Piece> marks = new ArrayList<>(name.pieces(0, found.start("rest")));
    marks.addAll(name.pieces(found.end("rest"), name.text().length()));
    record.rename(name.pieces(found.start("rest"), found.end("rest")));
    List<Piece> own = record.of(ColumnKind.STATUS);
    if (own.isEmpty() && !record.isDisputed(ColumnKind.STATUS)) {
      record.giveStatus(status);
      marks.forEach(notes::structure);
    } else if (own.size() == 1 && isSame(own.getFirst(), status)) {
      marks.forEach(notes::structure);
    } else if (!choice.isChosen(record, Stream.concat(own.stream(), Stream.of(status)).toList())) {
      marks.forEach(piece -> notes.unread(piece, Reason.AMBIGUOUS));
      notes.doubt(status, Reason.AMBIGUOUS);
    }
  }

  private boolean isSame(Piece one, Piece other) {
    return words.status(one.text()).equals(words.status(other.text()));
  }
}
