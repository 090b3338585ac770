package jp.hakaru.inout.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.decide.CutCheck;
import jp.hakaru.inout.ingest.internal.decide.LostParents;
import jp.hakaru.inout.ingest.internal.decide.MoneyReader;
import jp.hakaru.inout.ingest.internal.decide.NameMarks;
import jp.hakaru.inout.ingest.internal.decide.NameSigns;
import jp.hakaru.inout.ingest.internal.decide.OddYears;
import jp.hakaru.inout.ingest.internal.decide.PlanYears;
import jp.hakaru.inout.ingest.internal.decide.RunningNumbers;
import jp.hakaru.inout.ingest.internal.decide.StatusChoice;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.HeadWords;
import jp.hakaru.inout.ingest.internal.label.Labeller;
import jp.hakaru.inout.ingest.internal.label.Labels;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.label.TableHeadReader;
import jp.hakaru.inout.ingest.internal.map.DocumentRows;
import jp.hakaru.inout.ingest.internal.map.DossierMapper;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.Furniture;
import jp.hakaru.inout.ingest.internal.read.PaperDraft;
import jp.hakaru.inout.ingest.internal.read.PaperReader;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.segment.Segment;
import jp.hakaru.inout.ingest.internal.segment.Segmenter;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/** Steps 3 to 7 for tables of projects below headings (一覧型の読み取り). */
final class ListReader implements ShapeReader {
  private final Profile profile;
  private final Words words;
  private final HeadWords headWords;
  private final TableHeadReader heads;
  private final Labeller labeller;
  private final Segmenter segmenter;

  ListReader(Profile profile) {
    this.profile = profile;
    this.words = new Words(profile);
    this.headWords = new HeadWords(profile);
    this.heads = new TableHeadReader(headWords);
    this.labeller = new Labeller(profile, words, headWords, heads);
    this.segmenter = new Segmenter(profile.grammar());
  }

  @Override
  public Profile profile() {
    return profile;
  }

  @Override
  public Labelled label(List<Line> lines) {
    List<Labels> labels = labeller.label(lines);
    return new Labelled() {
      @Override
      public long known() {
        return knows(labels);
      }

      @Override
      public ReadPaper read(Copy copy) {
        return ListReader.this.read(copy, labels);
      }
    };
  }

  /** How well the profile knows the paper: how many of its tables' headings; 0 where none. */
  private long knows(List<Labels> labels) {
    List<ColumnKind> needed = profile.recognise().columns();
    return labels.stream()
        .filter(line -> line.weight(LabelKind.HEADER).isPresent())
        .filter(line -> {
          List<Line> lines = new ArrayList<>();
          int from = line.line().number() - 1;
          for (Labels one : labels.subList(from, Math.min(labels.size(), from + 3))) {
            if (one.weight(LabelKind.HEADER).isPresent()
                || one.weight(LabelKind.HEADER_MORE).isPresent()) {
              lines.add(one.line());
            }
          }
          TableHead head = heads.read(lines);
          return needed.stream().allMatch(kind -> head.find(kind).isPresent());
        })
        .count();
  }

  private ReadPaper read(Copy copy, List<Labels> labels) {
    List<Line> lines = labels.stream().map(Labels::line).toList();
    Notes notes = new Notes(lines, copy.chosen());
    Municipality body = copy.body();
    List<Segment> segments = segmenter.segment(labels);
    Furniture.markRepeatedNotes(segments, notes);
    PaperDraft draft = new PaperReader(profile, words, heads, notes).read(segments);
    decide(draft, notes);
    boolean cutInBlock =
        new CutCheck(notes, copy.endsWithLine() && !copy.cut()).check(draft, segments);
    strayTables(segments, draft);
    draft.judgeTables();
    if (draft.nodes().isEmpty()) {
      return noHeading(labels);
    }
    draft.state(statedUnit(lines));
    Optional<PlanYears> years = PlanYears.of(draft.heads(), draft.face(), notes);
    if (years.isEmpty()) {
      return new ReadPaper.NoYear();
    }
    Id document = new NaturalIds(body.code()).document(copy.source().bytes());
    Dossier.Builder dossier = Dossier.builder();
    new DossierMapper(profile, body, document, dossier, notes).map(draft, years.get(), words);
    notes.margins(copy.margins());
    DocumentRows.Made made =
        DocumentRows.add(copy.source(), profile, body, document, notes, dossier);
    return new ReadPaper.Read(
        dossier.build(),
        body,
        profile.family(),
        profile.profile(),
        false,
        made.doubts(),
        made.report().unclaimed(),
        made.report().shares(),
        copy.cut() || cutInBlock,
        draft.unreadTables().stream()
            .map(one -> new ReadPaper.UnreadTable(one.line().anchor(), one.reason().token()))
            .toList(),
        notes.choices());
  }

  /** Step 6: what only a look at all of the paper tells. */
  private void decide(PaperDraft draft, Notes notes) {
    new LostParents(notes).check(draft);
    new NameMarks(profile, notes).take(draft.projects());
    new NameSigns(profile, words, notes).take(draft.projects());
    new StatusChoice(notes).take(draft.projects());
    new RunningNumbers(notes).check(draft);
    OddYears.check(draft);
    new MoneyReader(notes).read(draft.projects());
  }

  private static ReadPaper noHeading(List<Labels> labels) {
    return labels.stream()
        .filter(line -> line.weight(LabelKind.HEADER).isPresent())
        .findFirst()
        .<ReadPaper>map(line -> new ReadPaper.NoHeading(line.line().anchor()))
        .orElseGet(ReadPaper.NoYear::new);
  }

  /** The money unit that the paper states for all its tables; unset where it states several. */
  private HeadWord.@Nullable UnitAt statedUnit(List<Line> lines) {
    List<HeadWord.UnitAt> stated =
        lines.stream().map(headWords::unit).flatMap(Optional::stream).toList();
    boolean one = stated.stream().map(HeadWord.UnitAt::yen).distinct().count() == 1;
    return one ? stated.getFirst() : null;
  }

  /** Lines of many cells in no block belong to a table that could not be read. */
  private void strayTables(List<Segment> segments, PaperDraft draft) {
    int run = 0;
    for (Segment segment : segments) {
      for (Segment.Tagged tagged : segment.lines()) {
        if (tagged.line().isBlank()) {
          continue;
        }
        boolean stray =
            tagged.kind() == LabelKind.STRAY
                && tagged.line().cells().size() >= profile.reading().unreadCells();
        run = stray ? run + 1 : 0;
        if (run == 2) {
          draft.unreadTables().add(new PaperDraft.UnreadAt(tagged.line(), Reason.NO_TABLE_HEADING));
        }
      }
    }
  }
}
