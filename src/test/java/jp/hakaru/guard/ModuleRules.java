package jp.hakaru.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What Spring Modulith does not ask of a house (階とモジュールの規則): every package stands in a listed
 * module, modules say their arrows, arrows are listed, packages are null-marked and well named.
 */
final class ModuleRules {
  private static final Set<String> NO_PACKAGE =
      Set.of("common", "util", "utils", "helper", "helpers", "manager", "managers");
  private static final List<String> NO_ENDING =
      List.of("Impl", "Util", "Utils", "Helper", "Manager");

  /** What {@code allowedDependencies} holds when nobody wrote it: anything is allowed then. */
  private static final List<String> UNSAID = unsaid();

  private final String root;
  private final Arrows arrows;
  private final List<String> faults = new ArrayList<>();

  private ModuleRules(String root, Arrows arrows) {
    this.root = root;
    this.arrows = arrows;
  }

  static List<String> faults(JavaClasses classes, String root, Arrows arrows) {
    ModuleRules rules = new ModuleRules(root, arrows);
    Set<String> modules = new TreeSet<>();
    for (String name : packagesWithClasses(classes)) {
      rules.checkName(name);
      rules.checkNullMarked(classes.getPackage(name));
      List<String> path = rules.pathOf(name);
      if (path.size() >= 2) {
        modules.add(path.get(0) + "." + path.get(1));
      }
    }
    modules.forEach(module -> rules.checkModule(module, classes.getPackage(root + "." + module)));
    classes.forEach(rules::checkClass);
    return rules.faults;
  }

  /** Packages with a class of their own; an annotated but empty package counts as well. */
  static Set<String> packagesWithClasses(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> pathOf(String packageName) {
    return packageName.equals(root)
        ? List.of()
        : List.of(packageName.substring(root.length() + 1).split("\\."));
  }

  private boolean isGenerated(String packageName) {
    List<String> path = pathOf(packageName);
    return path.size() >= 4 && path.get(2).equals("internal") && path.get(3).equals("schema");
  }

  private void checkName(String packageName) {
    pathOf(packageName).stream()
        .filter(NO_PACKAGE::contains)
        .forEach(name -> faults.add(packageName + ": no package is named " + name));
  }

  private void checkNullMarked(JavaPackage found) {
    if (!isGenerated(found.getName()) && !found.isAnnotatedWith(NullMarked.class)) {
      faults.add(found.getName() + ": not @NullMarked");
    }
  }

  private void checkClass(JavaClass found) {
    List<String> path = pathOf(found.getPackageName());
    boolean isWayIn = path.isEmpty() && found.getSimpleName().equals("HakaruApplication");
    if (path.size() < 2 && !isWayIn && !found.getSimpleName().equals("package-info")) {
      faults.add(found.getName() + ": in no module");
    }
    if (!isGenerated(found.getPackageName())) {
      NO_ENDING.stream()
          .filter(found.getSimpleName()::endsWith)
          .forEach(ending -> faults.add(found.getName() + ": no class is a …" + ending));
    }
  }

  private void checkModule(String module, JavaPackage found) {
    if (!arrows.modules().contains(module)) {
      faults.add(module + ": no line in arrows.properties");
    }
    if (!found.isAnnotatedWith(ApplicationModule.class)) {
      faults.add(module + ": not an @ApplicationModule");
      return;
    }
    ApplicationModule said = found.getAnnotationOfType(ApplicationModule.class);
    List<String> declared = List.of(said.allowedDependencies());
    if (declared.equals(UNSAID)) {
      faults.add(module + ": allowedDependencies not listed, so anything would be allowed");
      return;
    }
    if (said.type() != ApplicationModule.Type.CLOSED) {
      faults.add(module + ": open, so its internal packages would be reachable");
    }
    for (String dependency : declared) {
      String target = dependency.replaceFirst("::.*", "").strip();
      if (!arrows.allows(module, target)) {
        faults.add(module + ": may not depend on " + target + " by arrows.properties");
      }
    }
  }

  private static List<String> unsaid() {
    try {
      Object value = ApplicationModule.class.getMethod("allowedDependencies").getDefaultValue();
      return Arrays.asList((String[]) value);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("@ApplicationModule has no allowedDependencies", e);
    }
  }
}
