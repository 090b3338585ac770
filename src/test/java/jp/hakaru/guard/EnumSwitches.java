package jp.hakaru.guard;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Switches over enums of ours with a {@code default} (列挙のすべてを挙げない分岐), which takes a new constant
 * without anyone having decided about it. Sources are parsed and not compiled, so that a switch is
 * known by its labels: it is over an enum of ours where one enum holds them all.
 */
final class EnumSwitches {
  private EnumSwitches() {}

  /** The file and line of each {@code default} below {@code folder}. */
  static List<String> faults(Path folder) {
    ParsedSources sources = ParsedSources.below(folder);
    List<String> faults = new ArrayList<>();
    Enums enums = new Enums();
    enums.scan(sources.units(), null);
    for (CompilationUnitTree unit : sources.units()) {
      new Defaults(unit, sources.positions(), enums.constants, faults).scan(unit, null);
    }
    return faults;
  }

  /** Gathers the constants of each enum. */
  private static final class Enums extends TreeScanner<Void, Void> {
    private final List<Set<String>> constants = new ArrayList<>();

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (type.getKind() == Tree.Kind.ENUM) {
        Set<String> names = new HashSet<>();
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree field
              && field.getInitializer() instanceof NewClassTree made
              && made.getIdentifier().toString().equals(type.getSimpleName().toString())) {
            names.add(field.getName().toString());
          }
        }
        constants.add(names);
      }
      return super.visitClass(type, nothing);
    }
  }

  private static final class Defaults extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Set<String>> enums;
    private final List<String> faults;

    Defaults(
        CompilationUnitTree unit,
        SourcePositions positions,
        List<Set<String>> enums,
        List<String> faults) {
      this.unit = unit;
      this.positions = positions;
      this.enums = enums;
      this.faults = faults;
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void nothing) {
      check(tree.getCases());
      return super.visitSwitch(tree, nothing);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
      check(tree.getCases());
      return super.visitSwitchExpression(tree, nothing);
    }

    private void check(List<? extends CaseTree> cases) {
      Set<String> labels = new HashSet<>();
      cases.stream()
          .map(CaseTree::getExpressions)
          .flatMap(Collection::stream)
          .filter(label -> label.getKind() != Tree.Kind.NULL_LITERAL)
          .forEach(label -> labels.add(name(label)));
      boolean ours =
          !labels.isEmpty() && enums.stream().anyMatch(names -> names.containsAll(labels));
      for (CaseTree each : cases) {
        if (ours && each.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
          long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, each));
          faults.add(Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line);
        }
      }
    }

    /** The constant that a label may name; a literal names none. */
    private static String name(ExpressionTree label) {
      return switch (label) {
        case IdentifierTree name -> name.getName().toString();
        case MemberSelectTree qualified -> qualified.getIdentifier().toString();
        default -> label.toString();
      };
    }
  }
}
