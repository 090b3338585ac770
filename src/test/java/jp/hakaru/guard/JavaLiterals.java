package jp.hakaru.guard;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The string literals of Java sources (文字列リテラル), as the compiler reads them: text blocks too, and
 * literals that are added to each other as the one string they become.
 */
final class JavaLiterals {
  /** {@code place} is file and line. */
  record Literal(String place, String text) {}

  private JavaLiterals() {}

  static List<Literal> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return of(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Literal> of(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Literal> literals = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {
                    throw new IllegalStateException(problem.toString());
                  },
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(unit, positions, literals).scan(unit, null);
      }
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
