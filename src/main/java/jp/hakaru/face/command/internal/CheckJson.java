package jp.hakaru.face.command.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.cycle.check.Acceptance;
import jp.hakaru.cycle.check.Finding;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.Where;

/** What a check found (点検の結果), for a program. */
final class CheckJson {
  private final Map<String, RuleHead> heads;

  CheckJson(List<RuleHead> rules) {
    this.heads = rules.stream().collect(Collectors.toMap(RuleHead::code, head -> head));
  }

  Map<String, Object> describe(List<CheckedPapers.Refused> refused, List<CheckedBody> bodies) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("bodies", bodies.stream().map(this::describe).toList());
    description.put(
        "refused",
        refused.stream()
            .map(one -> Map.of("file", one.file().toString(), "why", one.why()))
            .toList());
    return description;
  }

  private Map<String, Object> describe(CheckedBody body) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("municipality_code", body.body().code().value());
    description.put("municipality", body.body().name());
    description.put(
        "findings",
        body.checked().findings().stream().map(found -> describe(found, body)).toList());
    return description;
  }

  private Map<String, Object> describe(Located found, CheckedBody body) {
    Finding finding = found.finding();
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("code", finding.code());
    description.put("severity", Datum.token(finding.severity()));
    description.put("sentence", finding.sentence());
    RuleHead head = heads.get(finding.code());
    if (head != null) {
      description.put("group", Datum.token(head.group()));
      description.put("title", head.title());
      description.put("why", head.why());
      description.put("what", head.what());
    }
    description.put(
        "places", finding.places().stream().map(where -> describe(where, body)).toList());
    description.put("addresses", found.addresses().stream().map(CheckJson::describe).toList());
    description.put("numbers", finding.numbers());
    description.put("fingerprint", found.fingerprint().value());
    body.checked().acceptance(found).ifPresent(one -> description.put("accepted", describe(one)));
    return description;
  }

  private static Map<String, Object> describe(Where where, CheckedBody body) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("file", body.file(where.documentId()));
    place.put("document_id", where.documentId().value());
    place.put("place", where.place());
    return place;
  }

  private static Map<String, Object> describe(Acceptance acceptance) {
    Map<String, Object> accepted = new LinkedHashMap<>();
    accepted.put("reason", acceptance.reason());
    accepted.put("person", acceptance.person());
    accepted.put("accepted_on", acceptance.acceptedOn().toString());
    accepted.put("fiscal_year", acceptance.fiscalYear().value());
    return accepted;
  }

  private static Map<String, Object> describe(Address address) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("kind", address.kind());
    field.put("id", address.id());
    field.put("field", address.field());
    return field;
  }
}
