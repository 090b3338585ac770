package jp.hakaru.cycle.check.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Era;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import org.jspecify.annotations.Nullable;

/** What a dossier says in words (文章の索引), and when its documents were written. */
public final class SheetTexts {
  /** A paper is printed at most that long before what it decides is in force. */
  private static final int PREPARED_MONTHS = 6;

  private final Function<Id, String> name;
  private final List<Written> all = new ArrayList<>();
  private final Map<Id, List<Written>> owned = new HashMap<>();
  private final Map<String, LocalDate> written = new HashMap<>();

  /**
   * A text as written (文章).
   *
   * @param what whose text it is
   * @param folded the text folded, its blanks kept
   * @param role what it says about its owner, where it is a paragraph of a page
   * @param year of which it tells, where it tells of one
   */
  public record Written(
      Id owner,
      String what,
      String text,
      String folded,
      @Nullable NarrativeRole role,
      @Nullable FiscalYear year,
      @Nullable String source) {}

  SheetTexts(Dossier dossier, Function<Id, String> name) {
    this.name = name;
    addPlans(dossier);
    addIndicators(dossier);
    for (ProjectYearRow year : dossier.rows(Table.PROJECT_YEARS)) {
      add(year.projectId(), year.summary(), year.source());
    }
    for (ReviewRow review : dossier.rows(Table.REVIEWS)) {
      add(review.ownerId(), review.deviationReason(), review.source());
      add(review.ownerId(), review.nextSteps(), review.source());
    }
    addJointWork(dossier);
    date(dossier);
  }

  private void addJointWork(Dossier dossier) {
    for (EffortRow effort : dossier.rows(Table.EFFORTS)) {
      add(effort.effortId(), effort.title(), effort.source());
      add(effort.effortId(), effort.subtitle(), effort.source());
    }
    dossier
        .rows(Table.THEMES)
        .forEach(theme -> add(theme.themeId(), theme.title(), theme.source()));
    for (RoadmapRow row : dossier.rows(Table.ROADMAP)) {
      add(row.ownerId(), row.rowTitle(), row.source());
      add(row.ownerId(), row.text(), row.source());
    }
  }

  private void addPlans(Dossier dossier) {
    for (NodeRow node : dossier.rows(Table.NODES)) {
      add(node.nodeId(), node.title(), node.source());
      add(node.nodeId(), node.subtitle(), node.source());
    }
    for (NarrativeRow narrative : dossier.rows(Table.NARRATIVES)) {
      add(narrative, narrative.heading());
      add(narrative, narrative.text());
    }
  }

  private void addIndicators(Dossier dossier) {
    for (IndicatorRow indicator : dossier.rows(Table.INDICATORS)) {
      add(indicator.indicatorId(), indicator.name(), indicator.source());
    }
    for (IndicatorDefinitionRow row : dossier.rows(Table.INDICATOR_DEFINITIONS)) {
      add(row.indicatorId(), row.baselineText(), row.source());
      add(row.indicatorId(), row.targetText(), row.source());
    }
    for (IndicatorValueRow value : dossier.rows(Table.INDICATOR_VALUES)) {
      add(value.indicatorId(), value.text(), value.source());
      add(value.indicatorId(), value.reason(), value.source());
    }
  }

  private void add(NarrativeRow row, @Nullable String text) {
    add(row.ownerId(), text, row.role(), row.fiscalYear(), row.source());
  }

  private void add(Id owner, @Nullable String text, @Nullable String source) {
    add(owner, text, null, null, source);
  }

  private void add(
      Id owner,
      @Nullable String text,
      @Nullable NarrativeRole role,
      @Nullable FiscalYear year,
      @Nullable String source) {
    if (text != null && !text.isBlank()) {
      String folded = TextFold.fold(text).text();
      Written written = new Written(owner, name.apply(owner), text, folded, role, year, source);
      all.add(written);
      owned.computeIfAbsent(owner, any -> new ArrayList<>()).add(written);
    }
  }

  List<Written> all() {
    return all;
  }

  /** The texts of one owner. */
  public List<Written> of(Id owner) {
    return owned.getOrDefault(owner, List.of());
  }

  /** What a document surely is not older than: an act it states, an era that it names. */
  private void date(Dossier dossier) {
    for (ActRow act : dossier.rows(Table.ACTS)) {
      if (act.source() != null) {
        SourceText.documents(act.source()).forEach(document -> notBefore(document, act));
      }
    }
    dossier
        .rows(Table.CLAIMS)
        .forEach(claim -> notBefore(Set.of(claim.documentId().value()), claim.text()));
    for (Written text : all) {
      if (text.source() != null) {
        notBefore(SourceText.documents(text.source()), text.text());
      }
    }
  }

  private void notBefore(String document, ActRow act) {
    LocalDate decided = act.decidedOn();
    LocalDate first = act.inForceFrom();
    if (decided != null) {
      notBefore(document, decided);
    } else if (first != null) {
      notBefore(document, first.minusMonths(PREPARED_MONTHS));
    }
  }

  private void notBefore(Set<String> documents, String text) {
    for (Era era : Era.values()) {
      if (text.contains(era.kanji())) {
        documents.forEach(document -> notBefore(document, era.firstDay()));
      }
    }
  }

  private void notBefore(String document, LocalDate day) {
    written.merge(document, day, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** Whether all documents of {@code text} were surely written on {@code day} or later. */
  public boolean isNotBefore(Written text, LocalDate day) {
    String source = text.source();
    return source != null
        && !SourceText.documents(source).isEmpty()
        && SourceText.documents(source).stream()
            .allMatch(document -> {
              LocalDate from = written.get(document);
              return from != null && !from.isBefore(day);
            });
  }
}
