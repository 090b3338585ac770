package jp.hakaru.guard;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the build file (ビルド定義) tells the checkers to do, and what in it would silence them. */
final class Pom {
  private static final String PLUGIN = "/project/build/plugins/plugin[artifactId='%s']";

  /** Elements by which a build runs on past its checks. */
  private static final Set<String> SILENCERS =
      Set.of(
          "skip",
          "skipTests",
          "skipITs",
          "skipAfterFailureCount",
          "maven.test.skip",
          "spotless.check.skip",
          "testFailureIgnore",
          "failOnError",
          "failIfNoTests",
          "excludes",
          "excludedGroups");

  private final Document document;

  private Pom(Document document) {
    this.document = document;
  }

  static Pom parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      return new Pom(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not a readable build file", e);
    }
  }

  /** The arguments of the compiler of production code. */
  List<String> compilerArguments() {
    return texts(
        PLUGIN.formatted("maven-compiler-plugin") + compileConfiguration("compilerArgs/arg"));
  }

  String release() {
    return text(PLUGIN.formatted("maven-compiler-plugin") + "/configuration/release");
  }

  /** The checkers that the compiler loads, as {@code artifact-version.jar}. */
  List<String> checkers() {
    String paths =
        PLUGIN.formatted("maven-compiler-plugin")
            + compileConfiguration("annotationProcessorPaths/path");
    List<String> names = texts(paths + "/artifactId");
    List<String> versions = texts(paths + "/version");
    List<String> jars = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      jars.add(names.get(i) + "-" + versions.get(i) + ".jar");
    }
    return jars;
  }

  String formatter() {
    return "google-java-format-"
        + text(PLUGIN.formatted("spotless-maven-plugin") + "//googleJavaFormat/version")
        + ".jar";
  }

  /** The goals of the formatter that every build runs. */
  List<String> formatterGoals() {
    return texts(PLUGIN.formatted("spotless-maven-plugin") + "/executions/execution/goals/goal");
  }

  List<String> formatted() {
    return texts(
        PLUGIN.formatted("spotless-maven-plugin") + "/configuration/java/includes/include");
  }

  /** Elements that would let a build pass by without its checks. */
  List<String> silencers() {
    List<String> found = new ArrayList<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      if (SILENCERS.contains(elements.item(i).getNodeName())) {
        found.add(elements.item(i).getNodeName());
      }
    }
    return found;
  }

  private static String compileConfiguration(String path) {
    return "/executions/execution[id='default-compile']/configuration/" + path;
  }

  private String text(String path) {
    List<String> texts = texts(path);
    if (texts.size() != 1) {
      throw new IllegalStateException("expected one " + path + ", found " + texts);
    }
    return texts.getFirst();
  }

  private List<String> texts(String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        texts.add(resolve(nodes.item(i).getTextContent().strip()));
      }
      return texts;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private String resolve(String text) {
    return text.startsWith("${") && text.endsWith("}")
        ? text("/project/properties/" + text.substring(2, text.length() - 1))
        : text;
  }
}
