package jp.hakaru.guard;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The string literals of Java sources (文字列リテラル), as the compiler reads them: text blocks too, and
 * literals that are added to each other as the one string they become.
 */
final class JavaLiterals {
  /** {@code place} is file and line. */
  record Literal(String place, String text) {}

  private JavaLiterals() {}

  static List<Literal> below(Path folder) {
    ParsedSources sources = ParsedSources.below(folder);
    List<Literal> literals = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      new Collector(unit, sources.positions(), literals).scan(unit, null);
    }
    return literals;
  }

  private static final class Collector extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Literal> literals;

    Collector(CompilationUnitTree unit, SourcePositions positions, List<Literal> literals) {
      this.unit = unit;
      this.positions = positions;
      this.literals = literals;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
        add(literal, (String) literal.getValue());
      }
      return null;
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
      List<Tree> parts = new ArrayList<>();
      flatten(sum, parts);
      if (parts.size() == 1) {
        return super.visitBinary(sum, nothing);
      }
      StringBuilder joined = new StringBuilder();
      for (Tree part : parts) {
        if (part instanceof LiteralTree literal && literal.getValue() instanceof String text) {
          joined.append(text);
        } else {
          addIfAny(sum, joined);
          joined.setLength(0);
          scan(part, nothing);
        }
      }
      addIfAny(sum, joined);
      return null;
    }

    private static void flatten(Tree tree, List<Tree> parts) {
      if (tree instanceof ParenthesizedTree inner) {
        flatten(inner.getExpression(), parts);
      } else if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
        flatten(sum.getLeftOperand(), parts);
        flatten(sum.getRightOperand(), parts);
      } else {
        parts.add(tree);
      }
    }

    private void addIfAny(Tree tree, StringBuilder text) {
      if (!text.isEmpty()) {
        add(tree, text.toString());
      }
    }

    private void add(Tree tree, String text) {
      long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
      literals.add(
          new Literal(Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line, text));
    }
  }
}
