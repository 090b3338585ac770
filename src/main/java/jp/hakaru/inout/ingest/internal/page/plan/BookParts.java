package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;

/**
 * Headings that part the book and not the plan (冊子の編・部): 第2編 分野別計画. They are so by their word,
 * where their title names a plan or part of one, or the paper prints no second of them.
 */
final class BookParts {
  private final Set<String> words;
  private final List<String> titles;
  private final Set<String> wholes;
  private final Notes notes;

  BookParts(PlanPagesProfile profile, Notes notes) {
    this.words = profile.bookParts().words().stream().map(Words::key).collect(Collectors.toSet());
    this.titles = profile.bookParts().titles().stream().map(Words::key).toList();
    this.wholes = profile.bookParts().wholes().stream().map(Words::key).collect(Collectors.toSet());
    this.notes = notes;
  }

  /** The blocks, with such headings as ends of what stands above them. */
  List<Block> marked(List<Block> blocks) {
    var codes =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> ((Block.Heading) block).head())
            .collect(
                Collectors.groupingBy(
                    Head::form, Collectors.mapping(Head::codeText, Collectors.toSet())));
    Function<Head, Boolean> single =
        head -> codes.getOrDefault(head.form(), new HashSet<>()).size() == 1;
    return blocks.stream()
        .map(block -> block instanceof Block.Heading one && isPart(one, single) ? part(one) : block)
        .toList();
  }

  private boolean isPart(Block.Heading heading, Function<Head, Boolean> single) {
    String title =
        heading.titles().stream()
            .map(piece -> Words.key(piece.text()))
            .collect(Collectors.joining());
    if (heading.head().word() != null && wholes.contains(title)) {
      return true;
    }
    var word = heading.head().word();
    if (word == null || !words.contains(Words.key(word.text()))) {
      return false;
    }
    return single.apply(heading.head()) || titles.stream().anyMatch(title::endsWith);
  }

  private Block part(Block.Heading heading) {
    heading.lines().forEach(line -> notes.structure(line.line().whole()));
    return new Block.Part(heading.lines());
  }
}
