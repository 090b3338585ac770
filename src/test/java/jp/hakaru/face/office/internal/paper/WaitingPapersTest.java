package jp.hakaru.face.office.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import org.junit.jupiter.api.Test;

/** Papers wait in a bounded place; the oldest make room. */
final class WaitingPapersTest {
  private static final WaitingPaper.Body ANY = new WaitingPaper.Body("", "", false);

  private final WaitingPapers papers = new WaitingPapers(new SecureRandom());

  private List<String> add(int size) {
    return papers.add(
        List.of(
            new WaitingPaper.Chosen(
                new PaperSource("paper.txt", new byte[size]), WaitingPaper.Kind.PAPER)),
        ANY,
        Optional.empty());
  }

  @Test
  void theOldestGoWhenTheyAreTooMany() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < WaitingPapers.MOST + 3; i++) {
      ids.addAll(add(1));
    }
    assertThat(new HashSet<>(ids)).hasSize(ids.size()).allMatch(id -> id.length() >= 24);
    assertThat(papers.list(ids)).hasSize(WaitingPapers.MOST);
    assertThat(papers.find(ids.get(2))).isEmpty();
    assertThat(papers.find(ids.get(3))).isPresent();
  }

  @Test
  void theOldestGoWhenTheyAreTooLarge() {
    List<String> ids = new ArrayList<>();
    int fit = (int) (WaitingPapers.MOST_BYTES / Ingest.LARGEST);
    for (int i = 0; i <= fit; i++) {
      ids.addAll(add((int) Ingest.LARGEST));
    }
    assertThat(papers.list(ids)).hasSize(fit);
    assertThat(papers.find(ids.getFirst())).isEmpty();
  }

  @Test
  void aPaperThatIsGoneIsNotPutBack() {
    WaitingPaper first = papers.find(add(1).getFirst()).orElseThrow();
    for (int i = 0; i < WaitingPapers.MOST; i++) {
      add(1);
    }
    papers.replace(first.with(new WaitingPaper.Body("992011", "", true)));
    assertThat(papers.find(first.id())).isEmpty();
  }
}
