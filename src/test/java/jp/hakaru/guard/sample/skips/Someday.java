package jp.hakaru.guard.sample.skips;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Disabled;

/** Broken: skips under another name. */
@Disabled
@Retention(RetentionPolicy.RUNTIME)
@interface Someday {}
