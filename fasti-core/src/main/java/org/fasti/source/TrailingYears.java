package org.fasti.source;

/** Tells the years at the end of a passage of pasted text, "Mayor of Kent 1996 – 3 May 1999", from what is before. */
final class TrailingYears {
    private final String text;
    private final BoxVocabulary box;

    TrailingYears(String text, BoxVocabulary box) {
        this.text = text;
        this.box = box;
    }

    /** Where the years begin that end the passage; {@code end} where none do. */
    int beginsAt(int start, int end) {
        int years = end;
        boolean year = false;
        boolean month = false;
        int to = end;
        while (to > start) {
            int from = to;
            while (from > start && !TextLines.isBlank(text.charAt(from - 1))) {
                from--;
            }
            String word = text.substring(from, to);
            if (!word.isEmpty()) {
                boolean day = isSmallNumber(word);
                boolean letters = Character.isLetter(word.charAt(0));
                if (isRemark(word) && years == end) {
                    years = from;
                } else if (day && !(month || (from > start && isMonthBefore(start, from)))) {
                    break;
                } else if (!isDateWord(word)) {
                    break;
                }
                year |= hasYear(word);
                month = letters;
                years = from;
            }
            to = from;
            while (to > start && TextLines.isBlank(text.charAt(to - 1))) {
                to--;
            }
        }
        if (!year) {
            return end;
        }
        // Words such as "to" or "of" do not begin a date; a month or a figure does.
        while (years < end && !hasDigitOrMonth(years, end)) {
            years = TextWords.next(text, years, end);
        }
        return years;
    }

    private boolean isRemark(String word) {
        return word.startsWith("(")
                && word.endsWith(")")
                && word.chars().noneMatch(Character::isDigit)
                && word.length() <= 12;
    }

    private static boolean isSmallNumber(String word) {
        String digits = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        return !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    }

    private boolean isMonthBefore(int start, int end) {
        int to = end;
        while (to > start && TextLines.isBlank(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return to - from >= 3 && box.isDates(text.substring(from, to) + " 1");
    }

    private boolean isDateWord(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            char last = word.charAt(word.length() - 1);
            boolean ordinal = Character.isLetter(last) && Character.isDigit(word.charAt(0)) && last != 's';
            return !ordinal && box.isDates(word);
        }
        return word.chars().noneMatch(Character::isLetter)
                ? word.length() == 1 && "–—-,;&".contains(word)
                : box.isDates(word + " 1");
    }

    private static boolean hasYear(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits = Character.isDigit(word.charAt(i)) ? digits + 1 : 0;
            if (digits >= 3) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigitOrMonth(int from, int end) {
        char c = text.charAt(from);
        return Character.isDigit(c)
                || c == '('
                || c == '–'
                || c == '-'
                || Character.isUpperCase(c)
                || (c == 'c' && from + 1 < end);
    }
}
