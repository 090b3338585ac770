package jp.hakaru.inout.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.inout.exchange.PackageHead;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code datapackage.json} of a package (データパッケージの記述). Its day is that of the newest release,
 * never that of the export, so that the same record gives the same bytes.
 */
final class Descriptor {
  static final String FILE = "datapackage.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Descriptor() {}

  static byte[] write(PackageHead head, List<DocumentRow> documents, List<Resource> resources) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("name", "hakaru-" + head.municipalityCode());
    descriptor.put("title", head.municipality());
    descriptor.put("description", OwnTables.description("datapackage"));
    descriptor.put("language", "ja");
    head.released().ifPresent(day -> descriptor.put("created", day + "T00:00:00+09:00"));
    descriptor.put("municipality_code", head.municipalityCode().value());
    descriptor.put("example", head.municipalityCode().isExample());
    descriptor.put("contributors", List.of(contributor(head)));
    descriptor.put("licenses", List.of(licence()));
    if (!documents.isEmpty()) {
      descriptor.put("sources", documents.stream().map(Descriptor::source).toList());
    }
    descriptor.put("resources", resources.stream().map(Resource::describe).toList());
    return (JSON.writeValueAsString(descriptor) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> contributor(PackageHead head) {
    Map<String, Object> contributor = new LinkedHashMap<>();
    contributor.put("title", head.municipality());
    contributor.put("role", "publisher");
    return contributor;
  }

  /** Source: 政府標準利用規約 and the guidelines that name CC BY 4.0 for local governments' data. */
  private static Map<String, Object> licence() {
    Map<String, Object> licence = new LinkedHashMap<>();
    licence.put("name", "CC-BY-4.0");
    licence.put("title", "Creative Commons Attribution 4.0");
    licence.put("path", "https://creativecommons.org/licenses/by/4.0/");
    return licence;
  }

  private static Map<String, Object> source(DocumentRow document) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("title", document.fileName());
    source.put("document_id", document.documentId().value());
    source.put("hash", "sha256:" + document.sha256());
    return source;
  }
}
