/** How charts are drawn, tabled and put into words (図の描き方). */
@NullMarked
package jp.hakaru.base.web.internal.chart;

import org.jspecify.annotations.NullMarked;
