package jp.hakaru.base.web;

/** A page record (画面の内容) that the layout can put its frame around. */
public interface FramedPage {
  /** The one model attribute under which a template finds its page. */
  String ATTRIBUTE = "page";

  /** What stands around the page. */
  Frame frame();
}
