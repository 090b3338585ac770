package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Needs surveys and their topics as rows (ニーズ調査の行). */
final class SurveyRows {
  private final ClaimBook book;
  private final NaturalIds ids;
  private final Municipality body;
  private final Names known;
  private final Notes notes;
  private final Map<Id, Integer> twins = new HashMap<>();

  /**
   * @param known takes the topics by their titles, and by kind and number
   */
  SurveyRows(ClaimBook book, NaturalIds ids, Municipality body, Names known, Notes notes) {
    this.known = known;
    this.notes = notes;
    this.book = book;
    this.ids = ids;
    this.body = body;
  }

  void add(SurveyDraft survey) {
    Id id = ids.survey(survey.year().year(), survey.title().text());
    for (SurveyDraft.Group group : survey.groups()) {
      SurveyDraft.Count total = group.total();
      if (total != null) {
        String row = add(id, survey, group, null, total);
        if (AnswerSums.contradict(total, group.kinds())) {
          notes.doubt(
              total.text().pieces().getFirst(),
              Table.NEEDS_SURVEYS.kind(),
              row,
              "answers",
              Reason.SUM);
        }
      }
      group.kinds().forEach(one -> add(id, survey, group, one.kind(), one.count()));
    }
    int position = 0;
    for (SurveyDraft.Topic topic : survey.topics()) {
      position++;
      add(id, topic, position);
    }
  }

  /** Adds a row; its key. */
  private String add(
      Id id,
      SurveyDraft survey,
      SurveyDraft.Group group,
      @Nullable Value kind,
      SurveyDraft.Count count) {
    SurveyDraft.Window window = group.window();
    Fields fields =
        new Fields()
            .with("title", survey.title())
            .at("fiscal_year", survey.year().pieces())
            .with("respondent_group", group.name())
            .with("kind", kind)
            .with("answers", count.text());
    if (window != null) {
      fields.at("opens_on", window.opens().pieces()).at("closes_on", window.closes().pieces());
    }
    return book.add(
            Table.NEEDS_SURVEYS,
            fields.list(),
            source ->
                new NeedsSurveyRow(
                    id,
                    body.code(),
                    survey.year().year(),
                    survey.title().text(),
                    group.name().text(),
                    window == null ? null : window.opens().day(),
                    window == null ? null : window.closes().day(),
                    Value.textOf(kind),
                    count.number(),
                    source))
        .key();
  }

  private void add(Id survey, SurveyDraft.Topic topic, int position) {
    String kind = Value.textOf(topic.kind());
    int twin = twins.merge(ids.topic(survey, kind, topic.title().text(), 1), 1, Integer::sum);
    SurveyDraft.Count count = topic.answers();
    Integer answers = count == null ? null : count.number();
    Id id = ids.topic(survey, kind, topic.title().text(), twin);
    known.add(topic.title().text(), id);
    if (topic.number() != null) {
      known.add((kind == null ? "" : kind) + topic.number().text(), id);
    }
    book.add(
        Table.NEEDS,
        new Fields()
            .with("kind", topic.kind())
            .with("number", topic.number())
            .with("title", topic.title())
            .with("examples", topic.examples())
            .with(answers == null ? "answers_text" : "answers", count == null ? null : count.text())
            .with("named_by_both", topic.both())
            .list(),
        source ->
            new NeedRow(
                id,
                survey,
                kind,
                Value.textOf(topic.number()),
                topic.title().text(),
                Value.textOf(topic.examples()),
                topic.other(),
                answers,
                answers == null && count != null ? count.text().text() : null,
                topic.both() != null,
                position,
                source));
  }
}
