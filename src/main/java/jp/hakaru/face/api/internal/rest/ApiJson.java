package jp.hakaru.face.api.internal.rest;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an answer is written (JSON の書き方): a decimal as it is printed, 0.00001 and not 1E-5. */
final class ApiJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private ApiJson() {}

  static byte[] write(Object answer) {
    return JSON.writeValueAsBytes(answer);
  }
}
