/** Which fields of a dossier a finding is about (指摘の所在). */
@NullMarked
package jp.hakaru.cycle.check.internal.place;

import org.jspecify.annotations.NullMarked;
