package jp.hakaru.inout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;

/** What came of reading a paper (読み取り結果): a dossier, or why it was refused. */
public sealed interface ReadPaper {

  /**
   * The paper was read.
   *
   * @param dossier its rows with claims, unclaimed texts and doubts
   * @param body the body it is of
   * @param unsure whether no profile knows its form for sure, so that the nearest one read it, or
   *     more of it is unread than read
   * @param shares how its characters divide
   * @param cutInsideBlock whether the text ends inside a block, so that something is missing
   * @param unreadTables tables of which nothing could be read
   * @param choices places where several readings stand, in the paper's order
   */
  record Read(
      Dossier dossier,
      Municipality body,
      String family,
      String profile,
      boolean unsure,
      List<DoubtRow> doubts,
      List<UnclaimedRow> unclaimed,
      Shares shares,
      boolean cutInsideBlock,
      List<UnreadTable> unreadTables,
      List<ReadingChoice> choices)
      implements ReadPaper {
    public Read {
      doubts = List.copyOf(doubts);
      unclaimed = List.copyOf(unclaimed);
      unreadTables = List.copyOf(unreadTables);
      choices = List.copyOf(choices);
    }

    /** The same, with more that could not be read. */
    public Read withUnread(List<UnreadTable> more) {
      List<UnreadTable> all = new ArrayList<>(more);
      all.addAll(unreadTables);
      return with(unsure, all);
    }

    /** The same, read by a profile that does not know its form for sure. */
    public Read asUnsure() {
      return with(true, unreadTables);
    }

    private Read with(boolean guessed, List<UnreadTable> unread) {
      return new Read(
          dossier,
          body,
          family,
          profile,
          guessed,
          doubts,
          unclaimed,
          shares,
          cutInsideBlock,
          unread,
          choices);
    }
  }

  /** The paper was refused; nothing of it was taken. */
  sealed interface Refused extends ReadPaper {}

  /** Nothing, or nothing but blanks. */
  record Empty() implements Refused {}

  /**
   * More bytes than a paper has.
   *
   * @param limit most bytes that are read
   */
  record TooLarge(long bytes, long limit) implements Refused {}

  /**
   * Not a text: holds control characters.
   *
   * @param offset the byte that shows it, from 0
   */
  record Binary(long offset) implements Refused {}

  /**
   * A text, but in none of the encodings that are read: UTF-8, UTF-16, Shift_JIS, EUC-JP.
   *
   * @param offset the byte that shows it, from 0
   * @param line the line that holds it, from 1
   */
  record Undecodable(long offset, long line) implements Refused {}

  /** What kind of file the bytes are (ファイルの種類), told by the bytes and not by the name. */
  enum FileKind {
    PDF,
    /** Word, {@code .docx}. */
    WORD,
    /** Word of before 2007, {@code .doc}. */
    OLD_WORD,
    /** Excel, {@code .xlsx}. */
    EXCEL,
    /** Excel of before 2007, {@code .xls}. */
    OLD_EXCEL,
    /** PowerPoint of any age. */
    SLIDES,
    /** OpenDocument and other word processors. */
    OTHER_TEXT,
    /** A picture, as of a scanner. */
    PICTURE;

    /** The name of the kind in message keys. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A kind of file that is not read. */
  record OtherFile(FileKind kind) implements Refused {}

  /** The file is broken, or its end is missing. */
  record Damaged(FileKind kind) implements Refused {}

  /** What a file may not hold (ファイルに許さないもの), as what is read would then depend on more than it. */
  enum Forbidden {
    /** A document type, which may name other files or repeat texts without end. */
    ENTITIES,
    /** Parts within parts, deeper than any paper. */
    TOO_DEEP;

    /** The name in message keys. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The file holds what is not allowed. */
  record NotAllowed(FileKind kind, Forbidden what) implements Refused {}

  /** The file opens with a password only. */
  record Locked(FileKind kind) implements Refused {}

  /** The file unpacks to more than a paper holds. */
  record TooMuchInside(FileKind kind) implements Refused {}

  /**
   * A PDF of more pages than a paper has.
   *
   * @param limit most pages that are read
   */
  record TooManyPages(int pages, int limit) implements Refused {}

  /**
   * A PDF of pictures without text, as a scanner makes.
   *
   * @param pages how many it has
   */
  record OnlyPictures(int pages) implements Refused {}

  /**
   * A PDF that draws its text in type of which nothing in the file tells the characters: no table
   * of characters, no encoding that is known.
   *
   * @param font the first such type, as the file calls it
   */
  record TypeUnknown(String font) implements Refused {}

  /**
   * Characters without sense: unassigned, private, or in one line without end.
   *
   * @param place the line that shows it
   */
  record Noise(String place) implements Refused {}

  /**
   * No profile knows a table of it.
   *
   * @param families the families that are known
   */
  record UnknownFamily(List<String> families) implements Refused {
    public UnknownFamily {
      families = List.copyOf(families);
    }
  }

  /** The paper names no year, so that its figures belong to no decision. */
  record NoYear() implements Refused {}

  /**
   * Its tables stand below no heading of a plan's tree that the profile knows, so that nothing
   * tells where their projects belong.
   *
   * @param place the first line of the first table
   */
  record NoHeading(String place) implements Refused {}

  /** The text names no body, or several about as often. */
  record BodyUnclear(List<BodyCandidate> candidates) implements Refused {
    public BodyUnclear {
      candidates = List.copyOf(candidates);
    }
  }

  /** The text clearly names another body than the one chosen. */
  record OtherBody(MunicipalityCode chosen, BodyCandidate named) implements Refused {}

  /**
   * A body that the text names.
   *
   * @param prefecture the name of its prefecture, empty for an example body
   * @param count how many times it is named
   */
  record BodyCandidate(MunicipalityCode code, String name, String prefecture, int count) {}

  /**
   * A table of which nothing could be read, or a page.
   *
   * @param place its first line, or the page
   * @param reason a token
   */
  record UnreadTable(String place, String reason) {
    /** Whether it is a page. */
    public boolean isPage() {
      return place.startsWith("p") && place.indexOf('L') < 0;
    }
  }
}
