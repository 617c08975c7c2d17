package org.fasti.extract.infobox;

/** The words of a row as one line. */
final class RowWords {
    private RowWords() {}

    /** The words with one blank between them, whatever the blanks and line breaks of the page. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c <= ' ' || c == '\u00A0';
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
