package jp.hakaru.base.organization;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;

/** The bodies of this home (この台帳の自治体). Belongs to the caller's transaction, of any body or none. */
public interface Bodies {
  /** All bodies, by code. */
  List<Municipality> list();

  Optional<Municipality> find(MunicipalityCode code);

  /** Enters the body; one that is there already stays as it is. */
  void enter(Municipality municipality);
}
