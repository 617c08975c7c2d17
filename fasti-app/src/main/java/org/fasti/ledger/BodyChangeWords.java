package org.fasti.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.language.LanguageTable;

/**
 * What a word of tables says became of a body.
 *
 * @param goesOn whether it goes on in the other
 * @param ends whether it ended by the change
 * @param begins whether the other began by it
 */
record BodyChangeWords(String word, boolean goesOn, boolean ends, Beginning begins) {
    /** Whether a body began when another's time ended. */
    enum Beginning {
        YES,
        NO,
        /** If several bodies became that one. */
        TOGETHER
    }

    private static final List<BodyChangeWords> ALL = LanguageTable.of("en", "organization-links.tsv").rows().stream()
            .map(BodyChangeWords::read)
            .toList();

    private static BodyChangeWords read(List<String> row) {
        return new BodyChangeWords(
                row.get(0),
                row.get(1).equals("yes"),
                row.get(2).equals("yes"),
                Beginning.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
    }

    /** @param type of the change, as a source names it; empty where no word of it is known */
    static Optional<BodyChangeWords> of(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(one -> lower.contains(one.word())).findFirst();
    }
}
