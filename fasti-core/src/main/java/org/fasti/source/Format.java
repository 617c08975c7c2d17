package org.fasti.source;

import java.util.List;
import java.util.Locale;

/** The formats that inputs are told apart into. */
enum Format {
    PLAIN_TEXT,
    HTML,
    JSONL,
    WIKITEXT;

    private static final List<String> HTML_STARTS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<body",
            "<table",
            "<div",
            "<section",
            "<article",
            "<main",
            "<p>",
            "<h1",
            "<title",
            "<meta");

    /**
     * The format of a document.
     *
     * @param name its path or address, whose extension counts; empty where there is none
     * @param start its first characters, at least a few hundred where it has as many
     */
    static Format of(String name, CharSequence start) {
        String lower = name.toLowerCase(Locale.ROOT);
        String head = head(start);
        if (hasExtension(lower, "jsonl", "ndjson") || isJson(head)) {
            return JSONL;
        }
        if (hasExtension(lower, "html", "htm", "xhtml") || isHtml(head)) {
            return HTML;
        }
        if (hasExtension(lower, "wikitext", "wiki", "mediawiki", "mw") || isWikitext(head)) {
            return WIKITEXT;
        }
        return PLAIN_TEXT;
    }

    /** True where the text opens a template or leads to another page, and has other marks that no copied page has. */
    private static boolean isWikitext(String head) {
        if (head.startsWith("#") && head.length() > 1 && Character.isLetter(head.charAt(1))) {
            int end = head.indexOf('\n');
            String line = end < 0 ? head : head.substring(0, end);
            return line.contains("]]") && line.contains("[[") && line.indexOf("[[") < 24;
        }
        if (head.startsWith("'''")) {
            return head.contains("[[") && head.contains("]]");
        }
        boolean template = head.startsWith("{{") && head.length() > 2 && Character.isLetter(head.charAt(2));
        return template && head.contains("}}") && (head.contains("\n|") || head.contains("[[") || head.contains("''"));
    }

    private static boolean hasExtension(String name, String... extensions) {
        for (String extension : extensions) {
            if (name.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }

    private static String head(CharSequence start) {
        String head = start.subSequence(0, Math.min(start.length(), 2_000)).toString();
        return (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
    }

    /** An object, as JSONL starts with, or an array, which is told to be JSON but not JSONL. */
    private static boolean isJson(String head) {
        if (head.startsWith("{")) {
            String inside = head.substring(1).stripLeading();
            return inside.startsWith("\"") || inside.startsWith("}");
        }
        return head.startsWith("[") && head.substring(1).stripLeading().startsWith("{");
    }

    private static boolean isHtml(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml") || lower.startsWith("<!--")) {
            return lower.contains("<html") || lower.contains("<body") || lower.contains("<table");
        }
        return HTML_STARTS.stream().anyMatch(lower::startsWith);
    }
}
