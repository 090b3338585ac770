package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

/**
 * The record without its faces (記録の部屋): all that a command needs which starts no web server. The
 * same modules as in the server, wired by a plain context, which opens in a fraction of its time.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
  "jp.hakaru.base.ledger",
  "jp.hakaru.base.document",
  "jp.hakaru.base.organization",
  "jp.hakaru.record",
  "jp.hakaru.inout"
})
class RecordRooms {
  /** Opens the record in {@code home}; closing it closes the record. */
  static AnnotationConfigApplicationContext open(Path home) {
    AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    rooms
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("command", Map.of("hakaru.home", home.toString())));
    rooms.register(RecordRooms.class);
    rooms.refresh();
    return rooms;
  }
}
