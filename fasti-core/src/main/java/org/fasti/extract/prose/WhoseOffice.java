package org.fasti.extract.prose;

import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention;
import org.fasti.office.RoleClass;

/** Tells by the words before a title whether it is held, only sought or denied, or somebody else's. */
final class WhoseOffice {
    private static final int REACH_OF_NEGATION = 6;

    private final Sentence sentence;
    private final Marks marks;
    private final Hypothesis hypothesis;
    private final Refusal refusal;

    /** @param marks the marks found before the title */
    WhoseOffice(Sentence sentence, Marks marks, Hypothesis hypothesis, Refusal refusal) {
        this.refusal = refusal;
        this.hypothesis = hypothesis;
        this.sentence = sentence;
        this.marks = marks;
    }

    Standing standing(OfficeMention mention) {
        int before = mention.from() - 1;
        while (before >= 0 && isFiller(before)) {
            before--;
        }
        Mark.Verb verb = marks.lastVerb();
        boolean sought = verb.kind() == VerbClass.SEEK && marks.isClauseOfLastVerb();
        boolean played = sentence.is(verb.form(), SentenceWord.PLAYING) && marks.isClauseOfLastVerb();
        // "received most of the votes for president"
        boolean voted = sentence.is(before, SentenceWord.FOR) && sentence.is(before - 1, SentenceWord.SEEKING_NOUN);
        // "a role akin to a prime minister"
        boolean alike = sentence.is(before, SentenceWord.TO) && sentence.is(before - 1, SentenceWord.LIKENESS);
        // "had abolished the office of governor"
        boolean ofPost = sentence.is(verb.form(), SentenceWord.ABOLISHING)
                && mention.holder().isEmpty()
                && marks.isClauseOfLastVerb()
                && sentence.is(before, SentenceWord.OF)
                && sentence.is(before - 1, SentenceWord.POST)
                && sentence.is(before - 2, SentenceWord.ARTICLE)
                && verb.at() == before - 3;
        if (sought
                || alike
                || ofPost
                || voted
                || played
                || verb.kind().begins() && refusal.follows(sentence, mention.to())
                || hypothesis.governs(sentence, verb, mention.from())
                || mention.marks().contains(OfficeMention.Mark.ELECT)
                || isDenied(before)) {
            return Standing.NOT_HELD;
        }
        return isOthers(mention, before, verb) ? Standing.OTHERS : Standing.HELD;
    }

    private boolean isOthers(OfficeMention mention, int before, Mark.Verb verb) {
        if (before < 0) {
            return false;
        }
        boolean worksFor = sentence.is(before, SentenceWord.FOR)
                && verb.kind() == VerbClass.HOLD
                && mention.holder().isPresent();
        if (worksFor
                || isServed(mention, before)
                || isBesideOthers(before)
                || sentence.is(before, SentenceWord.OTHERS_BEFORE) && !sentence.is(before - 1, SentenceWord.ALONG)) {
            return true;
        }
        if (sentence.is(before, SentenceWord.OF)) {
            return isOfOthers(mention, Math.max(0, before - 1));
        }
        if (sentence.is(before, SentenceWord.TO)) {
            return marks.last() instanceof Mark.Office || mention.holder().isPresent();
        }
        return mention.holder().isPresent() && !sentence.is(before, SentenceWord.AND) && !sentence.isMark(before, ',');
    }

    /** "an assistant to the director", "worked for the mayor", but not "was promoted to the general manager". */
    private boolean isServed(OfficeMention mention, int before) {
        if (mention.role().family() == RoleClass.MEMBER || !sentence.is(before + 1, SentenceWord.ARTICLE)) {
            return false;
        }
        boolean afterVerb = marks.last() instanceof Mark.Verb verb && verb.at() == before - 1;
        return sentence.is(before, SentenceWord.FOR)
                || sentence.is(before, SentenceWord.TO)
                        && !afterVerb
                        && before > 0
                        && sentence.at(before - 1).isWord()
                        && !sentence.isCapital(before - 1);
    }

    /** "under the governor and the president": both are somebody else's. */
    private boolean isBesideOthers(int before) {
        return sentence.is(before, SentenceWord.AND)
                && marks.last() instanceof Joint
                && marks.previous(marks.size() - 1) instanceof Mark.Office other
                && other.standing() == Standing.OTHERS
                && other.mention().holder().isEmpty();
    }

    /** "the cabinet of the governor", but not "the office of governor" or "a Liberal Party of Australia member". */
    private boolean isOfOthers(OfficeMention mention, int noun) {
        if (sentence.isCapital(noun)) {
            boolean member = mention.role().family() == RoleClass.MEMBER;
            return !(member && sentence.is(noun, SentenceWord.PARTY_NOUN));
        }
        return !sentence.is(noun, SentenceWord.POST_OF);
    }

    private boolean isFiller(int i) {
        Token t = sentence.at(i);
        boolean ordinal = t.kind() == Token.Kind.NUMBER
                && t.norm().length() > 2
                && Character.isLetter(t.norm().charAt(t.norm().length() - 1));
        return ordinal || sentence.is(i, SentenceWord.TITLE_FILLER);
    }

    private boolean isDenied(int before) {
        for (int k = before; k >= Math.max(0, before - REACH_OF_NEGATION); k--) {
            if (sentence.is(k, SentenceWord.NEGATION)) {
                return true;
            }
            if (sentence.isMark(k) || sentence.is(k, SentenceWord.NEGATION_LIMIT)) {
                return false;
            }
        }
        return false;
    }
}
