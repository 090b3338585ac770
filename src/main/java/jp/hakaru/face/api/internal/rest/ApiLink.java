package jp.hakaru.face.api.internal.rest;

import jakarta.servlet.http.HttpServletRequest;
import jp.hakaru.base.web.FooterLink;
import org.springframework.stereotype.Component;

/** The way to the interface, at the foot of every page (API への案内). */
@Component
final class ApiLink implements FooterLink {
  @Override
  public String href() {
    return ApiPaths.PAGE;
  }

  @Override
  public String messageKey() {
    return "api.footer";
  }

  @Override
  public boolean isFor(HttpServletRequest request) {
    return true;
  }
}
