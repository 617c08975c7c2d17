package org.fasti.source;

/** Words in the form in which listed words are compared. */
final class Folded {
    private Folded() {}

    /** Lower case, with plain hyphens as spaces and single spaces. */
    static String of(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (TextLines.isBlank(c) || c == '-' || c == '‑') {
                space = !folded.isEmpty();
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
