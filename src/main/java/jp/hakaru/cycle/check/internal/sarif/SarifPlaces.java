package jp.hakaru.cycle.check.internal.sarif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.SarifRun;
import jp.hakaru.cycle.check.Where;

/**
 * Places and fields as SARIF has them (SARIF の場所). A line of a text is a region; a page or a cell,
 * which no region can tell, is a logical location beside the document.
 */
final class SarifPlaces {
  /** What relative paths start from: by custom the root of what was checked. */
  private static final String BASE = "%SRCROOT%";

  private static final Pattern LINES = Pattern.compile("L([1-9][0-9]*)(?:-([1-9][0-9]*))?");
  private final Map<Id, SarifRun.Paper> papers;
  private final Map<Id, Integer> indices = new HashMap<>();

  SarifPlaces(Map<Id, SarifRun.Paper> papers) {
    this.papers = papers;
    papers.keySet().forEach(id -> indices.put(id, indices.size()));
  }

  Map<String, Object> bases() {
    return Map.of(BASE, Map.of("description", Map.of("text", "点検した文書のあるフォルダー")));
  }

  List<Map<String, Object>> artifacts() {
    List<Map<String, Object>> artifacts = new ArrayList<>();
    papers.forEach((id, paper) -> {
      Map<String, Object> artifact = new LinkedHashMap<>();
      artifact.put("location", artifact(id));
      artifact.put("roles", List.of("analysisTarget"));
      artifact.put("hashes", Map.of("sha-256", paper.sha256()));
      artifacts.add(artifact);
    });
    return artifacts;
  }

  /** Where the finding stands first, with the fields that it is about. */
  Map<String, Object> main(Located found) {
    List<Where> places = found.finding().places();
    Map<String, Object> location = new LinkedHashMap<>();
    List<Map<String, Object>> logical = new ArrayList<>();
    if (!places.isEmpty()) {
      location.put("physicalLocation", physical(places.getFirst()));
      logical(places.getFirst()).ifPresent(logical::add);
    }
    found.addresses().stream().map(SarifPlaces::logical).forEach(logical::add);
    if (!logical.isEmpty()) {
      location.put("logicalLocations", logical);
    }
    return location;
  }

  /** Where else it stands, numbered from 1. */
  List<Map<String, Object>> others(Located found) {
    List<Where> places = found.finding().places();
    return IntStream.range(1, places.size()).mapToObj(i -> other(i, places.get(i))).toList();
  }

  private Map<String, Object> other(int number, Where where) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("id", number);
    location.put("physicalLocation", physical(where));
    logical(where).ifPresent(place -> location.put("logicalLocations", List.of(place)));
    return location;
  }

  private Map<String, Object> physical(Where where) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", artifact(where.documentId()));
    Matcher lines = LINES.matcher(where.place());
    if (lines.matches()) {
      int first = Integer.parseInt(lines.group(1));
      int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", first);
      region.put("endLine", last);
      physical.put("region", region);
    }
    return physical;
  }

  private Map<String, Object> artifact(Id document) {
    Map<String, Object> location = new LinkedHashMap<>();
    SarifRun.Paper paper = papers.get(document);
    location.put("uri", paper == null ? document.value() : uri(paper.path()));
    location.put("uriBaseId", BASE);
    Integer index = indices.get(document);
    if (index != null) {
      location.put("index", index);
    }
    return location;
  }

  /** A relative path as an address: each name written in percents where it must. */
  private static String uri(String path) {
    return Arrays.stream(path.split("/"))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  /** A page or a cell; a line of a text is a region already. */
  private static Optional<Map<String, Object>> logical(Where where) {
    if (LINES.matcher(where.place()).matches()) {
      return Optional.empty();
    }
    boolean onPage = SourceText.firstLine(where.place()).map(LinePlace::isOnPage).orElse(false);
    Map<String, Object> logical = new LinkedHashMap<>();
    logical.put("name", where.place());
    logical.put("fullyQualifiedName", where.toString());
    logical.put("kind", onPage ? "page" : "cell");
    return Optional.of(logical);
  }

  private static Map<String, Object> logical(Address address) {
    Map<String, Object> logical = new LinkedHashMap<>();
    logical.put("name", address.field().isEmpty() ? address.id() : address.field());
    logical.put("fullyQualifiedName", address.toString());
    logical.put("kind", address.kind());
    logical.put("properties", Map.of("id", address.id(), "field", address.field()));
    return logical;
  }
}
