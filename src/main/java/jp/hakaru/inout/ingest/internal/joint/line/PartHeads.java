package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * How a paper numbers its parts (資料番号・部の見出し): 資料１, Ⅰ, 第１部, hashes, a sign, a line by itself, or the
 * first of a page. Of several ways it is that whose headings tell the most kinds of parts.
 */
final class PartHeads {
  private static final int LONGEST = 48;
  private static final int LONGEST_BARE = 30;

  /** A number of parts that begins anew is one of items. */
  private static final Set<String> RUNNING = Set.of("I", "第1部", "第1編", "第1章", "第1", "1", "(1)");

  /** Lines so numbered head parts also where their words tell no kind. */
  private static final Set<String> SURE = Set.of("資料", "#", "I", "第1部", "第1編", "第1章");

  /** What a heading may tell besides its title. */
  private static final Pattern YEAR = Pattern.compile("\\([^()]*年度[^()]*\\)$");

  private static final String LABELLED = "資料";

  /** The first line of a page, as the title of a slide is. */
  private static final String PAGE = "page";

  private final Pattern label;
  private final HeadWords words;

  PartHeads(JointPapersProfile.PartWords words) {
    this.words = new HeadWords(words.headings());
    this.label =
        Pattern.compile(
            "[\\[(]?(?:"
                + AnyOf.words(words.labels())
                + ")(?:[\\])]?|\\s*(?:No\\.?)?\\s*(?<number>\\d{1,2}(?:-\\d{1,2})?)[\\])]?(?:[\\s:.]+(?<title>\\S.*))?)");
  }

  /**
   * The heading of a part.
   *
   * @param at where it begins among the lines
   * @param title its line without its number; where that stands alone, the line below
   * @param kind empty where its words tell none
   * @param sure whether it heads a part even then; else what stands below it must tell its kind
   */
  record Head(int at, int end, JointLine title, Optional<SectionKind> kind, boolean sure) {}

  /**
   * The headings of the parts; empty where no way of numbering tells {@code least} kinds.
   *
   * @param titles what the table of contents names, folded
   */
  List<Head> of(List<JointLine> lines, int least, Set<String> titles) {
    Map<String, List<Head>> forms = new LinkedHashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      head(lines, at, forms, last);
    }
    List<Head> listed = listed(lines, titles);
    if (kinds(listed) >= least) {
      return withAppended(listed, forms);
    }
    List<Head> best = List.of();
    int most = least - 1;
    for (Map.Entry<String, List<Head>> form : forms.entrySet()) {
      int kinds = kinds(form.getValue());
      if (kinds > most) {
        most = kinds;
        best = form.getValue();
      }
    }
    return withAppended(best, forms);
  }

  /** Papers appended behind the last part bear numbers of their own: 参考1. */
  private static List<Head> withAppended(List<Head> heads, Map<String, List<Head>> forms) {
    if (heads.isEmpty() || heads.equals(forms.get(LABELLED))) {
      return heads;
    }
    List<Head> all = new ArrayList<>(heads);
    forms.getOrDefault(LABELLED, List.of()).stream()
        .filter(head -> head.at() > heads.getLast().at())
        .forEach(all::add);
    return all;
  }

  /** The lines that the table of contents names, numbered as the first of them is. */
  private List<Head> listed(List<JointLine> lines, Set<String> titles) {
    List<Head> heads = new ArrayList<>();
    String first = "";
    for (int at = 0; at < lines.size(); at++) {
      JointLine line = lines.get(at);
      String bare = YEAR.matcher(line.wholeKey()).replaceAll("");
      boolean named = !line.isTable() && titles.contains(bare);
      String form = named ? line.number().map(Sign::form).orElse("") : "";
      first = heads.isEmpty() ? form : first;
      if (!form.isEmpty() && form.equals(first)) {
        heads.add(new Head(at, at + 1, line, kind(line), true));
      }
    }
    return heads;
  }

  private static int kinds(List<Head> heads) {
    EnumSet<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    heads.forEach(head -> head.kind().ifPresent(kinds::add));
    kinds.remove(SectionKind.NOTHING);
    return kinds.size();
  }

  private void head(
      List<JointLine> lines, int at, Map<String, List<Head>> forms, Map<String, Integer> last) {
    JointLine line = lines.get(at);
    JointLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
    if (line.isTable() || line.wholeKey().length() > LONGEST || Words.endsSentence(line.key())) {
      return;
    }
    Piece first = line.cells().getFirst();
    Glyphs glyphs = Glyphs.spaced(first);
    Matcher labelled = label.matcher(glyphs.text());
    if (labelled.matches()) {
      JointLine title =
          labelled.group("title") != null
              ? line.lineOf(glyphs.piece(labelled.start("title"), labelled.end("title")))
              : next;
      if (title != null && !title.isTable()) {
        int end = title.equals(next) ? at + 2 : at + 1;
        add(forms, LABELLED, new Head(at, end, title, kind(title), true));
      }
      return;
    }
    if (line.isBehindPage() && line.signs().isEmpty() && line.key().length() <= LONGEST_BARE) {
      add(forms, PAGE, new Head(at, at + 1, line, kind(line), false));
    }
    String form = form(line, at == 0 ? null : lines.get(at - 1));
    boolean goesOn = !RUNNING.contains(form) || goesOn(form, line, last);
    Optional<SectionKind> kind = kind(line);
    boolean may = kind.isPresent() || SURE.contains(form) || line.isBullet();
    if (!form.equals("no") && goesOn && may) {
      add(forms, form, new Head(at, at + 1, line, kind, SURE.contains(form)));
    }
  }

  private static void add(Map<String, List<Head>> forms, String form, Head head) {
    forms.computeIfAbsent(form, any -> new ArrayList<>()).add(head);
  }

  private static boolean goesOn(String form, JointLine line, Map<String, Integer> last) {
    int ordinal = line.number().map(Sign::ordinal).orElse(0);
    boolean goesOn = ordinal > last.getOrDefault(form, 0);
    if (goesOn) {
      last.put(form, ordinal);
    }
    return goesOn;
  }

  /** How a line is numbered; {@code no} for one that heads no part. */
  private static String form(JointLine line, @Nullable JointLine above) {
    String raw = line.cells().getFirst().line().raw();
    if (raw.startsWith("#")) {
      return raw.startsWith("##") ? "##" : "#";
    }
    if (line.signs().size() == 1) {
      return line.signs().getFirst().form();
    }
    boolean alone =
        above == null
            || above.cells().getFirst().line().number()
                < line.cells().getFirst().line().number() - 1;
    boolean flush = !raw.isEmpty() && !Lines.isBlank(raw.charAt(0));
    boolean bare = line.signs().isEmpty() && line.key().length() <= LONGEST_BARE;
    return alone && flush && bare ? "" : "no";
  }

  private Optional<SectionKind> kind(JointLine title) {
    return words.kind(title.key());
  }
}
