/** The steps of the reading line and the profiles that steer them. */
@NullMarked
package jp.hakaru.inout.ingest.internal;

import org.jspecify.annotations.NullMarked;
