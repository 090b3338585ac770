package jp.hakaru.base.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The built styles (画面の部品ファイル): names as the sources have them, files as the build named them.
 *
 * <p>{@code npm run build} writes the files and the manifest; both are committed.
 */
public final class Assets {
  /** Where the built files are served. */
  static final String FOLDER = "/assets/";

  private static final String MANIFEST = "/static/assets/manifest.properties";

  private final Properties files = new Properties();

  Assets() {
    try (InputStream manifest = Assets.class.getResourceAsStream(MANIFEST)) {
      if (manifest == null) {
        throw new IllegalStateException(
            "expected the manifest of built styles at " + MANIFEST + "; run: npm run build");
      }
      files.load(manifest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MANIFEST, e);
    }
  }

  /** The path of the built file of {@code name}, as {@code app.css}, from the root of the site. */
  public String path(String name) {
    String file = files.getProperty(name);
    if (file == null) {
      throw new IllegalArgumentException(
          "no built file named " + name + "; the manifest has " + files.stringPropertyNames());
    }
    return FOLDER + file;
  }
}
