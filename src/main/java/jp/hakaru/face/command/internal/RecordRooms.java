package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Part;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/**
 * The record without its faces (記録の部屋): all that a command needs which starts no web server. The
 * same modules as in the server, wired by a plain context, which opens in a fraction of its time.
 */
final class RecordRooms implements AutoCloseable {
  private final AnnotationConfigApplicationContext context;

  private RecordRooms(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  @Configuration(proxyBeanMethods = false)
  @ComponentScan({
    "jp.hakaru.base.ledger",
    "jp.hakaru.base.document",
    "jp.hakaru.base.organization",
    "jp.hakaru.record",
    "jp.hakaru.cycle",
    "jp.hakaru.inout"
  })
  static class Wiring {}

  /**
   * Opens the record in {@code home}, which is made where it is absent; closing it closes the
   * record.
   */
  static RecordRooms open(Path home) {
    return open(Map.of("hakaru.home", home.toString()));
  }

  static RecordRooms open(Map<String, Object> settings) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.setEnvironment(environment(settings));
    context.register(Wiring.class);
    context.refresh();
    return new RecordRooms(context);
  }

  /** The settings by which {@link #open(Path)} finds the record in {@code home}. */
  static PropertyResolver settings(Path home) {
    return environment(Map.of("hakaru.home", home.toString()));
  }

  private static ConfigurableEnvironment environment(Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("command", settings));
    return environment;
  }

  <T> T get(Class<T> door) {
    return context.getBean(door);
  }

  /** The whole record of the body of the transaction under way. */
  Dossier record() {
    List<Part> parts = context.getBeanProvider(Part.class).stream().toList();
    Dossier.Builder record = Dossier.builder();
    parts.forEach(part -> part.load(record));
    return record.build();
  }

  @Override
  public void close() {
    context.close();
  }
}
