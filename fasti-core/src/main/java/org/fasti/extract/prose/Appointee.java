package org.fasti.extract.prose;

import java.util.Set;
import org.fasti.extract.SentenceWord;
import org.fasti.office.OfficeMention;
import org.fasti.office.TitleWords;

/** The name in "appointed Rossi senator for life", which stands where the title could begin. */
final class Appointee {
    private static final int LONGEST_NAME = 3;

    private Appointee() {}

    /**
     * The end of the name at the head of {@code mention}; its beginning where there is none.
     *
     * @param marks the marks before the title
     * @param known the words of the name of the document's subject, in lower case
     * @param titles tell words of titles from names
     */
    static int end(Sentence sentence, Marks marks, OfficeMention mention, Set<String> known, TitleWords titles) {
        int from = mention.from();
        int named = from;
        while (named < mention.roleFrom()
                && sentence.isCapital(named)
                && known.contains(sentence.at(named).norm())) {
            named++;
        }
        if (named > from) {
            return named;
        }
        boolean active = marks.last() instanceof Mark.Verb v
                && v.kind().begins()
                && !v.passive()
                && v.at() == from - 1
                && sentence.ends(v.form(), SentenceWord.PAST_ENDING);
        if (!active || sentence.isCapital(mention.roleFrom()) && !isName(sentence, mention, titles)) {
            return from;
        }
        int end = from;
        while (end < mention.roleFrom() && sentence.isCapital(end)) {
            end++;
        }
        return end;
    }

    /** "named Ana Reyes President": two words or more that are of no place and no body. */
    private static boolean isName(Sentence sentence, OfficeMention mention, TitleWords titles) {
        int words = mention.roleFrom() - mention.from();
        return words > 1
                && words <= LONGEST_NAME
                && titles.areNames(sentence.tokens(), mention.from(), mention.roleFrom());
    }
}
