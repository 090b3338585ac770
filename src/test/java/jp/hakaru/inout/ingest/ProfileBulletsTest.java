package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sign that the profile knows as one of items is known before names of plans (箇条書きの記号). */
final class ProfileBulletsTest {
  private static String paper(String sign) {
    return new String(bytes("/papers/chigusadai_shisaku.txt"), StandardCharsets.UTF_8)
        .replaceAll("(?m)^・(?=.*計画$)", sign);
  }

  private static List<String> unread(String sign) {
    return Papers.read(paper(sign)).dossier().rows(Table.UNCLAIMED).stream()
        .map(row -> row.text())
        .filter(text -> text.startsWith(sign))
        .toList();
  }

  private static List<String> plans(String sign) {
    return Papers.read(paper(sign)).dossier().rows(Table.LINKS).stream()
        .map(LinkRow::title)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"・", "○", "◦", "•", "–"})
  void aSignOfItemsIsStructure(String sign) {
    assertThat(unread(sign)).isEmpty();
    assertThat(plans(sign)).isEqualTo(plans("・")).hasSizeGreaterThan(3);
  }
}
