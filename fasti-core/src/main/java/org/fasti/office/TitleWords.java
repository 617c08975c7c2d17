package org.fasti.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.DataFile;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;

/** The words of a language from which titles are made. */
public final class TitleWords {
    private static final Map<String, TitleWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final TermIndex<Role> roles = new TermIndex<>();
    private final TermIndex<String> bodies = new TermIndex<>();
    private final TermIndex<String> places = new TermIndex<>();
    private final TermIndex<String> fields = new TermIndex<>();
    private final TermIndex<String> synonyms = new TermIndex<>();
    private final Set<String> modifiers;
    private final Set<String> functionWords;
    private final Set<String> placeWords;
    private final Set<String> notOffice;
    private final TermIndex<String> legislatures = new TermIndex<>();
    private final Map<String, String> equivalents = new HashMap<>();
    private final Set<String> weak;
    private final Set<String> neverAlone;
    private final Set<String> wholeTitles;
    private final Set<String> verbs = new HashSet<>();

    private TitleWords(String language) {
        for (List<String> row : DataFile.rows(language, "roles.tsv")) {
            Role role = new Role(row.get(1), RoleClass.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            roles.add(row.get(0), role);
            plural(row.get(0), role);
        }
        DataFile.rows(language, "bodies.txt").forEach(row -> bodies.add(row.getFirst(), row.getFirst()));
        DataFile.rows(language, "places.txt")
                .forEach(row -> places.add(row.getFirst().toLowerCase(Locale.ROOT), row.getFirst()));
        DataFile.rows(language, "fields.txt").forEach(row -> fields.add(row.getFirst(), row.getFirst()));
        DataFile.rows(language, "position-terms.tsv").forEach(row -> synonyms.add(row.get(0), row.get(1)));
        DataFile.rows(language, "legislatures.tsv").forEach(row -> legislatures.add(row.get(0), row.get(1)));
        DataFile.rows(language, "equivalent-titles.tsv").forEach(row -> equivalents.put(row.get(0), row.get(1)));
        modifiers = words(language, "modifiers.txt");
        functionWords = words(language, "function-words.txt");
        placeWords = words(language, "place-words.txt");
        notOffice = words(language, "not-office.txt");
        weak = words(language, "weak-roles.txt");
        for (List<String> row : DataFile.rows(language, "verbs.tsv")) {
            if (!row.get(1).equals("leave-out")) {
                verbs.add(row.getFirst());
            }
        }
        neverAlone = words(language, "never-alone.txt");
        wholeTitles = words(language, "whole-titles.txt");
    }

    private void plural(String term, Role role) {
        if (term.endsWith("man")) {
            roles.add(term.substring(0, term.length() - 3) + "men", role);
        } else if (term.endsWith("y") && !term.endsWith("ey")) {
            roles.add(term.substring(0, term.length() - 1) + "ies", role);
        } else if (term.length() > 4 && !term.endsWith("s") && !term.endsWith("x")) {
            roles.add(term + "s", role);
        }
    }

    private static Set<String> words(String language, String file) {
        Set<String> words = new HashSet<>();
        DataFile.rows(language, file).forEach(row -> words.add(row.getFirst()));
        return Set.copyOf(words);
    }

    public static TitleWords forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, TitleWords::new);
    }

    TermIndex<Role> roles() {
        return roles;
    }

    public TermIndex<String> bodies() {
        return bodies;
    }

    public TermIndex<String> places() {
        return places;
    }

    TermIndex<String> fields() {
        return fields;
    }

    TermIndex<String> synonyms() {
        return synonyms;
    }

    /** Legislatures with numbered terms, each with the role of its members. */
    public TermIndex<String> legislatures() {
        return legislatures;
    }

    /** The role of those who sit in "Member of the United States Senate": a senator. */
    public Optional<String> memberRole(String seat) {
        String words = seat.toLowerCase(Locale.ROOT);
        return words.contains("united states senate") || words.contains("u.s. senate")
                ? Optional.of("senator")
                : Optional.empty();
    }

    /** The title that a description stands for: "Pope" for "head of the Catholic Church"; else the words themselves. */
    public String titleFor(String words) {
        return equivalents.getOrDefault(words.toLowerCase(Locale.ROOT), words);
    }

    boolean isModifier(Token t) {
        return modifiers.contains(t.norm());
    }

    public boolean isFunctionWord(Token t) {
        return functionWords.contains(t.norm());
    }

    boolean isPlaceWord(Token t) {
        return placeWords.contains(t.norm());
    }

    /** Whether the word is generic for bodies and territories: "Army", "Council", "State". */
    public boolean isGenericNoun(Token t) {
        return placeWords.contains(t.norm());
    }

    boolean isNotOffice(Token t) {
        return notOffice.contains(t.norm());
    }

    boolean isWeak(String role) {
        return weak.contains(role);
    }

    /** Whether the bare role word is no office, unless the text says "as". */
    public boolean isNeverAlone(Role role) {
        return neverAlone.contains(role.name());
    }

    /** Whether the role is an office without a body or territory: "Pope". */
    public boolean isWhole(Role role) {
        return wholeTitles.contains(role.name());
    }

    public boolean isVerb(Token t) {
        return verbs.contains(t.norm());
    }
}
