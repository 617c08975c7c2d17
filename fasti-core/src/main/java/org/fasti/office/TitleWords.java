package org.fasti.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;
import org.fasti.language.WordClasses;

/** The words of a language from which titles are made. */
public final class TitleWords {
    private static final Pattern BLANK_OR_HYPHEN = Pattern.compile("[ -]");

    private static final Map<String, TitleWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** In {@code plurals.tsv}: an ending that every word has, and a plural that does not exist. */
    private static final String ANY = "*";

    private static final String NONE = "-";

    private final TermIndex<Role> roles = new TermIndex<>();
    private final Map<String, Role> unspacedRoles = new HashMap<>();
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
    private final ChamberMembers chamberMembers;
    private final WordClasses<TitleWord> classes;
    /** The words before the place that a member represents, each between blanks. */
    private final List<String> homeWords;

    private final Ordinals ordinals;
    private final TitlePatterns patterns;
    private final TermIndex<String> notTitles = new TermIndex<>();
    private final Set<String> weak;
    private final Set<String> neverAlone;
    private final Set<String> wholeTitles;
    private final Set<String> verbs = new HashSet<>();

    private TitleWords(String language) {
        List<List<String>> plurals = LanguageTable.of(language, "plurals.tsv").rows();
        for (List<String> row : LanguageTable.of(language, "roles.tsv").rows()) {
            Role role = new Role(row.get(1), RoleClass.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            roles.add(row.get(0), role);
            if (Script.endsWithoutBlanks(row.get(0))) {
                unspacedRoles.put(row.get(0), role);
            }
            plural(row.get(0), role, plurals);
        }
        LanguageTable.of(language, "bodies.txt").rows().forEach(row -> bodies.add(row.getFirst(), row.getFirst()));
        LanguageTable.of(language, "places.txt")
                .rows()
                .forEach(row -> places.add(row.getFirst().toLowerCase(Locale.ROOT), row.getFirst()));
        LanguageTable.of(language, "fields.txt").rows().forEach(row -> fields.add(row.getFirst(), row.getFirst()));
        LanguageTable.of(language, "not-titles.txt")
                .rows()
                .forEach(row -> notTitles.add(row.getFirst(), row.getFirst()));
        LanguageTable.of(language, "position-terms.tsv").rows().forEach(row -> synonyms.add(row.get(0), row.get(1)));
        LanguageTable.of(language, "legislatures.tsv").rows().forEach(row -> legislatures.add(row.get(0), row.get(1)));
        LanguageTable.of(language, "equivalent-titles.tsv")
                .rows()
                .forEach(row -> equivalents.put(row.get(0), row.get(1)));
        classes = WordClasses.of(language, "title-words.tsv", TitleWord.class);
        homeWords = classes.of(TitleWord.HOME_WORD).stream()
                .map(word -> " " + word + " ")
                .toList();
        ordinals = new Ordinals(language);
        patterns = new TitlePatterns(language);
        chamberMembers = new ChamberMembers(language, patterns);
        modifiers = LanguageTable.of(language, "modifiers.txt").words();
        functionWords = LanguageTable.of(language, "function-words.txt").words();
        placeWords = LanguageTable.of(language, "place-words.txt").words();
        notOffice = LanguageTable.of(language, "not-office.txt").words();
        weak = LanguageTable.of(language, "weak-roles.txt").words();
        for (List<String> row : LanguageTable.of(language, "verbs.tsv").rows()) {
            if (!row.get(1).equals("leave-out")) {
                verbs.add(row.getFirst());
            }
        }
        neverAlone = LanguageTable.of(language, "never-alone.txt").words();
        wholeTitles = LanguageTable.of(language, "whole-titles.txt").words();
    }

    /** Adds the plural that the language's rules give the term. */
    private void plural(String term, Role role, List<List<String>> rules) {
        for (List<String> rule : rules) {
            String ending = rule.getFirst().equals(ANY) ? "" : rule.getFirst();
            if (term.endsWith(ending) && term.length() >= Integer.parseInt(rule.get(2))) {
                if (!rule.get(1).equals(NONE)) {
                    roles.add(term.substring(0, term.length() - ending.length()) + rule.get(1), role);
                }
                return;
            }
        }
    }

    public static TitleWords forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, TitleWords::new);
    }

    /**
     * Whether titles of the language end with their role, in a script without blanks, and its words are cut apart. There
     * what is said of a date follows the date.
     */
    public boolean endsWithRoles() {
        return !unspacedRoles.isEmpty() && !verbs.isEmpty();
    }

    Map<String, Role> unspacedRoles() {
        return unspacedRoles;
    }

    /** The role at the end of a title in a script without blanks. */
    Optional<RoleAtEnd> roleAtEnd(String title) {
        return unspacedRoles.isEmpty() ? Optional.empty() : RoleAtEnd.of(title, unspacedRoles);
    }

    /** Whether the words, in a script without blanks, end with a role: 東京都知事. */
    public boolean endsAsRole(String words) {
        return roleAtEnd(words).filter(end -> words.length() - end.start() > 1).isPresent();
    }

    /** Whether the words, in a script without blanks, end as names of places do: 東京都. */
    public boolean endsAsPlace(String name) {
        return Script.endsWithoutBlanks(name)
                && !modifiers.contains(name)
                && placeWords.stream().anyMatch(name::endsWith);
    }

    boolean is(Token t, TitleWord word) {
        return classes.is(t, word);
    }

    /** What the word does, for {@link WordClasses#has}. */
    long[] kinds(Token t) {
        return classes.bits(t);
    }

    boolean is(String word, TitleWord wordClass) {
        return classes.is(word, wordClass);
    }

    boolean ends(String word, TitleWord endings) {
        return classes.ends(word, endings);
    }

    Set<String> of(TitleWord wordClass) {
        return classes.of(wordClass);
    }

    /** Whether the word is an ordinal number: "fourth", "21st". */
    public boolean isOrdinal(Token t) {
        return ordinals.isOrdinal(t);
    }

    Ordinals ordinals() {
        return ordinals;
    }

    /** A bishop's title with the see that is given apart: "Bishop of Lota"; the title itself where it names the see. */
    public String ofSee(String title, String see) {
        int within = Script.endsWithoutBlanks(see) ? see.indexOf(title) : -1;
        // An archbishop's district has the title in its name, and one sign more: 東京大司教区.
        return within >= 0 ? see.substring(0, within + title.length()) : patterns.ofSee(title, see);
    }

    /** A member's title with the constituency that is given apart; the title itself where it names the place. */
    public String representing(String title, String place) {
        return title.contains(place) ? title : patterns.representing(title, place);
    }

    TitlePatterns patterns() {
        return patterns;
    }

    /** Whether the role's field may follow without capitals: "minister for health". */
    boolean isMinisterial(Role role) {
        return classes.of(TitleWord.MINISTERIAL).stream().anyMatch(role.name()::contains);
    }

    /** Whether a title says which place its holder represents: "Representative from Ohio". */
    public boolean saysHome(String title) {
        for (String word : homeWords) {
            if (title.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words that follow a role only say for which terms of a legislature: "to the Forty-ninth Congress". */
    public boolean isOfTerms(String complement) {
        int space = complement.indexOf(' ');
        if (space < 0 || !classes.is(complement.substring(0, space), TitleWord.PREP_TO)) {
            return false;
        }
        String[] words = BLANK_OR_HYPHEN.split(complement.toLowerCase(Locale.ROOT));
        int number = 1;
        while (number < words.length
                && (classes.is(words[number], TitleWord.DETERMINER)
                        || classes.is(words[number], TitleWord.NUMBER_PART))) {
            number++;
        }
        return number < words.length && ordinals.value(words[number]).isPresent();
    }

    /** Whether the words that follow a role say which place its holder represents: "from Ohio". */
    public boolean isHome(String complement) {
        for (String word : classes.of(TitleWord.HOME_WORD)) {
            if (complement.startsWith(word) && complement.startsWith(" ", word.length())) {
                return true;
            }
        }
        return false;
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

    /** Phrases that begin with a role word and are no office: "Master of Arts". */
    TermIndex<String> notTitles() {
        return notTitles;
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

    /** What the members of chambers are called. */
    public ChamberMembers chamberMembers() {
        return chamberMembers;
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

    /** Whether the title begins with a unit of territory that names none: 市 in 市长, "the city's". */
    boolean beginsWithUnit(String title) {
        return placeWords.stream().anyMatch(title::startsWith);
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

    /**
     * Whether the capitalised tokens from {@code from} (inclusive) to {@code to} (exclusive) can be given names and surnames: none
     * ranks or limits a role, or belongs to the name of a place or body.
     */
    public boolean areNames(List<Token> tokens, int from, int to) {
        for (int k = from; k < to; k++) {
            Token t = tokens.get(k);
            boolean other = !t.isWord()
                    || !t.capital()
                    || isModifier(t)
                    || isGenericNoun(t)
                    || isFunctionWord(t)
                    || is(t.norm(), TitleWord.RANK)
                    || places().at(tokens, k, to).isPresent()
                    || bodies().at(tokens, k, to).isPresent();
            if (other) {
                return false;
            }
        }
        return true;
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
