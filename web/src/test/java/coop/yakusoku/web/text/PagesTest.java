package coop.yakusoku.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every page promises: no word of its own, no style, nothing unescaped, an id on every component. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Set<String> SAID = Set.of(
            "label",
            "title",
            "alt",
            "placeholder",
            "header",
            "headerText",
            "footerText",
            "emptyMessage",
            "aria-label",
            "summary",
            "message",
            "itemLabel",
            "caption",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "text",
            "help",
            "data-confirm");
    private static final Set<String> SPEAKING_VALUE =
            Set.of("outputText", "commandButton", "commandLink", "link", "button", "outputLink", "submit");
    private static final Set<String> COMPONENTS = Set.of("jakarta.faces.html", "primefaces");
    private static final Set<String> NEEDS_NO_ID =
            Set.of("head", "body", "outputStylesheet", "outputScript", "ajax", "doctype", "outputFormat", "importEnum");

    @TestFactory
    Stream<DynamicTest> every_page_keeps_the_promises() {
        return Project.pages().stream()
                .map(page -> DynamicTest.dynamicTest(name(page), () -> assertThat(complaints(Project.text(page)))
                        .isEmpty()));
    }

    @Test
    void there_are_pages() {
        assertThat(Project.pages()).hasSizeGreaterThan(10);
    }

    @Test
    void a_bad_page_is_caught_in_all_points() {
        String bad = """
                <div xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" style="color: red">
                  保存 <h:outputText id="x" escape="false" value="#{page.html}"/>
                  <h:inputText value="#{page.name}"/>
                  <h:commandButton id="y" value="Save"/>
                  <span title="Hint">#{page.name}</span>
                </div>
                """;

        assertThat(complaints(bad))
                .containsExactly(
                        "style on div",
                        "a word of its own: 保存",
                        "escape on outputText",
                        "no id on inputText",
                        "a word of its own: Save",
                        "a word of its own: Hint");
    }

    @Test
    void a_plain_list_holds_markup_and_texts_of_its_rows_only() {
        List<String> found = new ArrayList<>();
        for (Path page : Project.pages()) {
            Document document = parse(Project.text(page));
            NodeList repeats = document.getElementsByTagNameNS("yakusoku", "each");
            for (int i = 0; i < repeats.getLength(); i++) {
                notPlainRepeat((Element) repeats.item(i)).forEach(it -> found.add(name(page) + ": " + it));
            }
            NodeList lists = document.getElementsByTagNameNS("yakusoku", "list");
            for (int i = 0; i < lists.getLength(); i++) {
                Element list = (Element) lists.item(i);
                if (list.getAttribute("plain").equals("true")) {
                    notPlain(list).forEach(it -> found.add(name(page) + ": " + it));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_list_that_is_not_plain_is_caught() {
        String list = """
                <y:list xmlns:y="yakusoku" xmlns:p="primefaces" xmlns:h="jakarta.faces.html" plain="true">
                  <y:pick rendered="#{page.keeper}"/>
                  <p:column id="a" sortBy="#{row.name}" headerText="#{texts['a']}"><b class="#{row.style}">#{row.name}</b></p:column>
                  <p:column id="b"><h:outputText value="#{row.name}"/></p:column>
                  <p:column id="c"><a onclick="x()">#{row.late ? 'a' : 'b'} #{y:day(row.due)} #{page.kind(row)}</a></p:column>
                  <p:column id="d" styleClass="#{row.style}">#{texts['d']}</p:column>
                </y:list>
                """;

        assertThat(notPlain(parse(list).getDocumentElement()))
                .containsExactly(
                        "outputText in a cell",
                        "onclick in a cell",
                        "#{row.late ? 'a' : 'b'}",
                        "#{y:day(row.due)}",
                        "#{page.kind(row)}",
                        "#{row.style} on a column");
    }

    /** What keeps the rows of a list from being written by one pattern. */
    private static List<String> notPlain(Element list) {
        List<String> complaints = new ArrayList<>();
        NodeList columns = list.getElementsByTagNameNS("primefaces", "column");
        for (int i = 0; i < columns.getLength(); i++) {
            Element column = (Element) columns.item(i);
            if (column.getAttribute("styleClass").contains("row.")) {
                complaints.add(column.getAttribute("styleClass") + " on a column");
            }
            children(column).forEach(it -> cell("row", it, complaints));
        }
        return complaints;
    }

    private static List<String> notPlainRepeat(Element repeat) {
        List<String> complaints = new ArrayList<>();
        children(repeat).forEach(it -> cell(repeat.getAttribute("var"), it, complaints));
        return complaints;
    }

    private static void cell(String row, Node node, List<String> complaints) {
        if (node instanceof Element element) {
            if (element.getNamespaceURI() != null && !element.getNamespaceURI().endsWith("xhtml")) {
                complaints.add(element.getLocalName() + " in a cell");
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (attribute.getName().startsWith("on")) {
                    complaints.add(attribute.getName() + " in a cell");
                }
                expressions(row, attribute.getValue(), complaints);
            }
            children(element).forEach(it -> cell(row, it, complaints));
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            expressions(row, node.getTextContent(), complaints);
        }
    }

    private static void expressions(String row, String text, List<String> complaints) {
        EXPRESSION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(it -> it.matches("(?s).*\\b" + row + "\\b.*") && !it.matches("[#$]\\{\\s*" + row + "\\.\\w+\\s*}"))
                .forEach(complaints::add);
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static List<String> complaints(String page) {
        List<String> complaints = new ArrayList<>();
        walk(
                parse(page).getDocumentElement(),
                (element, attribute) -> {
                    String name = attribute.getLocalName();
                    if (name.equals("style")) {
                        complaints.add("style on " + element.getLocalName());
                    } else if (name.equals("escape")) {
                        complaints.add("escape on " + element.getLocalName());
                    } else if (speaks(element, name) && hasWord(attribute.getValue())) {
                        complaints.add("a word of its own: " + attribute.getValue());
                    }
                },
                complaints);
        return complaints;
    }

    private static boolean speaks(Element element, String attribute) {
        return SAID.contains(attribute) || attribute.equals("value") && SPEAKING_VALUE.contains(element.getLocalName());
    }

    private static void walk(Element element, BiConsumer<Element, Attr> look, List<String> complaints) {
        String home = String.valueOf(element.getNamespaceURI());
        boolean component = COMPONENTS.contains(home)
                || home.equals("jakarta.faces.facelets")
                        && Set.of("repeat", "fragment").contains(element.getLocalName());
        if (component && !NEEDS_NO_ID.contains(element.getLocalName()) && !element.hasAttribute("id")) {
            complaints.add("no id on " + element.getLocalName());
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            look.accept(element, (Attr) element.getAttributes().item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, look, complaints);
            } else if (child.getNodeType() == Node.TEXT_NODE && hasWord(child.getTextContent())) {
                complaints.add("a word of its own: " + child.getTextContent().strip());
            }
        }
    }

    private static boolean hasWord(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("A page must be well-formed", broken);
        }
    }

    private static String name(Path page) {
        return Project.root().resolve("web/src/main/webapp").relativize(page).toString();
    }
}
