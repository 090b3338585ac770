package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Partners;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Efforts of regions as a list (圏域の取組の列挙): the region behind a bullet, the forum in quotes, its
 * members in brackets, its status, and below it what is done.
 */
final class RegionList {
  private static final String FORUM = "(?:[『「](?<forum>[^』」]+)[』」])?\\s*";
  private static final String MEMBERS = "(?:\\((?<partners>[^()]+)\\))?\\s*";
  private static final Pattern PARTED =
      Pattern.compile("\\s*" + FORUM + MEMBERS + ":\\s*(?<text>\\S.*)");

  private static final Pattern HELD =
      Pattern.compile("\\s*(?<forum>[^()]+?)?\\s*\\((?<partners>[^()]+)\\)\\s*");

  private final Pattern headed;
  private final Tails tails;
  private final Notes notes;
  private final List<JointLine> gathered = new ArrayList<>();
  private @Nullable EffortDraft open;

  RegionList(JointPapersProfile profile, Tails tails, Notes notes) {
    this.headed =
        Pattern.compile(
            "\\s*(?<region>[^\\s「」『』()、。:]{1,12}?(?:"
                + AnyOf.words(profile.regions())
                + "))\\s*:?\\s*"
                + FORUM
                + MEMBERS);
    this.tails = tails;
    this.notes = notes;
  }

  /** The forum of a region, its members and what they do; the members may be unset. */
  record Told(@Nullable Value forum, @Nullable Value partners, Value text) {}

  /** Forum and members before a colon, and what stands behind it; empty where neither does. */
  static Optional<Told> parted(Value text) {
    if (text.pieces().size() != 1) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(text.pieces().getFirst());
    Matcher parted = PARTED.matcher(glyphs.text());
    boolean known =
        parted.matches() && (parted.group("forum") != null || parted.group("partners") != null);
    return known
        ? Optional.of(
            new Told(
                value(glyphs, parted, "forum"),
                partners(glyphs, parted),
                Objects.requireNonNull(value(glyphs, parted, "text"))))
        : Optional.empty();
  }

  private static @Nullable Value value(Glyphs glyphs, Matcher found, String group) {
    return found.group(group) == null
        ? null
        : Value.written(glyphs.pieces(found.start(group), found.end(group)));
  }

  private static @Nullable Value partners(Glyphs glyphs, Matcher found) {
    return found.group("partners") == null
        ? null
        : Partners.listed(glyphs.pieces(found.start("partners"), found.end("partners")));
  }

  /** A forum with its members in brackets, or these alone. */
  record Held(@Nullable Value forum, Value partners) {}

  /** Empty where a cell has no brackets at its end. */
  static Optional<Held> held(List<Piece> cell) {
    Glyphs glyphs = cell.size() == 1 ? Glyphs.spaced(cell.getFirst()) : Glyphs.compact(cell);
    Matcher held = HELD.matcher(glyphs.text());
    Value partners = held.matches() ? partners(glyphs, held) : null;
    return partners == null
        ? Optional.empty()
        : Optional.of(new Held(undashed(value(glyphs, held, "forum")), partners));
  }

  /** A dash stands for no forum. */
  private static @Nullable Value undashed(@Nullable Value forum) {
    return forum == null || Words.isDash(forum.text()) ? null : forum;
  }

  /** Takes the heading of a region, or what stands below one. */
  boolean take(JointLine line, YearAt year, List<EffortDraft> efforts) {
    Piece text = line.text();
    if (text == null) {
      return false;
    }
    Optional<EffortDraft> begun =
        line.signs().isEmpty() ? Optional.empty() : headed(line, text, year);
    if (begun.isPresent()) {
      end();
      efforts.add(begun.get());
      open = begun.get();
      notes.structure(line.cells().getFirst());
    } else if (open != null) {
      gathered.add(line);
    }
    return open != null;
  }

  private Optional<EffortDraft> headed(JointLine line, Piece text, YearAt year) {
    Tails.Titled titled = tails.titled(text);
    if (titled.title().pieces().size() != 1) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(titled.title().pieces().getFirst());
    Matcher head = headed.matcher(glyphs.text());
    boolean known =
        head.matches()
            && (head.group("forum") != null
                || head.group("partners") != null
                || titled.status().isPresent());
    if (!known) {
      return Optional.empty();
    }
    EffortDraft effort =
        new EffortDraft(
            null,
            EffortKind.REGIONAL,
            new EffortDraft.Heading(null, null, null, titled.status().orElse(null)),
            new EffortDraft.Place(
                year,
                value(glyphs, head, "region"),
                null,
                null,
                value(glyphs, head, "forum"),
                null));
    effort.partners(partners(glyphs, head));
    return Optional.of(effort);
  }

  /** Ends the texts of the region that stands open. */
  void end() {
    EffortDraft of = open;
    if (of != null) {
      of.texts().addAll(Texts.of(gathered, NarrativeRole.ACTION, null));
    }
    gathered.clear();
    open = null;
  }
}
