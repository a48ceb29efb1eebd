package org.doelenboom.tests.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Run by {@code releng/verify --all} only, so that the plain one stays under ten minutes. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "DOELENBOOM_TESTS", matches = "all", disabledReason = "only with --all")
@interface TakesLong {}
