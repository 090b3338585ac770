package jp.hakaru.inout.entry;

import java.util.Optional;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.TieAnswers;

/**
 * What a person orders (取り込みの指示).
 *
 * @param person who answers for it
 * @param reason why, for the change log and the release
 * @param title what is released, for people
 * @param answers how the person decided the ties that were offered
 * @param acceptance what of the changes that wait goes in as well
 * @param release whether it is released at once
 * @param seen the mark of the change that the person saw; empty where none was shown
 */
public record EntryOrder(
    Incoming incoming,
    String person,
    String reason,
    String title,
    TieAnswers answers,
    Acceptance acceptance,
    boolean release,
    Optional<String> seen) {}
