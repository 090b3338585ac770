package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorNames;
import jp.hakaru.inout.ingest.internal.page.table.NumberedName;
import jp.hakaru.inout.ingest.internal.page.table.RelistedNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Names of indicators on pages of measures (施策のページの指標名). */
final class MeasureNames implements IndicatorNames {
  private final NameSense sense;
  private final RelistedNames relisted;
  private final NumberedName.Form numbered;
  private final List<String> bullets;
  private final Notes notes;

  MeasureNames(MeasurePagesProfile profile, NameSense sense, Notes notes) {
    this.sense = sense;
    this.relisted = new RelistedNames(profile.relisted(), notes);
    this.bullets = profile.bullets();
    this.notes = notes;
    this.numbered = new NumberedName.Form(profile.indicators().name(), notes);
  }

  @Override
  public String label(String label, List<Value> names) {
    return sense.label(label, names);
  }

  @Override
  public IndicatorKind kind(Value name, String label) {
    return sense.kind(name, label);
  }

  @Override
  public Optional<IndicatorKind> ofLabel(String label) {
    return sense.ofLabel(label);
  }

  @Override
  public NumberedName bare(Value name) {
    NumberedName parted = numbered.part(item(name));
    return new NumberedName(relisted.bare(parted.name()), parted.number());
  }

  /** A name that is printed as an item, without the sign before it and the colon behind it. */
  private Value item(Value name) {
    List<Piece> pieces = new ArrayList<>(name.pieces());
    Piece first = pieces.getFirst();
    int start = first.start();
    String sign = first.text().substring(0, 1);
    if (bullets.contains(sign)) {
      start++;
      while (start < first.end() && Lines.isBlank(first.line().raw().charAt(start))) {
        start++;
      }
    }
    pieces.set(0, new Piece(first.line(), start, first.end()));
    Piece last = pieces.getLast();
    int end = last.end();
    while (end > last.start() + 1 && "：:".indexOf(last.line().raw().charAt(end - 1)) >= 0) {
      end--;
    }
    pieces.set(pieces.size() - 1, new Piece(last.line(), last.start(), end));
    if (start == first.end() || (start == first.start() && end == last.end())) {
      return name;
    }
    notes.structure(new Piece(first.line(), first.start(), start));
    notes.structure(new Piece(last.line(), end, last.end()));
    return Value.written(pieces);
  }
}
