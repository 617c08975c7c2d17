package org.fasti.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fasti.language.LanguageTable;
import org.fasti.source.BoxVocabulary.LineHit;
import org.fasti.source.BoxVocabulary.LineKind;

/** The lines across a language's infoboxes; see {@code infobox-lines.tsv}. */
final class BoxLines {
    private static final int MOST_WORDS_OF_A_LINE = 4;

    private final Map<String, LineKind> lines = new HashMap<>();
    private final BoxDateWords dates;
    private int longest;

    BoxLines(String language, BoxDateWords dates) {
        this.dates = dates;
        for (List<String> row : LanguageTable.of(language, "infobox-lines.tsv").rows()) {
            LineKind kind = LineKind.valueOf(
                    LanguageTable.cell(row, 1).replace('-', '_').toUpperCase(Locale.ROOT));
            lines.put(Folded.of(row.getFirst()), kind);
            longest = Math.max(longest, row.getFirst().length());
        }
    }

    /** What a line across the box says, if it begins with listed words; a date may follow on the same line. */
    Optional<LineHit> hit(String line) {
        String plain = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        LineKind whole = line.length() > longest + 2 ? null : lines.get(Folded.of(plain));
        if (whole != null) {
            return Optional.of(new LineHit(whole, line.length()));
        }
        int words = 0;
        for (int i = 1; i < line.length() && i <= longest + 1 && words < MOST_WORDS_OF_A_LINE; i++) {
            if (!isGap(line.charAt(i))) {
                continue;
            }
            words++;
            LineKind kind = lines.get(Folded.of(line.substring(0, i)));
            if (kind != null && !kind.isSection()) {
                int rest = i;
                while (rest < line.length() && (TextLines.isBlank(line.charAt(rest)) || line.charAt(rest) == ':')) {
                    rest++;
                }
                if (dates.isDates(line.substring(rest))) {
                    return Optional.of(new LineHit(kind, rest));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == ':' || c == '\t' || c == '\u00A0';
    }
}
