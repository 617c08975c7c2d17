package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.office.OfficeMention;
import org.fasti.source.Diagnostic;
import org.fasti.source.Span;

/** What a sentence says of offices and could not be read, as diagnostics. */
final class Doubts {
    private final Sentence sentence;
    private final List<Diagnostic> diagnostics;

    /** @param diagnostics where they are added */
    Doubts(Sentence sentence, List<Diagnostic> diagnostics) {
        this.sentence = sentence;
        this.diagnostics = diagnostics;
    }

    /** A date beside an office could be said of none of its terms. */
    void dateNotTied(Mark.When when) {
        add(
                "date-not-tied",
                sentence.span(when.at(), when.to()),
                "stands beside an office and could be tied to no term of it; look whether it says anything of the office.");
    }

    /** A dated office is said to be held, and nobody is named who holds it. */
    void holderUnknown(Holding holding) {
        boolean dated = holding.times().all().stream().anyMatch(time -> !time.isEmpty());
        if (dated && holding.mention().to() > 0) {
            add(
                    "office-without-holder",
                    placeOf(holding),
                    "is dated, and nobody is named who held it; if it is the page's subject, give the page a title.");
        }
    }

    /** The words of a title were not read to their end. */
    void titleCut(Holding holding) {
        OfficeMention mention = holding.mention();
        boolean cut = mention.to() > 0 && mention.holder().isEmpty() && sentence.is(mention.to(), SentenceWord.OF);
        if (cut) {
            add(
                    "unread-title",
                    placeOf(holding),
                    "is a title that goes on with something that could not be read; take it from the text.");
        }
    }

    private Span placeOf(Holding holding) {
        return sentence.span(holding.mention().from(), holding.mention().to());
    }

    private void add(String code, Span place, String message) {
        String words = place.in(sentence.text()).replaceAll("\\s+", " ");
        diagnostics.add(new Diagnostic(code, Optional.of(place), "'" + words + "' " + message));
    }
}
