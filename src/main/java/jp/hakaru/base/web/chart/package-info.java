/**
 * Charts (図) as a page fills them: what is shown, in values and words; never how it is drawn.
 *
 * <p>A page puts a {@link jp.hakaru.base.web.chart.Figure} into its page record and its template
 * calls {@code ~{web/chart :: figure(${page.course})}}; a small picture in a row or list is called
 * with {@code picture}. The picture, its narrow form, its table and its words are made on the
 * server. No rule of the record is here: statuses, paths and sums are computed by whoever fills a
 * chart. Source: LOOK, Charts; {@code docs/adr/charts-on-the-server.md}.
 */
@NullMarked
@NamedInterface("chart")
package jp.hakaru.base.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
