/**
 * The page frame (画面の枠) that every page of the house stands in, for citizens and for staff.
 *
 * <p>Owns the layout, its styles, the languages of the interface, the message files, how money,
 * years, days and places are written, the headers that guard a page, and the pages for what is
 * missing or went wrong. Offers {@link jp.hakaru.base.web.FramedPage}, {@link
 * jp.hakaru.base.web.AsOf}, {@link jp.hakaru.base.web.FooterLink}, {@link
 * jp.hakaru.base.web.SiteSearch}, {@link jp.hakaru.base.web.PublicAddress}, {@link
 * jp.hakaru.base.web.NotFound} and {@link jp.hakaru.base.web.BadRequest}, and under the name {@code
 * chart} the charts of {@link jp.hakaru.base.web.chart}. Holds no rules of the field and reads no
 * record. Source: DESIGN §8, LOOK; JIS X 8341-3:2016 level AA.
 */
@NullMarked
@ApplicationModule(displayName = "web", allowedDependencies = "base.kernel")
package jp.hakaru.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
