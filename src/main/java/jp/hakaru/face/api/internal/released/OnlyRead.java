package jp.hakaru.face.api.internal.released;

import org.springframework.http.HttpMethod;

/** Someone tried to write what can only be read (読み取り専用). */
public final class OnlyRead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final HttpMethod[] ALLOWED = {HttpMethod.GET, HttpMethod.HEAD};

  private final String method;

  public OnlyRead(String method) {
    super(method);
    this.method = method;
  }

  String method() {
    return method;
  }
}
