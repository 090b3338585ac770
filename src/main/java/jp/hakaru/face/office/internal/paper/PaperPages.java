package jp.hakaru.face.office.internal.paper;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.hakaru.face.office.internal.check.ComingCheck;
import jp.hakaru.face.office.internal.preview.Previews;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.entry.NamedBody;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperPictures;
import jp.hakaru.inout.ingest.ReadPaper;
import org.springframework.stereotype.Component;

/** Makes the pages of a waiting paper (下見の画面の組み立て). */
@Component
final class PaperPages {
  private final ComingCheck coming;

  PaperPages(ComingCheck coming) {
    this.coming = coming;
  }

  PreviewPage preview(
      WaitingPaper paper,
      PaperHead head,
      ReadPaper.Read read,
      PaperChange change,
      List<String> problems,
      Set<String> ticked,
      Locale locale) {
    return new PreviewPage(
        head,
        read.body(),
        read.family(),
        read.profile(),
        read.unsure(),
        read.cutInsideBlock(),
        read.unreadTables(),
        Previews.of(read, change),
        coming.check(read.body().code(), read.dossier(), change, locale),
        PaperPictures.sizes(paper.source()),
        change.answered().size(),
        paper.done().orElse(null),
        problems,
        ticked);
  }

  RefusedPage refused(WaitingPaper paper, PaperHead head, ReadPaper.Refused why, Locale locale) {
    String sentence = EntryWords.in(locale).refusal(head.fileName(), why);
    return switch (why) {
      case ReadPaper.BodyUnclear(List<ReadPaper.BodyCandidate> candidates) ->
          new RefusedPage(head, sentence, RefusedPage.Kind.BODY, candidates);
      case ReadPaper.OtherBody other ->
          new RefusedPage(head, sentence, RefusedPage.Kind.OTHER_BODY, List.of(other.named()));
      case ReadPaper.Binary _ -> page(head, sentence, UploadedZip.isZip(paper.source().bytes()));
      case ReadPaper.Empty _,
          ReadPaper.TooLarge _,
          ReadPaper.Undecodable _,
          ReadPaper.OtherFile _,
          ReadPaper.Damaged _,
          ReadPaper.NotAllowed _,
          ReadPaper.Locked _,
          ReadPaper.TooMuchInside _,
          ReadPaper.TooManyPages _,
          ReadPaper.OnlyPictures _,
          ReadPaper.TypeUnknown _,
          ReadPaper.Noise _,
          ReadPaper.UnknownFamily _,
          ReadPaper.NoYear _,
          ReadPaper.NoHeading _ ->
          page(head, sentence, false);
    };
  }

  private static RefusedPage page(PaperHead head, String sentence, boolean isZip) {
    return new RefusedPage(
        head, sentence, isZip ? RefusedPage.Kind.ZIP : RefusedPage.Kind.PAPER, List.of());
  }

  RefusedPage noBody(PaperHead head, NamedBody.Problem problem, Locale locale) {
    return new RefusedPage(
        head, EntryWords.in(locale).problem(problem), RefusedPage.Kind.BODY, List.of());
  }
}
