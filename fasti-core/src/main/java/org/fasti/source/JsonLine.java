package org.fasti.source;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The fields of one line of a JSONL batch, and what was wrong with it. */
final class JsonLine {
    /** The fields that are read; others are passed over. */
    enum Field {
        ID,
        TITLE,
        TEXT,
        HTML,
        WIKITEXT,
        URL,
        PUBLISHED,
        LANGUAGE;

        private final String key = name().toLowerCase(Locale.ROOT);

        static Optional<Field> named(String key) {
            for (Field field : values()) {
                if (field.key.equals(key)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private Optional<String> trouble = Optional.empty();
    private boolean blank;

    private JsonLine() {}

    /** A factory whose parsers refuse strings longer than {@code maxCharacters} before they hold them. */
    static JsonFactory factory(int maxCharacters) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(maxCharacters)
                        .maxNestingDepth(100)
                        .build())
                .build();
    }

    /** Reads one line, given as a stream that ends with it. Total: what is wrong is told by {@link #trouble()}. */
    static JsonLine read(JsonFactory factory, InputStream line, int maxCharacters) {
        JsonLine result = new JsonLine();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            result.readObject(parser);
        } catch (StreamConstraintsException e) {
            // Names, numbers and nesting have limits too, which no document in earnest comes near.
            boolean longText = e.getOriginalMessage().startsWith("String value length");
            result.trouble = Optional.of(longText ? DocumentReader.tooLong(maxCharacters) : brokenAt(e));
        } catch (UnexpectedEndOfInputException e) {
            result.trouble = Optional.of("the line breaks off within its JSON object; is the file cut short?");
        } catch (JacksonException e) {
            result.trouble = Optional.of(brokenAt(e));
        }
        return result;
    }

    private void readObject(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            blank = true;
            return;
        }
        if (token != JsonToken.START_OBJECT) {
            trouble = Optional.of("is not a JSON object; each line must be one, such as {\"id\": …, \"text\": …}");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Optional<Field> field = Field.named(parser.currentName());
            JsonToken value = parser.nextToken();
            if (field.isEmpty()) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING || field.get() == Field.ID && value.isNumeric()) {
                fields.put(field.get(), parser.getString());
            } else if (value != JsonToken.VALUE_NULL) {
                trouble = Optional.of("its \"" + field.get().key + "\" is not a string");
                parser.skipChildren();
            }
        }
        if (trouble.isEmpty() && parser.nextToken() != null) {
            trouble = Optional.of("holds more than one JSON value; put each on a line of its own");
        }
    }

    private static String brokenAt(JacksonException e) {
        String message = e.getOriginalMessage();
        boolean encoding = message != null && message.contains("UTF-8");
        TokenStreamLocation location = e.getLocation();
        String at = location == null ? "" : " at byte " + Math.max(0, location.getByteOffset()) + " of the line";
        return "is not valid JSON" + at + " ("
                + (encoding
                        ? "not UTF-8; convert the file, for example with iconv -f windows-1252 -t utf-8"
                        : firstSentence(message == null ? "unexpected characters" : message))
                + ")";
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        // Where the parser's own setting is named, which no reader of the message can change.
        int setting = line.indexOf(", from `");
        line = setting < 0 ? line : line.substring(0, setting) + ")";
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    Optional<String> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** What is wrong with the line and what to do next. */
    Optional<String> trouble() {
        return trouble;
    }

    /** True where the line holds nothing but white space. */
    boolean isBlank() {
        return blank;
    }
}
