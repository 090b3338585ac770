package jp.hakaru.face.office.internal.paper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.TieAnswers;

/**
 * The papers that wait for a person (下見を待つ文書), in memory alone: a few, the oldest go first. Each
 * has an id that nobody guesses. Safe for use by several threads.
 */
public final class WaitingPapers {
  /** Most papers that wait. */
  static final int MOST = 30;

  /** Most bytes of all papers that wait. */
  static final long MOST_BYTES = 48L * 1024 * 1024;

  private static final int ID_BYTES = 18;

  private final RandomGenerator random;
  private final Map<String, WaitingPaper> papers = new LinkedHashMap<>();

  public WaitingPapers(RandomGenerator random) {
    this.random = random;
  }

  /** Lets papers that came together wait; answers their ids in order. */
  synchronized List<String> add(
      List<WaitingPaper.Chosen> chosen, WaitingPaper.Body body, Optional<OwnProfile> profile) {
    List<String> ids = chosen.stream().map(_ -> newId()).toList();
    for (int i = 0; i < ids.size(); i++) {
      papers.put(
          ids.get(i),
          new WaitingPaper(
              ids.get(i),
              ids,
              chosen.get(i).source(),
              chosen.get(i).kind(),
              body,
              profile,
              TieAnswers.NONE,
              ChosenReadings.NONE,
              Optional.empty()));
    }
    forgetOldest();
    return ids;
  }

  private String newId() {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }

  private void forgetOldest() {
    long bytes = papers.values().stream().mapToLong(one -> one.source().bytes().length).sum();
    Iterator<WaitingPaper> oldest = papers.values().iterator();
    while (oldest.hasNext() && (papers.size() > MOST || bytes > MOST_BYTES)) {
      bytes -= oldest.next().source().bytes().length;
      oldest.remove();
    }
  }

  synchronized Optional<WaitingPaper> find(String id) {
    return Optional.ofNullable(papers.get(id));
  }

  /** The waiting paper of that kind; a page of it is not found where it does not wait any more. */
  WaitingPaper get(String id, WaitingPaper.Kind kind) {
    return find(id)
        .filter(one -> one.kind() == kind)
        .orElseThrow(() -> new NotFound("office.paper.gone"));
  }

  /** Those of {@code ids} that still wait. */
  synchronized List<WaitingPaper> list(List<String> ids) {
    List<WaitingPaper> found = new ArrayList<>();
    ids.forEach(id -> find(id).ifPresent(found::add));
    return found;
  }

  /** Puts {@code paper} in the place of that of the same id, if that still waits. */
  synchronized void replace(WaitingPaper paper) {
    papers.replace(paper.id(), paper);
  }
}
