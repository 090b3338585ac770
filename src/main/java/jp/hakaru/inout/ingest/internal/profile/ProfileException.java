package jp.hakaru.inout.ingest.internal.profile;

/** A profile that does not follow the schema (プロファイルの誤り). */
final class ProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProfileException(String file, int line, String problem, Throwable cause) {
    super(file + ", line " + line + ": " + problem, cause);
  }

  ProfileException(String file, String problem) {
    super(file + ": " + problem);
  }
}
