package org.fasti.publish;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes one JSON value a line. Members come in the order in which they are written. Why not by a
 * library: docs/adr/0006.
 */
final class JsonWriter {
    private static final HexFormat HEX = HexFormat.of();
    private final StringBuilder out;
    private boolean first = true;

    JsonWriter(StringBuilder out) {
        this.out = out;
    }

    /** An object whose members {@code body} writes. */
    JsonWriter object(Runnable body) {
        separate();
        out.append('{');
        first = true;
        body.run();
        out.append('}');
        first = false;
        return this;
    }

    /** An array of one value an element, written by {@code element}. */
    <T> JsonWriter array(Iterable<T> elements, Consumer<T> element) {
        separate();
        out.append('[');
        first = true;
        elements.forEach(element);
        out.append(']');
        first = false;
        return this;
    }

    /** The name of the member whose value comes next. */
    JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(": ");
        first = true;
        return this;
    }

    JsonWriter string(String value) {
        separate();
        quote(value);
        return this;
    }

    JsonWriter number(long value) {
        separate();
        out.append(value);
        return this;
    }

    JsonWriter bool(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    JsonWriter nothing() {
        separate();
        out.append("null");
        return this;
    }

    /** A member with a string, or null where there is none. */
    JsonWriter member(String name, Optional<String> value) {
        name(name);
        return value.isPresent() ? string(value.get()) : nothing();
    }

    JsonWriter member(String name, String value) {
        return name(name).string(value);
    }

    JsonWriter member(String name, List<String> values) {
        return name(name).array(values, this::string);
    }

    void endLine() {
        out.append('\n');
        first = true;
    }

    private void separate() {
        if (first) {
            first = false;
        } else {
            out.append(", ");
        }
    }

    private void quote(String value) {
        out.append('"');
        int from = 0;
        for (int at = plainTo(value, 0); at < value.length(); at = plainTo(value, from)) {
            out.append(value, from, at);
            escape(value, at);
            from = at + 1;
        }
        if (from == 0) {
            // Most are plain, and a whole string is appended faster than a part of one.
            out.append(value);
        } else {
            out.append(value, from, value.length());
        }
        out.append('"');
    }

    /** The end of the characters from {@code i} on that stand for themselves. */
    private static int plainTo(String value, int i) {
        int to = i;
        while (to < value.length()) {
            char c = value.charAt(to);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return to;
            }
            to++;
        }
        return to;
    }

    private void escape(String value, int i) {
        char c = value.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || isUnpaired(value, i)) {
                    out.append("\\u").append(HEX.toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Half of a surrogate pair cannot be written in UTF-8, but it can be escaped. */
    private static boolean isUnpaired(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
