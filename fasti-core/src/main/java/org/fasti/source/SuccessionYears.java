package org.fasti.source;

/** Tells the years in the middle of a succession box from the title above them. */
final class SuccessionYears {
    private SuccessionYears() {}

    /** True for "2016–2017", "3 May 1996 – present" or "(1952)": a line that has a year and hardly anything else. */
    static boolean isYears(String line) {
        int digits = 0;
        boolean year = false;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digits = Character.isDigit(c) ? digits + 1 : 0;
            year |= digits >= 3;
            boolean letter = Character.isLetter(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return year && words <= 4 + line.length() / 20;
    }

    /** Where years at the end of a title begin, or -1: "Mayor of Kent 1996–1999". */
    static int atEndOf(String title) {
        int start = title.length();
        while (start > 0 && "0123456789–—-−/,() \u00A0".indexOf(title.charAt(start - 1)) >= 0) {
            start--;
        }
        while (start < title.length() && !Character.isDigit(title.charAt(start)) && title.charAt(start) != '(') {
            start++;
        }
        boolean parted = start > 0 && start < title.length() && TextWriter.isBlank(title.charAt(start - 1));
        return parted && isYears(title.substring(start)) ? start : -1;
    }
}
