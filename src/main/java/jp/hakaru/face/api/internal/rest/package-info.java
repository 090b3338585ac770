/** The record by a JSON interface (データの API). */
@NullMarked
package jp.hakaru.face.api.internal.rest;

import org.jspecify.annotations.NullMarked;
