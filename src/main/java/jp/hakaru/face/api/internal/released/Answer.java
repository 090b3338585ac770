package jp.hakaru.face.api.internal.released;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How bytes are sent (応答). What was not made, because the asker has it, is not sent. */
public final class Answer {
  public static final String JSON = "application/json";

  private Answer() {}

  /** Sends {@code bytes}; without them the answer says already that nothing is new. */
  public static void send(HttpServletResponse response, Optional<byte[]> bytes, String mediaType)
      throws IOException {
    if (bytes.isPresent()) {
      response.setContentType(mediaType);
      response.setContentLength(bytes.get().length);
      response.getOutputStream().write(bytes.get());
    }
  }

  /** The same as a file to be kept under {@code name}. */
  public static void sendFile(
      HttpServletResponse response, Optional<byte[]> bytes, String mediaType, String name)
      throws IOException {
    if (bytes.isPresent()) {
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(name, StandardCharsets.US_ASCII)
              .build()
              .toString());
    }
    send(response, bytes, mediaType);
  }
}
