package jp.hakaru.inout.ingest.internal.page.table;

import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * What a cell of a table of indicators may be (指標の表のセルの形).
 *
 * @param figure a figure or a dash
 * @param state a state in words that stands for a value
 * @param period a period, in brackets or not
 * @param direction a sign or word that says which way is better
 * @param kind a word that says what is measured
 */
record CellForms(
    Predicate<Piece> figure,
    Predicate<Piece> state,
    Predicate<Piece> period,
    Predicate<Piece> direction,
    Predicate<Piece> kind) {}
