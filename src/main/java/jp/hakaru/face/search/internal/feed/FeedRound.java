package jp.hakaru.face.search.internal.feed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks again and again for what was released, as long as pages are served (索引の定期更新). */
public final class FeedRound implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(FeedRound.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Feed feed;
  private final CountDownLatch first = new CountDownLatch(1);
  private CountDownLatch end = new CountDownLatch(1);
  private @Nullable Thread round;

  public FeedRound(Feed feed) {
    this.feed = feed;
  }

  /** Waits until the index was brought up once, or for {@code most}. */
  public void awaitFirst(Duration most) {
    try {
      first.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void start() {
    end = new CountDownLatch(1);
    CountDownLatch until = end;
    round = Thread.ofPlatform().name("search-feed").daemon().start(() -> goRound(until));
  }

  private void goRound(CountDownLatch until) {
    try {
      do {
        bringUp(until);
        first.countDown();
      } while (!until.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails is told of and tried again; a page says that the index is being made. */
  private void bringUp(CountDownLatch until) {
    try {
      feed.bringUp();
    } catch (RuntimeException e) {
      if (until.getCount() > 0) {
        LOG.warn("the search index could not be brought up to date", e);
      }
    }
  }

  @Override
  public synchronized void stop() {
    end.countDown();
    Thread going = round;
    round = null;
    if (going != null) {
      try {
        going.join(FAREWELL);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return round != null;
  }
}
