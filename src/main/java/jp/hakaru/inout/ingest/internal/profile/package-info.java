/**
 * Profiles (読み取りプロファイル): what a family of papers looks like, as data.
 *
 * <p>Owns the words, the block grammar and the mapping of a family, their strict loading, and the
 * vocabularies built from them. Knows neither lines nor documents. Source: DESIGN §6, profile.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.profile;

import org.jspecify.annotations.NullMarked;
