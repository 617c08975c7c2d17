package org.fasti.source.dump;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the head of a dump says of its wiki.
 *
 * @param language the tag of its language, such as {@code en}; empty where it is not said
 * @param base the address of its main page; empty where it is not said
 * @param categories what the wiki calls its categories; {@code Category} where it is not said
 */
public record ExportSite(String language, String base, String categories) {
    private static final String ROOT = "<mediawiki";

    /**
     * Whether what begins so is a dump, if only one that is not read.
     *
     * @param start a few hundred bytes
     */
    public static boolean begins(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        String head = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        return head.startsWith(ROOT)
                || (head.startsWith("<?xml") || head.startsWith("<!"))
                        && root(head).isPresent();
    }

    /** Where the first element begins, if it is that of a dump. */
    private static Optional<Integer> root(String head) {
        int at = head.indexOf(ROOT);
        if (at < 0) {
            return Optional.empty();
        }
        for (int i = head.indexOf('<'); i >= 0 && i < at; i = head.indexOf('<', i + 1)) {
            char after = head.charAt(i + 1);
            if (after != '?' && after != '!') {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** Why a dump with this head is not read, and what to do next. */
    static Optional<String> refused(String head) {
        int declared = head.indexOf("<!DOCTYPE");
        int root = head.indexOf(ROOT);
        return declared >= 0 && (root < 0 || declared < root)
                ? Optional.of("declares a document type, which may bring in entities from outside and which no dump of"
                        + " MediaWiki does; take that line out if you trust the file")
                : Optional.empty();
    }

    /** Reads the head, which ends where the first page begins. */
    static ExportSite of(String head) {
        int root = Math.max(0, head.indexOf(ROOT));
        int rootEnd = head.indexOf('>', root);
        String tag = head.substring(root, rootEnd < 0 ? head.length() : rootEnd);
        return new ExportSite(
                between(tag, "xml:lang=\"", "\"", 0).orElse(""),
                between(head, "<base>", "</base>", root).orElse(""),
                between(head, "<namespace key=\"14\"", "</namespace>", root)
                        .map(element -> element.substring(element.indexOf('>') + 1))
                        .filter(name -> !name.isBlank())
                        .orElse("Category"));
    }

    private static Optional<String> between(String text, String before, String after, int from) {
        int start = text.indexOf(before, from);
        int end = start < 0 ? -1 : text.indexOf(after, start + before.length());
        return end < 0
                ? Optional.empty()
                : Optional.of(Entities.resolved(text.substring(start + before.length(), end))
                        .strip());
    }
}
