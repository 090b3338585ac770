package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is to be done, under numbered headings (施策の展開の読み取り). Where the paper has such
 * headings, texts without one have lost it; a number left out means that the texts before may be of
 * two.
 */
final class ActionReader {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[(（]?(?<n>[0-9０-９]{1,2})[)）.．]?|(?<c>[①-⑳❶-➓⑴-⒇]))[\\s　]*");

  private final Map<Integer, List<Piece>> rests;
  private final TextReader texts;
  private final Notes notes;
  private final HeadingMarks marks;
  private final TailDepartments tails;
  private final boolean headed;

  /** Whether what is to be done stands below headings of the tree. */
  private final boolean developed;

  /**
   * @param pages all of the paper
   * @param rests what names of headings go on with below their first line, by its number
   */
  ActionReader(
      List<Page> pages,
      Map<Integer, List<Piece>> rests,
      TextReader texts,
      DepartmentNames departments,
      Notes notes) {
    this.tails = new TailDepartments(departments);
    this.rests = rests;
    this.texts = texts;
    this.notes = notes;
    List<Section> numbered =
        pages.stream()
            .flatMap(page -> page.sections().stream())
            .filter(section -> section.numbered() != null)
            .toList();
    this.marks =
        new HeadingMarks(
            numbered.stream().flatMap(one -> Stream.ofNullable(one.numbered())).toList(), tails);
    long bodies = numbered.stream().filter(section -> !section.isEmpty()).count();
    boolean developments =
        pages.stream().anyMatch(page -> page.sections().stream().anyMatch(Section::isInherited));
    this.developed = developments;
    this.headed = numbered.size() == 1 || (bodies * 2 >= numbered.size() && bodies > 0);
  }

  /** The sections of {@code page} of which nothing tells which heading their texts are of. */
  Set<Section> doubtful(Page page) {
    Set<Section> doubtful = new HashSet<>();
    Section last = null;
    int number = 0;
    boolean projects = false;
    for (Section section : page.sections()) {
      Line line = section.numbered();
      if (line != null) {
        int own = number(line);
        if (own != number + 1 && last != null && !projects) {
          doubtful.add(last);
        }
        number = own;
        last = section;
        projects = false;
      } else {
        projects |= section.type() == SectionType.PROJECTS;
      }
    }
    return doubtful;
  }

  private static int number(Line line) {
    Matcher matcher = NUMBER.matcher(line.whole().text());
    return matcher.find() ? Integer.parseInt(digits(matcher.group())) : 0;
  }

  /** The number that a sign writes, in digits of any kind or in a circle. */
  private static String digits(String sign) {
    StringBuilder digits = new StringBuilder("0");
    sign.codePoints()
        .map(Character::getNumericValue)
        .filter(value -> value >= 0)
        .forEach(digits::append);
    return digits.toString();
  }

  /**
   * What a section says.
   *
   * @param heading the numbered heading that the texts stand below; unset where there is none
   * @param marks behind its title
   * @param departments behind its title
   */
  record Done(
      List<PageText> texts,
      PageNode.@Nullable Heading heading,
      @Nullable Value marks,
      @Nullable Value departments) {
    static Done bare(List<PageText> texts) {
      return new Done(texts, null, null, null);
    }
  }

  /** The texts of a section, whether under a numbered heading or directly below the label. */
  Done read(Section section, boolean doubtful) {
    NarrativeRole role =
        Objects.requireNonNullElse(section.label().label().role(), NarrativeRole.ACTION);
    Value label = Value.written(section.label().word());
    Line line = section.numbered();
    if (line == null) {
      return Done.bare(
          headed || (developed && !section.isInherited() && !section.isOfDevelopment())
              ? bare(section)
              : texts.read(section, new TextReader.Above(role, label, null)));
    }
    Heading heading = heading(line);
    if (section.isEmpty()) {
      return Done.bare(empty(heading, new TextReader.Above(role, label, null)));
    }
    if (!headed || doubtful) {
      section.lines().forEach(one -> notes.unread(one, Reason.LOST_HEADING));
      notes.unread(line, Reason.LOST_HEADING);
      notes.doubt(line.whole(), doubtful ? Reason.RUNNING_NUMBER : Reason.LOST_HEADING);
      return Done.bare(List.of());
    }
    Value title = heading.title();
    List<PageText> read = texts.read(section, new TextReader.Above(role, label, title));
    Value code = new Value(String.valueOf(number(line)), List.of(heading.sign()));
    return new Done(
        read.stream().map(text -> without(text, title)).toList(),
        new PageNode.Heading(null, code, title, null),
        heading.marks().isEmpty() ? null : Value.written(heading.marks()),
        heading.departments());
  }

  /** A text without the heading that is its node's. */
  private static PageText without(PageText text, Value heading) {
    return heading.equals(text.heading())
        ? new PageText(text.role(), text.section(), null, text.number(), text.text())
        : text;
  }

  private record Heading(Piece sign, Value title, List<Piece> marks, @Nullable Value departments) {}

  private Heading heading(Line line) {
    Piece whole = line.whole();
    Matcher matcher = NUMBER.matcher(whole.text());
    int end = matcher.find() ? matcher.end() : 0;
    int sign = end;
    while (sign > 1 && Lines.isBlank(whole.text().charAt(sign - 1))) {
      sign--;
    }
    List<Piece> title = new ArrayList<>();
    title.add(new Piece(line, whole.start() + end, whole.end()));
    title.addAll(rests.getOrDefault(line.number(), List.of()));
    Piece last = title.removeLast();
    List<Piece> signs = new ArrayList<>();
    Piece bare = marked(last, signs);
    TailDepartments.Parted parted = tails.part(bare).orElse(null);
    if (parted != null) {
      Piece bracket = parted.bracket();
      notes.structure(new Piece(bracket.line(), bracket.start(), bracket.start() + 1));
      notes.structure(new Piece(bracket.line(), bracket.end() - 1, bracket.end()));
      bare = marked(parted.title(), signs);
    }
    title.add(bare);
    return new Heading(
        new Piece(line, whole.start(), whole.start() + sign),
        Value.written(title),
        signs,
        parted == null ? null : parted.departments());
  }

  /** A title without the marks behind it, which are added to {@code signs}. */
  private Piece marked(Piece title, List<Piece> signs) {
    Piece bare = marks.without(title);
    int behind = bare.end();
    while (behind < title.end() && Lines.isBlank(title.line().raw().charAt(behind))) {
      behind++;
    }
    if (behind < title.end()) {
      signs.addFirst(new Piece(title.line(), behind, title.end()));
    }
    return bare;
  }

  /** A numbered line with nothing below it is an item where the others are so too. */
  private List<PageText> empty(Heading heading, TextReader.Above above) {
    if (headed) {
      notes.structure(heading.sign());
      heading.title().pieces().forEach(piece -> notes.unread(piece, Reason.NO_RECORD));
      return List.of();
    }
    return List.of(
        new PageText(
            above.role(), above.section(), null, Value.written(heading.sign()), heading.title()));
  }

  /** Texts that have lost their heading; a caption among them has none. */
  private List<PageText> bare(Section section) {
    List<PageText> captions = new ArrayList<>();
    List<Item> items = texts.items(section.lines());
    for (Item item : items) {
      if (texts.isCaption(item, section) && !section.isSuspect()) {
        captions.add(texts.caption(item));
      } else {
        texts.unread(item, Reason.LOST_HEADING);
      }
    }
    return captions;
  }
}
