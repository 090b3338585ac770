package jp.hakaru.face.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The citizens' pages without a database and without the record: who bears it says in a bean what
 * they show. No stereotype, so that no scan of the house finds it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnableAutoConfiguration
@ComponentScan(
    value = {"jp.hakaru.base.web", "jp.hakaru.face.portal.internal"},
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "jp\\.hakaru\\.face\\.portal\\.internal\\.(published|kept)\\..*"))
public @interface PagesAlone {}
