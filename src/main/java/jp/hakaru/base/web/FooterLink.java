package jp.hakaru.base.web;

import jakarta.servlet.http.HttpServletRequest;

/** A way that the foot of every page offers to some (画面の下のリンク). */
public interface FooterLink {
  /** Path from the root of the site. */
  String href();

  /** Key of its words in the message files. */
  String messageKey();

  /** Whether whoever sent {@code request} may see it. */
  boolean isFor(HttpServletRequest request);
}
