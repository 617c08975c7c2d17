package org.fasti.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What elements of a page are, told by their names, classes and styles. */
final class HtmlElements {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "map",
            "select",
            "button",
            "textarea",
            "input",
            "head",
            "link",
            "meta",
            "title",
            "frameset",
            "noframes",
            "datalist",
            "dialog",
            "rp");

    private static final Set<String> DROPPED_CLASSES = Set.of(
            "mw-editsection",
            "mw-jump-link",
            "mw-cite-backlink",
            "mw-empty-elt",
            "mw-indicators",
            "navbar",
            "Inline-Template",
            "shortdescription",
            "toc",
            "mw-toc-heading",
            "sr-only",
            "visually-hidden",
            "Z3988");

    private static final Set<String> ASIDES = Set.of("figure", "figcaption", "aside", "footer", "caption");

    private static final Set<String> ASIDE_CLASSES = Set.of(
            "navbox",
            "navbox-styles",
            "vertical-navbox",
            "sidebar",
            "thumb",
            "thumbcaption",
            "gallery",
            "reflist",
            "references",
            "refbegin",
            "hatnote",
            "dablink",
            "ambox",
            "metadata",
            "sistersitebox",
            "side-box",
            "catlinks",
            "printfooter",
            "portalbox",
            "authority-control",
            "stub",
            "mw-footer",
            "successionnote",
            "cookie-banner");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "figcaption",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "optgroup",
            "dir",
            "multicol",
            "option");

    private HtmlElements() {}

    /** Not part of the text: code, controls, navigation, or hidden from readers. */
    static boolean isLeftOut(Element element) {
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || hasClassOf(element, DROPPED_CLASSES)
                || element.id().equals("toc")
                || styleHas(element, "display:none")
                || styleHas(element, "visibility:hidden")
                || holdsOnlyInvisible(element);
    }

    /** About the subject's career only by the way: captions, notes, navigation boxes, reference lists. */
    static boolean isAside(Element element) {
        return ASIDES.contains(element.normalName())
                || hasClassOf(element, ASIDE_CLASSES)
                || element.attr("role").equals("navigation")
                || element.attr("role").equals("note")
                || element.attr("role").equals("doc-endnotes");
    }

    /** Begins and ends a line. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) && !styleHas(element, "display:inline");
    }

    /** An element within a line at whose edges a squeezed-out space may have stood; emphasis may split a word. */
    static boolean mayPartWords(Element element) {
        return switch (element.normalName()) {
            case "b", "i", "em", "strong", "a", "u", "sub", "mark", "bdi", "bdo", "font", "wbr", "code", "tt" -> false;
            default -> true;
        };
    }

    static boolean isInfobox(Element table) {
        return table.classNames().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("infobox") || name.equals("sinottico"));
    }

    /** In smaller type than its surroundings. */
    static boolean isSmall(Element element) {
        return element.normalName().equals("small")
                || styleHas(element, "font-size:85%")
                || styleHas(element, "font-size:80%")
                || styleHas(element, "font-size:90%")
                || styleHas(element, "font-size:smaller");
    }

    static boolean hasClassOf(Element element, Set<String> names) {
        if (!element.hasAttr("class")) {
            return false;
        }
        return element.classNames().stream().anyMatch(names::contains);
    }

    private static boolean styleHas(Element element, String declaration) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains(declaration);
    }

    /** A spacer: characters without width only. */
    private static boolean holdsOnlyInvisible(Element element) {
        if (element.childNodeSize() != 1) {
            return false;
        }
        Node child = element.childNode(0);
        if (!(child instanceof TextNode text) || text.getWholeText().isEmpty()) {
            return false;
        }
        String whole = text.getWholeText();
        for (int i = 0; i < whole.length(); i++) {
            if (!TextWriter.isBlank(whole.charAt(i)) || whole.charAt(i) == ' ' || whole.charAt(i) == '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
