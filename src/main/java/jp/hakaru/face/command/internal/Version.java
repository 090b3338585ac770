package jp.hakaru.face.command.internal;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of this program (版), from its jar; a run from classes has none. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"hakaru " + number()};
  }

  static String number() {
    return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "-");
  }
}
