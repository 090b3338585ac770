package jp.hakaru.face.api.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An answer in XML, as a strict reader has it. */
record ParsedXml(Element root) {
  static ParsedXml of(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return new ParsedXml(
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
            .getDocumentElement());
  }

  /** The elements right below {@code element} of that name. */
  static List<Element> below(Element element, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = element.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element one && one.getLocalName().equals(name)) {
        assertThat(one.getNamespaceURI()).isEqualTo(element.getNamespaceURI());
        found.add(one);
      }
    }
    return found;
  }

  /** The text of the one element of that name right below {@code element}. */
  static String text(Element element, String name) {
    assertThat(below(element, name)).as(name).hasSize(1);
    return below(element, name).getFirst().getTextContent();
  }

  static String link(Element element, String relation) {
    return below(element, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .findFirst()
        .orElseThrow()
        .getAttribute("href");
  }

  /** All texts of elements of that name, wherever they are. */
  List<String> all(String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
