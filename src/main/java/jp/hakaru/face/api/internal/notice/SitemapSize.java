package jp.hakaru.face.api.internal.notice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The most pages that one file names (一つのファイルの番地の数). Source: sitemaps.org protocol, which allows
 * 50,000.
 */
@Component
record SitemapSize(int urls) {
  @Autowired
  SitemapSize() {
    this(50_000);
  }
}
