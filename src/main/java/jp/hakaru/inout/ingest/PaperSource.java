package jp.hakaru.inout.ingest;

/**
 * A paper as it came (取り込む文書).
 *
 * @param fileName its name, without folders
 * @param bytes its content; not copied, must not change while it is read
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a paper are large and read once
public record PaperSource(String fileName, byte[] bytes) {}
