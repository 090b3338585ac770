package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom the server runs (サーバーの実行ユーザー). PostgreSQL refuses to run as root, so root starts it in a
 * user namespace, where root's files stay its own, or where that is refused as another user.
 *
 * @param way how it is called
 * @param uid the user whose rights it has on files
 * @param gid the group whose rights it has on files
 */
record ServerUser(Way way, int uid, int gid) {
  private static final int NOBODY = 65534;
  private static final Path MYSELF = Path.of("/proc/self");

  /** How the server is called. */
  enum Way {
    /** Root, in a user namespace of its own. */
    NAMESPACE,
    /** Root, as another user who owns the data folder. */
    OTHER_USER,
    /** A normal user, as that user. */
    SAME_USER,
    /** A system without the tools; the server then outlives a killed Hakaru until adopted. */
    BARE
  }

  /**
   * The user for the server of a home. Root takes the part of the user whose home it is, so that
   * this user can go on with it afterwards.
   */
  static ServerUser of(HomeFolder folder) throws IOException {
    if (!Files.isDirectory(MYSELF)) {
      return new ServerUser(Way.BARE, -1, -1);
    }
    int me = number(MYSELF, "uid");
    int group = number(MYSELF, "gid");
    if (me != 0) {
      ServerUser same = new ServerUser(Way.SAME_USER, me, group);
      return same.works() ? same : new ServerUser(Way.BARE, me, group);
    }
    Path owned = folder.hasCluster() ? folder.data() : folder.root();
    if (number(owned, "uid") != 0 && (folder.hasCluster() || hasNamedOwner(owned))) {
      return otherUser(number(owned, "uid"), number(owned, "gid"));
    }
    ServerUser namespace = new ServerUser(Way.NAMESPACE, me, group);
    return namespace.works() ? namespace : otherUser(NOBODY, NOBODY);
  }

  static ServerUser otherUser(int uid, int gid) {
    return new ServerUser(Way.OTHER_USER, uid, gid);
  }

  /** Whether the server gets the signal to stop as soon as its starter is gone. */
  boolean guards() {
    return way != Way.BARE;
  }

  /** The call of the server: stopped fast when its starter is gone, deaf to the terminal's keys. */
  List<String> serverCall(List<String> command) {
    return call("INT", command);
  }

  /** The call of a program that must not outlive its starter. */
  List<String> workerCall(List<String> command) {
    return call("KILL", command);
  }

  private List<String> call(String lastSignal, List<String> command) {
    String signal = "--pdeathsig=" + lastSignal;
    List<String> prefix =
        switch (way) {
          case NAMESPACE -> List.of("unshare", "-U", "--", "setsid", "setpriv", signal, "--");
          case OTHER_USER ->
              List.of(
                  "setsid",
                  "setpriv",
                  "--reuid=" + uid,
                  "--regid=" + gid,
                  "--clear-groups",
                  signal,
                  "--");
          case SAME_USER -> List.of("setsid", "setpriv", signal, "--");
          case BARE -> List.of();
        };
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  private boolean works() {
    return Program.works(serverCall(List.of("true")));
  }

  /** Gives {@code tree} to the server's user where that is not the user who made it. */
  void own(Path tree) throws IOException {
    if (way != Way.OTHER_USER || !Files.exists(tree) || number(tree, "uid") == uid) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      // The tree's top comes last: a half-given tree is given again.
      for (Path file : files.toList().reversed()) {
        Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** Makes sure that the server's user can enter {@code folder} from the top. */
  void requireWayInto(Path folder) throws IOException {
    if (way == Way.BARE || way == Way.SAME_USER) {
      return;
    }
    Optional<Path> closed = firstClosed(folder);
    if (closed.isPresent()) {
      throw PostgresHomeException.failure(
          "user " + uid + ", as whom PostgreSQL runs, cannot enter " + closed.get(),
          "a way into " + folder + " for that user",
          "Allow it with chmod o+x "
              + closed.get()
              + ", choose another folder (--home for the"
              + " data, HAKARU_CACHE for the programs), or run Hakaru as a normal user.");
    }
  }

  private Optional<Path> firstClosed(Path folder) throws IOException {
    Path step = folder.getRoot();
    for (Path name : folder.toRealPath()) {
      step = step.resolve(name);
      int mode = number(step, "mode");
      int enter = number(step, "uid") == uid ? 0100 : number(step, "gid") == gid ? 0010 : 0001;
      if ((mode & enter) == 0) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** Whether the system knows the owner by name, without which initdb does not run. */
  private static boolean hasNamedOwner(Path file) throws IOException {
    return !Files.getOwner(file).getName().equals(String.valueOf(number(file, "uid")));
  }

  private static int number(Path file, String attribute) throws IOException {
    return (int) Files.getAttribute(file, "unix:" + attribute);
  }
}
