package org.fasti.extract.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.language.Token;

/** Whom a document is about, and whom its pronouns and surnames mean. */
final class Subject {
    private final Optional<String> title;
    private Optional<String> met = Optional.empty();

    Subject(Optional<String> title) {
        this.title = title.map(Subject::withoutParenthetical);
    }

    private static String withoutParenthetical(String title) {
        int open = title.indexOf(" (");
        return open > 0 ? title.substring(0, open) : title;
    }

    /** A sentence has this subject; a pronoun keeps the one before. */
    void meet(Optional<String> name) {
        if (name.isPresent() && name.get().contains(" ") || met.isEmpty()) {
            met = name.or(() -> met);
        }
    }

    /** The person that a name, or the lack of one, means. */
    String person(Optional<String> name, List<Token> tokens, String text, Holding holding) {
        if (name.isPresent()) {
            return title.filter(t -> sameSurname(t, name.get())).orElseGet(() -> met.filter(
                            m -> sameSurname(m, name.get()))
                    .orElse(name.get()));
        }
        return title.or(() -> met).orElseGet(() -> {
            Token first = tokens.getFirst();
            return text.substring(first.start(), first.end());
        });
    }

    private static boolean sameSurname(String whole, String name) {
        List<String> words = Arrays.asList(whole.toLowerCase(Locale.ROOT).split(" "));
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).anyMatch(words::contains);
    }
}
