package org.fasti.source;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A mark in a page that cites an entry of its reference list.
 *
 * @param label what it shows, without brackets
 * @param target the id of the entry that it links to; empty where it links to none
 */
record HtmlMark(Span span, String label, String target) {
    private static final int LONGEST_LABEL = 16;

    /** True for {@code <sup class="reference">} and for short raised or declared links to notes of the same page. */
    static boolean isMark(Element element) {
        if (element.normalName().equals("sup")) {
            return element.hasClass("reference") || element.hasClass("mw-ref");
        }
        if (!element.normalName().equals("a")) {
            return false;
        }
        boolean raised =
                element.parent() != null && element.parent().normalName().equals("sup");
        boolean declared = element.attr("role").equals("doc-noteref") || element.hasClass("footnote-ref");
        return (raised || declared)
                && !targetOf(element).isEmpty()
                && !labelOf(element).isEmpty();
    }

    /** What a mark shows, without brackets; empty where it is too long to be a mark. */
    static String labelOf(Element mark) {
        String shown = mark.text();
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < shown.length() && label.length() <= LONGEST_LABEL; i++) {
            char c = shown.charAt(i);
            if (c != '[' && c != ']' && !(TextWriter.isBlank(c) && label.isEmpty())) {
                label.append(c);
            }
        }
        String stripped = label.toString().strip();
        return stripped.length() > LONGEST_LABEL ? "" : stripped;
    }

    /** The id that a mark links to; empty where there is none. */
    static String targetOf(Element mark) {
        Element link = mark.normalName().equals("a") ? mark : mark.selectFirst("a[href*=#]");
        if (link == null) {
            return "";
        }
        String href = link.attr("href");
        int hash = href.indexOf('#');
        return hash < 0 ? "" : decoded(href.substring(hash + 1));
    }

    /** Undoes percent-encoding, which links have and ids have not; anything malformed stays as it is. */
    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return java.net.URLDecoder.decode(fragment.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return fragment.toLowerCase(Locale.ROOT);
        }
    }
}
