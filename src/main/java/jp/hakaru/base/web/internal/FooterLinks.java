package jp.hakaru.base.web.internal;

import java.util.List;
import jp.hakaru.base.web.FooterLink;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The ways that the foot of a page offers to whoever asked for it (画面の下のリンク). */
public final class FooterLinks {
  private final List<FooterLink> all;

  FooterLinks(List<FooterLink> all) {
    this.all = List.copyOf(all);
  }

  /** Those for the request under way. */
  public List<FooterLink> here() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? all.stream().filter(link -> link.isFor(request.getRequest())).toList()
        : List.of();
  }
}
