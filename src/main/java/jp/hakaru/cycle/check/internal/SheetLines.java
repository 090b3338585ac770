package jp.hakaru.cycle.check.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;

/** The lines of the papers as they are written (文書の行の索引); none where a dossier holds no lines. */
public final class SheetLines {
  private final Map<String, List<DocumentLineRow>> documents = new LinkedHashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  SheetLines(Dossier dossier) {
    for (DocumentLineRow line : dossier.rows(Table.DOCUMENT_LINES)) {
      documents.computeIfAbsent(line.documentId().value(), any -> new ArrayList<>()).add(line);
      texts.put(source(line), line.text());
    }
  }

  /** The lines of each document, in their order. */
  public Collection<List<DocumentLineRow>> documents() {
    return documents.values();
  }

  /** Where a line stands, as the source of a row has it. */
  public static String source(DocumentLineRow line) {
    return line.documentId() + "#" + line.place();
  }

  /** The first lines of the places of {@code source}. */
  public List<String> of(@Nullable String source) {
    return places(source).stream().map(texts::get).filter(Objects::nonNull).toList();
  }

  /** The first lines of the places of {@code source} and so many after each. */
  public List<String> from(@Nullable String source, int after) {
    Set<String> places = places(source);
    List<String> lines = new ArrayList<>();
    for (List<DocumentLineRow> document : documents.values()) {
      int last = -1;
      for (int i = 0; i < document.size(); i++) {
        last = places.contains(source(document.get(i))) ? i + after : last;
        if (i <= last) {
          lines.add(document.get(i).text());
        }
      }
    }
    return lines;
  }

  private static Set<String> places(@Nullable String source) {
    Set<String> places = new LinkedHashSet<>();
    if (source != null) {
      SourceText.places(source)
          .forEach(part ->
              places.add(part.documentId() + "#" + part.place().replaceAll("(?<=[0-9])-.*$", "")));
    }
    return places;
  }
}
