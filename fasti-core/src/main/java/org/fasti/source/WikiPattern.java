package org.fasti.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a template prints: words with values in braces, {@code {first|second}} for the first that is given, and parts in
 * square brackets that are only printed if a value in them is given.
 */
final class WikiPattern {
    /** A part of a pattern. */
    private sealed interface Piece {
        record Words(String words) implements Piece {}

        record Value(List<String> names) implements Piece {}

        record Part(List<Piece> pieces) implements Piece {}
    }

    /** Where the values come from, and where the words go. */
    interface Sheet {
        /** Whether a value of that name is given. */
        boolean has(String name);

        /** Writes the value of that name, which is given. */
        void value(String name);

        /** Writes words of the pattern. */
        void words(String words);

        /** Whether a value, which is given, has the words that the pattern has before it: "Archbishop of" once is enough. */
        default boolean beginsWith(String name, String words) {
            return false;
        }
    }

    private final List<Piece> pieces;

    private WikiPattern(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * Reads a pattern.
     *
     * @throws AssertionError if it is malformed, or prints a value twice, which templates nested in each other could
     *     make a text without end of
     */
    static WikiPattern of(String written) {
        int[] at = {0};
        List<Piece> pieces = pieces(written, at);
        if (at[0] != written.length() || !printsOnce(pieces, new HashSet<>())) {
            throw new AssertionError("not a pattern: " + written);
        }
        return new WikiPattern(pieces);
    }

    private static List<Piece> pieces(String written, int[] at) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at[0] < written.length() && written.charAt(at[0]) != ']') {
            char c = written.charAt(at[0]++);
            if (c != '{' && c != '[') {
                words.append(c);
                continue;
            }
            if (!words.isEmpty()) {
                pieces.add(new Piece.Words(words.toString()));
                words.setLength(0);
            }
            if (c == '{') {
                int close = written.indexOf('}', at[0]);
                pieces.add(
                        new Piece.Value(List.of(written.substring(at[0], close).split("\\|", -1))));
                at[0] = close + 1;
            } else {
                pieces.add(new Piece.Part(pieces(written, at)));
                at[0]++;
            }
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
        }
        return List.copyOf(pieces);
    }

    private static boolean printsOnce(List<Piece> pieces, Set<String> seen) {
        return pieces.stream().allMatch(piece -> switch (piece) {
            case Piece.Words words -> !words.words().isEmpty();
            case Piece.Value value -> value.names().stream().allMatch(seen::add);
            case Piece.Part part -> printsOnce(part.pieces(), seen);
        });
    }

    /** True where every value that is in no square brackets is given. */
    boolean fits(Sheet sheet) {
        return fits(pieces, sheet, true);
    }

    private static boolean fits(List<Piece> pieces, Sheet sheet, boolean every) {
        boolean values = false;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Value value) {
                boolean given = anyGiven(value, sheet);
                if (every && !given) {
                    return false;
                }
                values |= given;
            }
        }
        return every || values;
    }

    private static boolean anyGiven(Piece.Value value, Sheet sheet) {
        for (String name : value.names()) {
            if (sheet.has(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(Piece.Value value, String words, Sheet sheet) {
        return value.names().stream()
                .filter(sheet::has)
                .findFirst()
                .filter(name -> sheet.beginsWith(name, words))
                .isPresent();
    }

    void print(Sheet sheet) {
        print(pieces, sheet);
    }

    private static void print(List<Piece> pieces, Sheet sheet) {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Words words -> {
                    if (!(i + 1 < pieces.size()
                            && pieces.get(i + 1) instanceof Piece.Value value
                            && beginsWith(value, words.words(), sheet))) {
                        sheet.words(words.words());
                    }
                }
                case Piece.Value value -> {
                    for (String name : value.names()) {
                        if (sheet.has(name)) {
                            sheet.value(name);
                            break;
                        }
                    }
                }
                case Piece.Part part -> {
                    if (fits(part.pieces(), sheet, false)) {
                        print(part.pieces(), sheet);
                    }
                }
            }
        }
    }
}
