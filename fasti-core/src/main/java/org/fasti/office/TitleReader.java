package org.fasti.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;
import org.fasti.language.Tokenizer;

/** Reads a title into a position: role, body, place, and the key by which two titles of one office are recognised. */
public final class TitleReader {
    private static final Map<String, TitleReader> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Tokenizer tokenizer;
    private final OfficeFinder finder;
    private final TitleWords words;
    /** Positions of titles read before: pages name the same offices again and again. */
    private final Map<String, Position> known = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 8000;
    private static final int LONGEST_KNOWN = 100;

    private TitleReader(String language) {
        tokenizer = Tokenizer.forLanguage(language);
        finder = OfficeFinder.forLanguage(language);
        words = TitleWords.forLanguage(language);
    }

    /** The reader for a language, by ISO 639-1 code. */
    public static TitleReader forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, TitleReader::new);
    }

    /** The position that {@code title} names; total: every title gives a position. */
    public Position read(String title) {
        String label = title.strip();
        if (label.length() > LONGEST_KNOWN) {
            return position(label);
        }
        Position before = known.get(label);
        if (before != null) {
            return before;
        }
        Position position = position(label);
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(label, position);
        return position;
    }

    private Position position(String label) {
        Optional<RoleAtEnd> end = words.roleAtEnd(label);
        if (end.isPresent()) {
            return position(label, end.get());
        }
        List<Token> tokens = tokens(label);
        Optional<OfficeMention> mention =
                finder.find(label, tokens, new boolean[tokens.size()]).stream().findFirst();
        return mention.map(m -> position(label, tokens, m)).orElseGet(() -> unknownRole(label, tokens));
    }

    /** True where the words look like an office rather than, say, a person's name or a section heading. */
    public boolean looksLikeOffice(String title) {
        if (words.endsWithRoles() || words.roleAtEnd(title.strip()).isPresent()) {
            return words.roleAtEnd(title.strip()).isPresent();
        }
        List<Token> tokens = tokens(title);
        return !finder.find(title, tokens, new boolean[tokens.size()]).isEmpty();
    }

    /** True where the words begin with the title of an office and name nobody who holds it: not "Pope Clement XX". */
    public boolean isOfficeWithoutHolder(String title) {
        return opening(title).filter(mention -> mention.holder().isEmpty()).isPresent();
    }

    /** True where the words are an office whose title begins with the first of them. */
    public boolean beginsWithOffice(String title) {
        return opening(title).isPresent();
    }

    /** The office with whose title the words begin. */
    private Optional<OfficeMention> opening(String title) {
        List<Token> tokens = tokens(title);
        return finder.find(title, tokens, new boolean[tokens.size()]).stream()
                .findFirst()
                .filter(mention -> mention.from() == 0);
    }

    /**
     * True where the words are a title that begins with its role or, in a script without blanks, ends with it; the name
     * of a body is none.
     */
    public boolean namesOffice(String title) {
        Optional<RoleAtEnd> end = words.roleAtEnd(title.strip());
        if (end.isPresent() || words.endsWithRoles()) {
            return end.filter(role -> role.role().family() != RoleClass.ORGAN).isPresent();
        }
        return opening(title)
                .filter(mention -> mention.role().family() != RoleClass.ORGAN)
                .isPresent();
    }

    /** The title's tokens, but for what no title is long enough to have. */
    private List<Token> tokens(String title) {
        return tokenizer.tokens(title, 0, Math.min(title.length(), MOST_CHARACTERS));
    }

    private static final int MOST_CHARACTERS = 2000;

    private Position position(String label, List<Token> tokens, OfficeMention mention) {
        StringBuilder role = new StringBuilder();
        List<Token> rest = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (i >= mention.roleFrom() && i < mention.roleTo()) {
                if (i == mention.roleFrom()) {
                    append(role, mention.role().name());
                }
            } else if (i < mention.roleFrom() && words.is(t, TitleWord.RANK)) {
                append(role, t.norm());
            } else {
                rest.add(t);
            }
        }
        Optional<String> place = place(label, tokens, mention);
        Optional<String> organization = organization(label, tokens, mention);
        return new Position(label, role.toString(), organization, place, new PositionKey(role.toString(), terms(rest)));
    }

    private static void append(StringBuilder role, String word) {
        if (!role.isEmpty()) {
            role.append(' ');
        }
        role.append(word);
    }

    private Optional<String> organization(String label, List<Token> tokens, OfficeMention mention) {
        for (int i = mention.roleTo(); i < mention.to(); i++) {
            if (tokens.get(i).isWord()
                    && words.bodies().at(tokens, i, mention.to()).isPresent()) {
                int from = mention.roleTo() + 1;
                while (from < mention.to() && words.is(tokens.get(from), TitleWord.DEFINITE_ARTICLE)) {
                    from++;
                }
                return from < mention.to()
                        ? Optional.of(label.substring(
                                tokens.get(from).start(),
                                tokens.get(mention.to() - 1).end()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(String label, List<Token> tokens, OfficeMention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (tokens.get(i).capital()) {
                Optional<TermIndex.Match<String>> place = words.places().at(tokens, i, mention.to());
                if (place.isPresent()) {
                    return Optional.of(place.get().value());
                }
            }
        }
        boolean territorial = mention.complement()
                && words.is(tokens.get(mention.roleTo()), TitleWord.PREP_OF)
                && organization(label, tokens, mention).isEmpty()
                && mention.roleTo() + 1 < mention.to()
                && tokens.get(mention.roleTo() + 1).capital();
        return territorial
                ? Optional.of(label.substring(
                        tokens.get(mention.roleTo() + 1).start(),
                        tokens.get(mention.to() - 1).end()))
                : Optional.empty();
    }

    /** A title in a script without blanks, which ends with its role: what stands before is the body or the place. */
    private Position position(String label, RoleAtEnd end) {
        String rest = label.substring(0, end.start()).strip();
        TreeSet<String> terms = new TreeSet<>();
        if (!rest.isEmpty()) {
            terms.add(rest);
        }
        Optional<String> place = Optional.of(rest).filter(words::endsAsPlace);
        return new Position(
                label,
                end.role().name(),
                Optional.empty(),
                place,
                new PositionKey(end.role().name(), terms));
    }

    /** "Mughal Emperor" could be a person's name in a text; as a title it is of the role that its last word is. */
    private Position unknownRole(String label, List<Token> tokens) {
        int last = tokens.size() - 1;
        Optional<TermIndex.Match<Role>> role =
                last > 0 ? words.roles().at(tokens, last) : Optional.<TermIndex.Match<Role>>empty();
        if (role.isPresent() && role.get().value().family() == RoleClass.ROYAL) {
            String name = role.get().value().name();
            return new Position(
                    label,
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    new PositionKey(name, terms(tokens.subList(0, last))));
        }
        return new Position(label, "", Optional.empty(), Optional.empty(), new PositionKey("", terms(tokens)));
    }

    private TreeSet<String> terms(List<Token> tokens) {
        TreeSet<String> terms = new TreeSet<>();
        int i = 0;
        while (i < tokens.size()) {
            Token t = tokens.get(i);
            Optional<TermIndex.Match<String>> synonym = t.kind() == Token.Kind.MARK
                    ? Optional.empty()
                    : words.synonyms().at(tokens, i);
            if (synonym.isPresent()) {
                for (String word : synonym.get().value().split(" ")) {
                    if (!word.equals("-")) {
                        terms.add(word);
                    }
                }
                i = synonym.get().to();
            } else {
                if (t.kind() != Token.Kind.MARK) {
                    terms.add(t.norm());
                }
                i++;
            }
        }
        return terms;
    }
}
