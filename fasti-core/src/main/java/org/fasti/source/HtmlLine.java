package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import org.fasti.source.TextWriter.Edge;
import org.fasti.source.TextWriter.Gap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the contents of elements as running text, with the marks in it. Blocks inside only end lines. */
final class HtmlLine implements CarriedCells.Marks {
    private final TextWriter writer;
    private final List<HtmlMark> marks = new ArrayList<>();

    HtmlLine(TextWriter writer) {
        this.writer = writer;
    }

    /** The marks met so far, in the order of the text. */
    List<HtmlMark> marks() {
        return marks;
    }

    @Override
    public int count() {
        return marks.size();
    }

    @Override
    public Span span(int mark) {
        return marks.get(mark).span();
    }

    /**
     * Writes what {@code element} holds.
     *
     * @param breaks what a line's end is shown as
     */
    void contents(Element element, Gap breaks) {
        for (Node child : element.childNodes()) {
            node(child, breaks);
        }
    }

    void node(Node node, Gap breaks) {
        if (node instanceof TextNode text) {
            writer.write(text.getWholeText());
        } else if (node instanceof Element element && !HtmlElements.isLeftOut(element)) {
            element(element, breaks);
        } else if (node instanceof Element) {
            writer.edge(Edge.BETWEEN_WORDS);
        }
    }

    private void element(Element element, Gap breaks) {
        if (element.normalName().equals("br")) {
            writer.endLine(breaks);
        } else if (HtmlMark.isMark(element)) {
            mark(element);
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            writer.gap(Gap.SPACE);
            contents(element, breaks);
            writer.gap(Gap.SPACE);
        } else if (HtmlElements.isBlock(element)) {
            writer.endLine(breaks);
            contents(element, breaks);
            writer.endLine(breaks);
        } else {
            edge(element);
            contents(element, breaks);
            edge(element);
        }
    }

    /** Notes an edge of an element that stands within a line. */
    void edge(Element element) {
        if (element.normalName().equals("sup")) {
            writer.edge(Edge.RAISED);
        } else if (!element.normalName().equals("wbr")) {
            writer.edge(HtmlElements.mayPartWords(element) ? Edge.BETWEEN_WORDS : Edge.WITHIN_WORD);
        }
    }

    /** Writes a mark with brackets, as every page shows it one way or another. */
    void mark(Element element) {
        String label = HtmlMark.labelOf(element);
        if (label.isEmpty()) {
            return;
        }
        int start = writer.position();
        writer.noEdge();
        writer.write("[" + label + "]");
        writer.since(start).ifPresent(span -> marks.add(new HtmlMark(span, label, HtmlMark.targetOf(element))));
    }
}
