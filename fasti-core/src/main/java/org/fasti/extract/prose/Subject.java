package org.fasti.extract.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.extract.PageSubject;

/** Whom a document is about, and whom its pronouns and surnames mean. */
final class Subject {
    private final Optional<String> title;
    private final boolean impersonal;
    /** The title of a page about a body, a place or a thing. */
    private final Optional<String> thing;

    private Optional<String> met = Optional.empty();

    /**
     * @param title the title of a page about a person; empty for a page about nobody, or without a title
     * @param thing the title of a page about a body, a place or a thing: there only a name or a pronoun in the same
     *     sentence says who is meant, and that title names nobody
     */
    Subject(Optional<String> title, Optional<String> thing) {
        this.impersonal = thing.isPresent();
        this.thing = thing.map(PageSubject::withoutParenthetical);
        this.title = title.map(PageSubject::withoutParenthetical);
    }

    /** A sentence has this subject; a pronoun keeps the one before. */
    void meet(Optional<String> found) {
        Optional<String> name = found.filter(this::isNoThing);
        if (name.isPresent() && name.get().contains(" ") || met.isEmpty()) {
            met = name.or(() -> met);
        }
    }

    /** The person that a name, or the lack of one, means; a pronoun stands for itself where nobody has been named. */
    Optional<String> person(Optional<String> name, Optional<String> pronoun) {
        if (name.isPresent()) {
            return title.filter(t -> sameSurname(t, name.get()))
                    .or(() -> met.filter(m -> sameSurname(m, name.get())))
                    .or(() -> name)
                    .filter(Subject::isPersonal)
                    .filter(this::isNoThing);
        }
        if (impersonal && pronoun.isEmpty()) {
            return Optional.empty();
        }
        return title.or(() -> met.filter(Subject::isPersonal)).or(() -> pronoun);
    }

    /** "Chile became a republic" on the page about Chile. */
    private boolean isNoThing(String name) {
        return thing.filter(title -> title.equalsIgnoreCase(name)).isEmpty();
    }

    private static boolean sameSurname(String whole, String name) {
        List<String> words = Arrays.asList(whole.toLowerCase(Locale.ROOT).split(" "));
        List<String> given = Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
        return words.containsAll(given) || given.containsAll(words);
    }

    /** Not an acronym of a body, nor a piece of a name that was cut apart. */
    private static boolean isPersonal(String name) {
        boolean acronym = name.length() < 6 && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return !acronym && Character.isLetter(name.codePointAt(0)) && name.length() > 2;
    }
}
