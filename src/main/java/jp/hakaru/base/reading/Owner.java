package jp.hakaru.base.reading;

import org.jspecify.annotations.Nullable;

/**
 * Whose a value is (値の持ち主).
 *
 * @param kind what the owner is; unset where the record has it no more
 * @param title its name or title; its key where the record has it no more
 * @param href the page that shows the value; unset where none does
 */
public record Owner(@Nullable Term kind, String title, @Nullable String href) {}
