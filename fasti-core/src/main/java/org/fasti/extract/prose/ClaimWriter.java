package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.extract.Quotes;
import org.fasti.office.OfficeMention;
import org.fasti.office.Position;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/** Writes what a sentence says of an office as claims, each with the words of its clause. */
final class ClaimWriter {
    /** In a clause too long to be quoted, how many words before a title are quoted with it. */
    private static final int WORDS_BEFORE = 40;

    private static final Map<OfficeMention.Mark, Qualifier> QUALIFIERS = Map.of(
            OfficeMention.Mark.ACTING, Qualifier.ACTING,
            OfficeMention.Mark.INTERIM, Qualifier.INTERIM,
            OfficeMention.Mark.HONORARY, Qualifier.HONORARY,
            OfficeMention.Mark.SHADOW, Qualifier.SHADOW,
            OfficeMention.Mark.EX_OFFICIO, Qualifier.EX_OFFICIO);

    private final Passages passages;
    private final ProseLanguage language;
    private final Sentence sentence;
    private final Witness witness;
    private final Persons persons;
    /** Where the sentence reports what others say. */
    private final BitSet hearsay;

    ClaimWriter(Passages passages, ProseLanguage language, Sentence sentence, Witness witness, Persons persons) {
        this.passages = passages;
        this.language = language;
        this.sentence = sentence;
        this.witness = witness;
        this.persons = persons;
        this.hearsay = language.hearsay().places(sentence);
    }

    /** A claim for each term of the office, and those that it makes about the neighbours named. */
    List<OfficeClaim> claims(Holding holding, DateLinker.Clause clause, String person, String title) {
        Position position = language.titles().read(title);
        List<OfficeClaim> claims = new ArrayList<>();
        if (holding.times().all().isEmpty()) {
            add(claims, claim(holding, clause, person, position, Optional.empty()), holding);
        }
        for (SaidTime time : holding.times().all()) {
            add(claims, claim(holding, clause, person, position, Optional.of(time)), holding);
        }
        return claims;
    }

    /**
     * Who came before held the office and no longer does, who came after holds it; since and until when is for the rules to
     * infer, where the sentence does not say it of them.
     */
    private static void add(List<OfficeClaim> claims, OfficeClaim claim, Holding holding) {
        claims.add(claim);
        for (String name : claim.predecessors()) {
            claims.add(OfficeClaim.of(name, claim.position(), claim.evidence())
                    .end(holding.predecessorsLeft())
                    .successor(claim.person())
                    .qualifier(Qualifier.MENTION)
                    .build());
        }
        for (String name : claim.successors()) {
            claims.add(OfficeClaim.of(name, claim.position(), claim.evidence())
                    .start(holding.successorsBegan())
                    .predecessor(claim.person())
                    .qualifier(Qualifier.MENTION)
                    .build());
        }
    }

    private OfficeClaim claim(
            Holding holding, DateLinker.Clause clause, String person, Position position, Optional<SaidTime> time) {
        OfficeMention mention = holding.mention();
        OfficeClaimBuilder claim = OfficeClaim.of(person, position, evidence(mention, clause, time));
        bounds(claim, holding, time);
        mention.ordinal().ifPresent(claim::ordinal);
        holding.rank().ifPresent(claim::rank);
        names(holding.predecessors()).forEach(claim::predecessor);
        names(holding.successors()).forEach(claim::successor);
        int reported = hearsay.nextSetBit(clause.from());
        if (reported >= 0 && reported < mention.from()) {
            claim.qualifier(Qualifier.REPORTED);
        }
        if (holding.others()) {
            claim.qualifier(Qualifier.MENTION);
        }
        if (!mention.marks().isEmpty()) {
            QUALIFIERS.forEach((mark, qualifier) -> {
                if (mention.marks().contains(mark)) {
                    claim.qualifier(qualifier);
                }
            });
        }
        return claim.build();
    }

    private static void bounds(OfficeClaimBuilder claim, Holding holding, Optional<SaidTime> time) {
        time.ifPresent(said -> {
            claim.start(said.start()).end(said.end());
            said.on().ifPresent(claim::on);
            if (said.isProvisionalAtFirst()) {
                claim.acting(new ActingSpell(said.start(), Bound.UNSAID));
            }
        });
        boolean endless =
                time.map(said -> !said.hasEnd() && said.on().isEmpty()).orElse(true);
        if (holding.isPresent() && endless) {
            claim.end(Bound.STILL_HELD);
        }
        boolean over = holding.mention().marks().contains(OfficeMention.Mark.FORMER)
                && time.map(said -> !said.hasEnd()).orElse(true);
        if (over) {
            claim.end(Bound.OVER);
        }
    }

    /** The clause with what is tied to the title; only the words around the title where the clause is too long to be quoted. */
    private Evidence evidence(OfficeMention mention, DateLinker.Clause clause, Optional<SaidTime> time) {
        int to = Math.max(clause.to(), time.map(SaidTime::lastToken).orElse(0));
        int first = Math.max(clause.from(), mention.from() - WORDS_BEFORE);
        int last = Math.min(
                to, Math.max(mention.to(), time.map(SaidTime::lastToken).orElse(0)));
        Span title = sentence.span(first, Math.max(last, first + 1));
        return passages.of(Quotes.bounded(sentence.span(clause.from(), to), title), witness);
    }

    private Set<String> names(List<Mark.Who> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        persons.forEach(who -> this.persons.name(who).ifPresent(names::add));
        return names;
    }
}
