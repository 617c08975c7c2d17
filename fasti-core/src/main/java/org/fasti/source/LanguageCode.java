package org.fasti.source;

import java.util.Locale;
import java.util.Optional;

/** Language tags such as {@code en-GB}, of which the language is kept. */
final class LanguageCode {
    private LanguageCode() {}

    /** The ISO 639 code in a tag: {@code en} for {@code en-GB}; empty for what is no tag. */
    static Optional<String> primary(String tag) {
        String code = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < code.length() && code.charAt(end) >= 'a' && code.charAt(end) <= 'z') {
            end++;
        }
        boolean whole = end == code.length() || code.charAt(end) == '-' || code.charAt(end) == '_';
        return whole && end >= 2 && end <= 3 ? Optional.of(code.substring(0, end)) : Optional.empty();
    }
}
