package org.fasti.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention.Mark;

/**
 * Finds titles of office in the tokens of a sentence: a role word, what ranks or limits it before ("deputy CCP"), and
 * the body or territory after ("of the county court of Craven County").
 */
public final class OfficeFinder {
    /** How many words of a phrase that is no title may stand before its role word. */
    private static final int LONGEST_BEFORE = 3;

    private static final Map<String, OfficeFinder> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final TitleWords words;

    private OfficeFinder(TitleWords words) {
        this.words = words;
    }

    /** The finder for a language, by ISO 639-1 code; one that finds nothing where the language is not known. */
    public static OfficeFinder forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, l -> new OfficeFinder(TitleWords.forLanguage(l)));
    }

    /**
     * The titles in {@code tokens}, in order, not overlapping.
     *
     * @param closed for each token whether it belongs to a date and so to no title
     */
    public List<OfficeMention> find(String text, List<Token> tokens, boolean[] closed) {
        if (words.endsWithRoles()) {
            return new RoleLastTitles(text, tokens, closed, words).find();
        }
        TitleTokens sentence = new TitleTokens(text, tokens, closed, words);
        RoleSearch roles = new RoleSearch(sentence);
        List<OfficeMention> found = new ArrayList<>();
        int floor = 0;
        int i = 0;
        while (i < tokens.size()) {
            Optional<TermIndex.Match<Role>> role = roles.at(i);
            if (role.isEmpty()) {
                i++;
                continue;
            }
            Optional<OfficeMention> mention = mention(sentence, role.get(), floor);
            if (mention.isPresent()) {
                found.add(mention.get());
                floor = mention.get().endWithHolder();
                i = floor;
            } else {
                i = role.get().to();
            }
        }
        return found;
    }

    /**
     * A seat in the body whose name begins at {@code at}: "the Texas House of Representatives" in "elected to the Texas
     * House of Representatives" is the position of a member of it. Empty where no body is named there.
     */
    public Optional<OfficeMention> seat(String text, List<Token> tokens, boolean[] closed, int at) {
        return new Seats(new TitleTokens(text, tokens, closed, words)).inBody(at);
    }

    /**
     * A seat in the numbered terms of a legislature that begin at {@code at}: "the Third, Fourth, and
     * Fifth Congresses", "the two succeeding Congresses".
     */
    public Optional<OfficeMention> numberedSeat(String text, List<Token> tokens, boolean[] closed, int at) {
        return new Seats(new TitleTokens(text, tokens, closed, words)).numbered(at);
    }

    private Optional<OfficeMention> mention(TitleTokens tokens, TermIndex.Match<Role> match, int floor) {
        NamePart name = new NamePart(tokens, match);
        if (isInOtherPhrase(tokens, match)
                || isAdjective(tokens, match)
                || name.isAcronymWrittenSmall()
                || name.isCompound()) {
            return Optional.empty();
        }
        LeftContext left = LeftContext.of(tokens, match.from(), floor);
        RightContext right = RightContext.of(tokens, match);
        boolean bodiless = match.value().name().equals(Role.MEMBER) && !tokens.namesBody(left.from(), right.to());
        if (name.isOfName(left, right) || bodiless) {
            return Optional.empty();
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(left.marks());
        marks.addAll(right.marks());
        if (isWeak(tokens, match, left, right) || name.isPlural() && !tokens.isCapital(match.from())) {
            marks.add(Mark.WEAK);
        }
        if (isShadow(tokens, match)) {
            marks.add(Mark.SHADOW);
        }
        TitleLabel label = new TitleLabel(tokens);
        return Optional.of(new OfficeMention(
                left.from(),
                right.to(),
                match.from(),
                match.to(),
                match.value(),
                left.ordinal(),
                left.rank(),
                right.complement(),
                marks,
                right.holder(),
                label.of(left, match.from(), right),
                label.complement(match.to(), right)));
    }

    /** "Master of Arts", "free agent": the role word is a part of something that is no office. */
    private boolean isInOtherPhrase(TitleTokens tokens, TermIndex.Match<Role> match) {
        for (int k = Math.max(0, match.from() - LONGEST_BEFORE); k <= match.from(); k++) {
            if (words.notTitles()
                    .at(tokens.all(), k)
                    .filter(found -> found.to() > match.from())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "the principal base": before a noun the role word is an adjective. */
    private static boolean isAdjective(TitleTokens tokens, TermIndex.Match<Role> match) {
        return tokens.is(match.to() - 1, TitleWord.ADJECTIVE)
                && tokens.isOpen(match.to())
                && tokens.isPlainNoun(match.to())
                && !tokens.words().isVerb(tokens.at(match.to()));
    }

    private static boolean isShadow(TitleTokens tokens, TermIndex.Match<Role> match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (tokens.is(i, TitleWord.SHADOW)) {
                return true;
            }
        }
        return false;
    }

    /** "Super Chief", "Shaun Constable": the capitalised words before may as well make a name of it. */
    private static boolean isNameBefore(TitleTokens tokens, TermIndex.Match<Role> match, LeftContext left) {
        boolean name = left.from() < match.from()
                && tokens.isCapital(match.from())
                && left.rank().isEmpty()
                && left.marks().isEmpty();
        for (int k = left.from(); name && k < match.from(); k++) {
            Token t = tokens.at(k);
            name = tokens.isCapital(k)
                    && !tokens.isAcronym(k)
                    && !tokens.words().isModifier(t)
                    && !tokens.words().isGenericNoun(t)
                    && !tokens.is(k, TitleWord.RANK)
                    && tokens.place(k).isEmpty();
        }
        return name;
    }

    /** Whether the words are an office only where the sentence says so. */
    private boolean isWeak(TitleTokens tokens, TermIndex.Match<Role> match, LeftContext left, RightContext right) {
        Role role = match.value();
        boolean named = isNameBefore(tokens, match, left);
        boolean bare = (left.from() == match.from() || named) && !right.complement();
        boolean small = right.complement() && !tokens.hasCapital(match.to(), right.to());
        boolean royal = role.family() == RoleClass.ROYAL && !right.complement() && !tokens.isCapital(match.from());
        return bare && words.isWeak(role.name()) || small && words.isNeverAlone(role) || royal;
    }
}
