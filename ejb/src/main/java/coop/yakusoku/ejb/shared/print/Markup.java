package coop.yakusoku.ejb.shared.print;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds XHTML element by element. What is said stays text: it can never become markup. */
final class Markup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;
    private final Glyphs glyphs;
    private Element here;

    Markup(Glyphs glyphs) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.glyphs = glyphs;
        here = document.createElementNS(XHTML, "html");
        here.setAttribute("lang", "ja");
        document.appendChild(here);
    }

    Markup open(String name) {
        Element child = document.createElementNS(XHTML, name);
        here.appendChild(child);
        here = child;
        return this;
    }

    Markup open(String name, String style) {
        return open(name).set("class", style);
    }

    Markup set(String attribute, String value) {
        here.setAttribute(attribute, value);
        return this;
    }

    /** Text, with its line breaks. */
    Markup text(String text) {
        String[] lines = glyphs.printable(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                open("br").close();
            }
            here.appendChild(document.createTextNode(lines[i]));
        }
        return this;
    }

    /** The stylesheet: ours, never what somebody typed. */
    Markup stylesheet(String css) {
        open("style").set("type", "text/css");
        here.appendChild(document.createTextNode(css));
        return close();
    }

    Markup close() {
        here = (Element) here.getParentNode();
        return this;
    }

    /** An element with nothing but text. */
    Markup element(String name, String style, String text) {
        return open(name, style).text(text).close();
    }

    Document document() {
        return document;
    }
}
