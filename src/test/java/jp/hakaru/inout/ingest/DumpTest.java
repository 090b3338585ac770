package jp.hakaru.inout.ingest;

import jp.hakaru.base.dossier.*;
import jp.hakaru.testing.*;
import org.junit.jupiter.api.Test;

@NeedsRealPapers
final class DumpTest {
  @Test
  void dump() {
    byte[] b = RealPapers.bytes("004");
    ReadPaper p = Papers.fromText(b);
    if (!(p instanceof ReadPaper.Read r)) {
      System.out.println(p);
      return;
    }
    for (Table<? extends Row> t : Table.ALL) {
      if (t == Table.CLAIMS || t == Table.DOCUMENT_LINES) continue;
      System.out.println("== " + t + " " + r.dossier().rows(t).size());
      r.dossier().rows(t).forEach(System.out::println);
    }
    System.out.println(r.shares() + " cut " + r.cutInsideBlock() + " " + r.unreadTables());
    for (int i = 0; i < 50; i++) {
      long t0 = System.nanoTime();
      Papers.fromText(b);
      if (i % 7 == 0) System.out.println((System.nanoTime() - t0) / 1000 + " us");
    }
  }
}
