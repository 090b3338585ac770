package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.read.CaptionForm;
import jp.hakaru.inout.ingest.internal.page.read.Footnotes;
import jp.hakaru.inout.ingest.internal.page.table.ActionTables;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** Cuts a document into headings and the sections below them (施策のページの切り分け). */
public final class PageCutter {
  /** What pages of measures have, and pages of a whole plan hardly. */
  private static final List<SectionType> OWN =
      List.of(SectionType.DEPARTMENT, SectionType.PROJECTS, SectionType.REFERENCES);

  private static final BigDecimal LEAST_LIKE = new BigDecimal("0.3");

  private final MeasurePagesProfile profile;
  private final PageLabeller labeller;
  private final ActionTables actions;
  private final HeadedTables ofProjects;
  private final Set<String> wrappers;
  private final List<String> satisfaction;
  private final Set<String> parties;
  private final Set<String> foreign;

  public PageCutter(MeasurePagesProfile profile) {
    this.profile = profile;
    this.labeller = new PageLabeller(profile);
    this.actions = ActionTables.of(profile);
    this.ofProjects = new HeadedTables(profile);
    this.wrappers =
        Stream.of(profile.levels(), profile.titleWords(), profile.wrappers())
            .flatMap(List::stream)
            .map(Words::key)
            .collect(Collectors.toSet());
    this.parties = Words.keys(profile.parties());
    this.foreign = Words.keys(profile.foreign());
    this.satisfaction =
        profile.indicators().kinds().getOrDefault(IndicatorKind.SATISFACTION, List.of());
  }

  /**
   * What a document is cut into.
   *
   * @param front the lines before the first heading
   * @param neighbours which lines stand right below others
   * @param captions lines that are captions of pictures
   * @param footnotes below tables and texts
   * @param tables of actions
   */
  public record Cut(
      List<Line> front,
      List<Line> furniture,
      List<Page> pages,
      Neighbours neighbours,
      List<Line> captions,
      List<PageText> footnotes,
      ActionTables.Unrolled tables) {}

  public Labelled label(List<Line> lines) {
    return new Labelled(lines);
  }

  /** The lines of a document, cut. */
  public final class Labelled {
    private final List<Line> captions;
    private final List<PageText> footnotes;
    private final ActionTables.Unrolled tables;
    private final PageBody body;
    private final HeadingLines.Completed completed;
    private final Cutting cutting;
    private final List<Page> known;

    private Labelled(List<Line> printed) {
      List<String> names =
          Stream.concat(profile.planNames().stream(), profile.projectNames().stream()).toList();
      CaptionForm.Parted parted = new CaptionForm(profile.captions(), names).part(printed);
      Footnotes.Parted noted = new Footnotes(profile.noteSigns()).part(parted.rest());
      this.tables = actions.unroll(noted.rest());
      this.footnotes = noted.notes();
      List<Line> all =
          CentredLabels.raised(
              SideItems.part(tables.lines(), Set.copyOf(profile.bullets())), labeller.words());
      this.captions = parted.captions();
      this.body = PageBody.of(all, labeller.numbered(), profile.planNames());
      this.completed =
          HeadingLines.complete(
              labeller.label(body.lines()),
              new HeadingLines.Lines(WrapWidth.of(all), body.neighbours()),
              profile,
              labeller.words());
      Set<String> developments = Developments.of(profile, completed.lines());
      List<PageLine> lines =
          PolicyActions.mark(
              profile,
              NumberedLabels.sure(
                  RepeatedLabels.mark(
                      profile,
                      developments,
                      Developments.lowered(profile, developments, completed.lines()))));
      PageSegmenter segmenter = new PageSegmenter(profile, developments);
      this.cutting =
          new Cutting(
              lines,
              segmenter.actions(),
              segmenter::isDevelopment,
              new Cutting.Known(
                  wrappers,
                  BookHeads.in(lines, Words.keys(profile.planNames())),
                  parties,
                  ofProjects));
      segmenter.segment(lines).forEach(cutting::take);
      TrailingLabels.move(cutting.pages());
      SharedProjects.move(cutting.pages());
      Map<Page, List<Page>> developed = new IdentityHashMap<>();
      for (Page page : cutting.pages()) {
        Page parent = page.parent();
        if (parent != null && page.sections().stream().anyMatch(Section::isInherited)) {
          developed.computeIfAbsent(parent, any -> new ArrayList<>()).add(page);
        }
      }
      this.known =
          cutting.pages().stream()
              .filter(page -> isKnown(page, developed.getOrDefault(page, List.of())))
              .toList();
    }

    /**
     * How well the profile knows the paper: of each page that holds what it demands and no table of
     * projects, one for the page and one for each label that pages of a whole plan hardly have.
     */
    public long known() {
      return known.stream().mapToLong(page -> 1 + OWN.stream().filter(page::has).count()).sum();
    }

    /**
     * How much the pages that the profile knows look like those of measures, from 0.3 to 2: more
     * where they say how content people are, as most pages of measures do and one of a whole plan
     * may, less where they have no label that pages of a whole plan hardly have.
     */
    public BigDecimal likeness() {
      BigDecimal content = part(known, page -> page.holdsAny(satisfaction));
      BigDecimal own = part(known, page -> OWN.stream().anyMatch(page::has));
      return LEAST_LIKE
          .add(own.multiply(BigDecimal.ONE.subtract(LEAST_LIKE)))
          .add(content.multiply(content));
    }

    /** Whether at least two pages hold two labels that the profile knows. */
    public boolean isAlike() {
      return cutting.pages().stream()
              .filter(page -> page.keys().size() > 1 && !page.beginsAny(foreign))
              .count()
          > 1;
    }

    /** Whether a page, with those of its developments, holds what the profile demands. */
    private boolean isKnown(Page page, List<Page> developments) {
      Set<String> keys = new HashSet<>(page.keys());
      developments.forEach(below -> keys.addAll(below.keys()));
      return keys.size() >= profile.recognise().atLeast()
          && !page.hasWideTable(ofProjects)
          && !page.beginsAny(foreign)
          && profile.recognise().sections().stream()
              .allMatch(group -> group.stream().anyMatch(keys::contains));
    }

    private static BigDecimal part(List<Page> pages, Predicate<Page> is) {
      return pages.isEmpty()
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(pages.stream().filter(is).count())
              .divide(BigDecimal.valueOf(pages.size()), MathContext.DECIMAL32);
    }

    /** The document cut. Page furniture is noted as such, labels as structure. */
    public Cut cut(Notes notes) {
      body.furniture().forEach(line -> notes.furniture(line.whole()));
      completed.taken().forEach(notes::structure);
      for (Page page : cutting.pages()) {
        for (Section section : page.sections()) {
          notes.structure(section.label().all());
          LabelAt group = section.group();
          if (group != null) {
            notes.structure(group.all());
          }
          Piece bracket = section.closeFrame();
          if (bracket != null) {
            notes.structure(bracket);
          }
        }
      }
      tables.heads().forEach(line -> notes.structure(line.whole()));
      cutting.structure().forEach(line -> notes.structure(line.whole()));
      Losses.find(cutting.pages());
      return new Cut(
          cutting.front(),
          body.furniture(),
          cutting.pages(),
          body.neighbours(),
          captions,
          footnotes,
          tables);
    }
  }
}
