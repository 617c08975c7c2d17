package org.fasti.extract.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.SentenceWord;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;
import org.fasti.language.Token;
import org.fasti.office.TitleWords;

/** Finds names of persons: runs of capitalised words that no preposition of place introduces. */
final class NameFinder {
    private static final int LONGEST = 12;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_UNSPACED = 2;
    private static final int LONGEST_UNSPACED = 4;

    private final TitleWords titles;
    private static final int SHORTEST_ADVERB = 7;

    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> kin = new HashSet<>();

    NameFinder(String language) {
        titles = TitleWords.forLanguage(language);
        kin.addAll(LanguageTable.of(language, "kin.txt").words());
        honorifics.addAll(LanguageTable.of(language, "titles.txt").words());
    }

    /** The words of a name, in lower case. */
    static Set<String> words(Optional<String> name) {
        return name.map(n -> Set.copyOf(List.of(n.toLowerCase(Locale.ROOT).split(" "))))
                .orElseGet(Set::of);
    }

    /** Whether a word in a script without blanks is as long as a name of a person. */
    static boolean mayBeUnspaced(Token t) {
        int length = t.norm().length();
        return t.isWord()
                && length >= SHORTEST_UNSPACED
                && length <= LONGEST_UNSPACED
                && Script.endsWithoutBlanks(t.norm());
    }

    /** Whether the word is for a relative. */
    boolean isKin(Token t) {
        return kin.contains(t.norm());
    }

    /** The end of the name that begins at {@code from}, at most {@code limit}; {@code from} where none does. */
    int end(Sentence sentence, int from, int limit) {
        if (!isNameWord(sentence.at(from))) {
            return from;
        }
        int k = from;
        while (k < Math.min(limit, sentence.size()) && !sentence.isDated(k) && k - from < LONGEST) {
            boolean inner = k > from
                    && (isInitial(sentence, k)
                            || k + 1 < limit && isJoint(sentence, k)
                            || isAlsoName(sentence, k)
                            || isSecondHalf(sentence, k));
            if (!isNameWord(sentence.at(k)) && !inner) {
                break;
            }
            k++;
        }
        while (k > from
                && !isNameWord(sentence.at(k - 1))
                && !isAlsoName(sentence, k - 1)
                && !isSecondHalf(sentence, k - 1)) {
            k--;
        }
        return k;
    }

    /** The stop of an initial that was written apart from it. */
    private static boolean isInitial(Sentence sentence, int k) {
        return sentence.isMark(k, '.') && sentence.at(k - 1).norm().length() == 1 && sentence.isCapital(k + 1);
    }

    /** A small word or mark within a name: "Juan de la Cruz", "Jean-Paul". */
    private static boolean isJoint(Sentence sentence, int k) {
        boolean joint = sentence.is(k, SentenceWord.NAME_JOINT) || sentence.isMark(k, '-') || sentence.isMark(k, '\'');
        return joint
                && k + 1 < sentence.size()
                && (sentence.isCapital(k + 1)
                        || isSecondHalf(sentence, k + 1)
                        || sentence.isMark(k + 1, '-')
                        || sentence.is(k + 1, SentenceWord.NAME_ARTICLE)
                        || sentence.at(k + 1).norm().length() < SHORTEST_WORD);
    }

    /** "Soong Ching-ling", where nothing but the hyphen says that the word is of the name. */
    private static boolean isSecondHalf(Sentence sentence, int k) {
        return sentence.isMark(k - 1, '-')
                && sentence.isCapital(k - 2)
                && sentence.at(k).isWord()
                && !sentence.is(k, SentenceWord.COMPOUND_ENDING)
                && !sentence.ends(sentence.at(k).norm(), SentenceWord.PAST_ENDING);
    }

    /** "Theresa May", "Mrs May": a small word elsewhere. */
    private static boolean isAlsoName(Sentence sentence, int k) {
        return sentence.isCapital(k) && sentence.is(k, SentenceWord.ALSO_NAME);
    }

    private boolean isNameWord(Token t) {
        return t.isWord() && t.capital() && (!titles.isFunctionWord(t) || honorifics.contains(t.norm()));
    }

    /** Whether the capitalised words from {@code from} to {@code end} name a person rather than a place or a body. */
    boolean isPerson(Sentence sentence, int from, int end, int limit) {
        boolean addressed = sentence.is(from - 1, SentenceWord.ARTICLE)
                && honorifics.contains(sentence.at(from).norm().replace(".", ""));
        boolean place = sentence.is(from - 1, SentenceWord.PLACE_PREPOSITION) && !addressed
                || titles.places()
                        .at(sentence.tokens(), from, limit)
                        .filter(found -> found.to() >= end)
                        .isPresent();
        boolean alone = from == 0 && end == 1 && end < sentence.size();
        boolean adverb = sentence.at(from).norm().length() >= SHORTEST_ADVERB
                && sentence.ends(sentence.at(from).norm(), SentenceWord.ADVERB_ENDING);
        boolean firstWord = alone && (adverb || !isSubjectBefore(sentence, end));
        return !place && !firstWord && !isOfThing(sentence, from, end) && !isOnlyHonour(sentence, from, end);
    }

    /** "His Royal Highness the king": no name follows. */
    private boolean isOnlyHonour(Sentence sentence, int from, int end) {
        for (int k = from; k < end; k++) {
            if (!honorifics.contains(sentence.at(k).norm().replace(".", ""))) {
                return false;
            }
        }
        return sentence.is(from - 1, SentenceWord.POSSESSOR);
    }

    /** "Kaduna State", "the Republic of Chile", "World War II". */
    private boolean isOfThing(Sentence sentence, int from, int end) {
        int last = end - 1;
        if (last > from && isNumeral(sentence.at(last))) {
            last--;
        }
        boolean thing = sentence.is(last, SentenceWord.EVENT_NAME) || titles.isGenericNoun(sentence.at(last));
        return thing || titles.isGenericNoun(sentence.at(from)) && sentence.is(from + 1, SentenceWord.OF);
    }

    /** A number in Roman letters. */
    private static boolean isNumeral(Token t) {
        for (int i = 0; i < t.norm().length(); i++) {
            if ("ivx".indexOf(t.norm().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a single capitalised word before {@code next} can be a name: "Clarke resigned", not "According to". */
    private boolean isSubjectBefore(Sentence sentence, int next) {
        return titles.isVerb(sentence.at(next))
                || sentence.isMark(next)
                || sentence.is(next, SentenceWord.SUBJECT_BEFORE)
                || sentence.ends(sentence.at(next).norm(), SentenceWord.PAST_ENDING);
    }

    /** Letters for an honour or a rank after a name: "Juan Soto QC". */
    private static boolean isPostNominal(Sentence sentence, int k) {
        Token t = sentence.at(k);
        return sentence.is(k, SentenceWord.POST_NOMINAL)
                && t.norm()
                        .toUpperCase(Locale.ROOT)
                        .contentEquals(sentence.text().subSequence(t.start(), t.end()));
    }

    /** The name without the honorifics before it and after it; they stay where nothing but one word follows. */
    String name(Sentence sentence, int from, int to) {
        int first = from;
        while (to - first > 2 && honorifics.contains(sentence.at(first).norm().replace(".", ""))) {
            first++;
        }
        int last = to;
        while (last - first > 2 && isPostNominal(sentence, last - 1)) {
            last--;
        }
        StringBuilder name = new StringBuilder();
        for (int k = first; k < last; k++) {
            Token t = sentence.at(k);
            boolean glued = k == first || isGlue(t) || isGlue(sentence.at(k - 1)) || t.is("'s");
            name.append(glued ? "" : " ").append(sentence.text(), t.start(), t.end());
        }
        return name.toString();
    }

    private static boolean isGlue(Token t) {
        return t.isMark('-') || t.isMark('\'');
    }
}
