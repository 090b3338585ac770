package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.base.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page asks for (求められた画面), read so that nonsense is simply not there.
 *
 * @param code the body
 * @param asOf the day
 */
public record Asked(MunicipalityCode code, AsOf asOf) {
  /**
   * The body and the day that an address names.
   *
   * @throws NotFound when {@code code} is no municipality code
   * @throws BadRequest when {@code day} is no day
   */
  public static Asked of(String code, @Nullable String day) {
    AsOf asOf = AsOf.parse(day);
    try {
      return new Asked(MunicipalityCode.parse(code), asOf);
    } catch (IllegalArgumentException e) {
      throw new NotFound("portal.missing.body", e, code);
    }
  }

  /**
   * The row that an address names.
   *
   * @throws NotFound when {@code id} has not the form of an id
   */
  public static Id id(String id) {
    try {
      return new Id(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound("portal.missing.page", e, id);
    }
  }

  /** The body has nothing released by that day. */
  public NotFound withoutBody() {
    return asOf.day() == null
        ? new NotFound("portal.missing.body", code.value())
        : new NotFound("portal.missing.body_then", code.value(), asOf.day().toString());
  }

  /** The body has no released row of that id by that day. */
  public NotFound without(Id id) {
    return asOf.day() == null
        ? new NotFound("portal.missing.page", id.value())
        : new NotFound("portal.missing.page_then", id.value(), asOf.day().toString());
  }
}
