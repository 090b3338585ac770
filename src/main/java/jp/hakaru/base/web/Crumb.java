package jp.hakaru.base.web;

/**
 * One step of the breadcrumb (現在地): a page above this one.
 *
 * @param href path from the root of the site
 * @param text the page's name as the record gives it
 */
public record Crumb(String href, String text) {}
