package org.fasti.source.dump;

import java.util.Map;

/** The five entities that XML has by itself, and characters by number. There are no others: nothing is looked up outside. */
final class Entities {
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private Entities() {}

    /** The text with its entities resolved; what is none stays as it is. */
    static String resolved(String text) {
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (next >= 0) {
            out.append(text, done, next);
            int end = next + 1;
            while (end < text.length() && end - next <= LONGEST && text.charAt(end) != ';') {
                end++;
            }
            boolean closed = end < text.length() && text.charAt(end) == ';';
            String resolved = closed ? one(text.substring(next + 1, end)) : "";
            out.append(resolved.isEmpty() ? "&" : resolved);
            done = resolved.isEmpty() ? next + 1 : end + 1;
            next = text.indexOf('&', done);
        }
        return out.append(text, done, text.length()).toString();
    }

    private static String one(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("#x");
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (digits.isEmpty()
                || digits.length() > 7
                || !digits.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0 && c < 128)) {
            return "";
        }
        int point = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean character = Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
        return character ? Character.toString(point) : "";
    }
}
