package org.fasti.language;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them: without regard to case, accents and punctuation. */
public final class FoldedName {
    private FoldedName() {}

    /** Letters and digits in lower case without marks, words parted by one blank; empty where there are none. */
    public static String of(String name) {
        return isPlain(name) ? plain(name) : any(name);
    }

    /** Whether all is ASCII, of which nothing has to be taken apart. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(capital ? (char) (c + ('a' - 'A')) : c);
            } else if (c != '\'') {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static String any(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        // By way of capitals, so that ß and ss are one.
        String lower = apart.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || c == '\'' || c == '’') {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                append(c, folded);
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** Letters whose stroke or ligature Unicode does not take apart. */
    private static void append(int letter, StringBuilder out) {
        switch (letter) {
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            case 'ı' -> out.append('i');
            default -> out.appendCodePoint(letter);
        }
    }
}
