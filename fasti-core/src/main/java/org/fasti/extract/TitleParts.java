package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import org.fasti.language.Script;
import org.fasti.office.TitleReader;

/**
 * Parts a heading of several offices in a script without blanks, where each piece ends with a role: "外務大臣・農商務大臣",
 * "首相兼国防相". In other scripts "and" and commas are parts of titles.
 */
final class TitleParts {
    private static final String PARTING = " \u3000\n・、，,／/兼";
    private static final String OPENING = "(（[〈「";
    private static final String CLOSING = ")）]〉」";

    private TitleParts() {}

    /** The pieces in order; the whole heading where it is of one office. */
    static List<String> of(String heading, TitleReader titles) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            if (depth > 0 || PARTING.indexOf(c) < 0) {
                continue;
            }
            String left = heading.substring(from, i).strip();
            String right = heading.substring(i + 1).strip();
            if (isOffice(left, titles) && isOffice(right, titles)) {
                parts.add(left);
                from = i + 1;
            }
        }
        parts.add(heading.substring(from).strip());
        return parts;
    }

    private static boolean isOffice(String words, TitleReader titles) {
        int remark = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        boolean closed = words.endsWith(")") || words.endsWith("）");
        String plain = remark > 0 && closed ? words.substring(0, remark).strip() : words;
        return Script.endsWithoutBlanks(plain) && titles.looksLikeOffice(plain);
    }
}
