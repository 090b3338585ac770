package jp.hakaru.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that reads the real papers, which are not part of the project. Where they are absent it is
 * skipped (the one allowed skip), and the end of the run says how many tests went without.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealPapersCondition.class)
public @interface NeedsRealPapers {}
