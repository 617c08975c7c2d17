package org.fasti.source.dump;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the elements of one page. Total: of several revisions the last counts, and what is not known is passed over. */
final class PageFields {
    private static final List<String> NAMES =
            List.of("title", "ns", "redirect", "revision", "contributor", "id", "timestamp", "model", "text");
    private static final byte[][] KNOWN =
            NAMES.stream().map(name -> name.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);

    private final byte[] bytes;
    private final int end;
    private String title = "";
    private String id = "";
    private int namespace;
    private boolean redirect;
    private boolean inRevision;
    private boolean inContributor;
    private boolean hasRevision;
    private String revision = "";
    private Optional<String> timestamp = Optional.empty();
    private String model = "wikitext";
    private int textFrom;
    private int textTo;
    private boolean textOpen;

    /** @param to where the page's own element ends */
    PageFields(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.end = to;
        int at = tag(from);
        while (at < end) {
            at = tag(element(at));
        }
    }

    private int tag(int from) {
        return Tags.next(bytes, from, end);
    }

    /** Reads the tag at {@code at}; gives from where to look for the next. */
    private int element(int at) {
        int nameEnd = at + 1;
        while (nameEnd < end && bytes[nameEnd] != '>' && bytes[nameEnd] != ' ' && bytes[nameEnd] != '/') {
            nameEnd++;
        }
        boolean closing = at + 1 < end && bytes[at + 1] == '/';
        int tagEnd = at;
        while (tagEnd < end && bytes[tagEnd] != '>') {
            tagEnd++;
        }
        if (closing) {
            closed(at + 2, tagEnd);
            return tagEnd;
        }
        boolean empty = bytes[Math.min(tagEnd, end - 1) - 1] == '/';
        return opened(known(at + 1, nameEnd), Math.min(end, tagEnd + 1), empty);
    }

    /** The name of an element that counts; nothing for others. */
    private String known(int from, int to) {
        for (int i = 0; i < KNOWN.length; i++) {
            if (Arrays.equals(KNOWN[i], 0, KNOWN[i].length, bytes, from, to)) {
                return NAMES.get(i);
            }
        }
        return "";
    }

    private void closed(int from, int to) {
        if (to - from == 11 && bytes[from] == 'c' && bytes[from + 3] == 't') {
            inContributor = false;
        }
    }

    private int opened(String name, int content, boolean empty) {
        switch (name) {
            case "title" -> title = content(content);
            case "ns" -> namespace = number(content(content));
            case "redirect" -> redirect = true;
            case "revision" -> {
                inRevision = true;
                hasRevision = true;
                revision = "";
                timestamp = Optional.empty();
                model = "wikitext";
                textFrom = content;
                textTo = content;
            }
            case "contributor" -> inContributor = !empty;
            case "id" -> id(content(content));
            case "timestamp" -> timestamp = Optional.of(content(content)).filter(said -> !said.isEmpty());
            case "model" -> model = content(content);
            case "text" -> {
                textFrom = content;
                textTo = empty ? content : tag(content);
                textOpen = !empty && textTo == end;
                return textTo;
            }
            default -> {}
        }
        return content;
    }

    private void id(String said) {
        if (inContributor) {
            return;
        }
        if (!inRevision) {
            id = said;
        } else if (revision.isEmpty()) {
            revision = said;
        }
    }

    private String content(int from) {
        return Entities.resolved(new String(bytes, from, tag(from) - from, StandardCharsets.UTF_8))
                .strip();
    }

    private static int number(String said) {
        try {
            return Integer.parseInt(said);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What is known of the page for messages; empty where nothing is. */
    String name() {
        String number = id.isEmpty() ? "" : "page " + id;
        return title.isEmpty() ? number : "\"" + title + "\"" + (id.isEmpty() ? "" : " (" + number + ")");
    }

    /** What is wrong with the page. */
    Optional<String> trouble() {
        if (title.isEmpty()) {
            return Optional.of("the page has no title; it is passed over");
        }
        if (!hasRevision) {
            return Optional.of("the page has no revision; it is passed over");
        }
        return textOpen ? Optional.of("the page's text has no end; it is passed over") : Optional.empty();
    }

    ExportPage page(long place) {
        return new ExportPage(
                title, id, namespace, redirect, revision, timestamp, model, bytes, textFrom, textTo, place);
    }
}
