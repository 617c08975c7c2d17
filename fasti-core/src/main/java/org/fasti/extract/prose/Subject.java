package org.fasti.extract.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** The person that a name, or the lack of one, means; a pronoun stands for itself where nobody has been named. */
    Optional<String> person(Optional<String> name, Optional<String> pronoun) {
        if (name.isPresent()) {
            return title.filter(t -> sameSurname(t, name.get()))
                    .or(() -> met.filter(m -> sameSurname(m, name.get())))
                    .or(() -> name);
        }
        return title.or(() -> met).or(() -> pronoun);
    }

    private static boolean sameSurname(String whole, String name) {
        List<String> words = Arrays.asList(whole.toLowerCase(Locale.ROOT).split(" "));
        List<String> given = Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
        return words.containsAll(given) || given.containsAll(words);
    }
}
