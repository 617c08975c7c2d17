package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * One writing for each value, so that equal contents have equal hashes: RFC 8785 (names in order, no blanks, the
 * shortest escapes), with half surrogate pairs escaped instead of refused.
 */
final class CanonicalJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final HexFormat HEX = HexFormat.of();

    private CanonicalJson() {}

    static String write(Json value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    /** @throws ChronicleTrouble where {@code text} is not of {@link #write}'s making */
    static Json.Members read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return (Json.Members) value(parser);
        } catch (StreamReadException | ClassCastException | IllegalArgumentException e) {
            throw new ChronicleTrouble(
                    ChronicleTrouble.Kind.DAMAGED, "an entry of the ledger is not as it was written", e);
        }
    }

    private static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Text(String text) -> quote(text, out);
            case Json.Whole(long number) -> out.append(number);
            case Json.Array(List<Json> elements) -> {
                out.append('[');
                for (Iterator<Json> each = elements.iterator(); each.hasNext(); ) {
                    write(each.next(), out);
                    out.append(each.hasNext() ? "," : "");
                }
                out.append(']');
            }
            case Json.Members(Map<String, Json> members) -> {
                out.append('{');
                boolean first = true;
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    out.append(first ? "" : ",");
                    first = false;
                    quote(member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out);
                }
                out.append('}');
            }
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    boolean paired = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (paired) {
                        out.append(c).append(text.charAt(++i));
                    } else if (c < ' ' || Character.isSurrogate(c)) {
                        out.append("\\u").append(HEX.toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static Json value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("the text ends too early");
        }
        return switch (token) {
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT -> new Json.Whole(parser.getLongValue());
            case START_ARRAY -> {
                List<Json> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield new Json.Array(elements);
            }
            case START_OBJECT -> {
                Json.Members members = Json.Members.none();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.with(name, value(parser));
                }
                yield members;
            }
            default -> throw new IllegalArgumentException("not written by the ledger: " + token);
        };
    }
}
