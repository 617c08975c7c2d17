package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.extract.date.DateReader;
import org.fasti.office.Position;
import org.fasti.office.TitleReader;
import org.fasti.source.BoxVocabulary;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** What a person's box says of others: who held the office before and after, and who held others at the time. */
public final class Mentions {
    private final DateReader dates;
    private final TitleReader titles;
    private final Neighbours neighbours;
    private final BoxVocabulary vocabulary;

    public Mentions(String language, DateReader dates) {
        this.dates = dates;
        this.titles = TitleReader.forLanguage(language);
        this.neighbours = Neighbours.forLanguage(language);
        this.vocabulary = BoxVocabulary.forLanguage(language);
    }

    /** Whoever held {@code position} before it was held from {@code start}; only of one alone is it the end. */
    public List<OfficeClaim> predecessors(
            List<Neighbours.Named> persons, Position position, Bound start, Evidence evidence) {
        Bound end = persons.size() == 1 && start instanceof Bound.Dated ? start : Bound.OVER;
        List<OfficeClaim> claims = new ArrayList<>();
        for (Neighbours.Named person : persons) {
            Optional<WrittenSpell> own = spell(person);
            OfficeClaimBuilder claim = claim(person, position, evidence);
            // A year after a predecessor's name is when he or she left: "Richard Roe (1776)".
            claim.start(own.map(WrittenSpell::start).orElse(Bound.UNSAID));
            claim.end(own.map(spell -> spell.point().map(Bound::on).orElse(spell.end()))
                    .filter(bound -> bound instanceof Bound.Dated)
                    .orElse(isSame(person) ? end : Bound.OVER));
            claims.add(claim.build());
        }
        return claims;
    }

    /** Whoever held {@code position} after it was held until {@code end}. */
    public List<OfficeClaim> successors(
            List<Neighbours.Named> persons, Position position, Bound end, Evidence evidence) {
        Bound start = persons.size() == 1 && end instanceof Bound.Dated ? end : Bound.UNSAID;
        List<OfficeClaim> claims = new ArrayList<>();
        for (Neighbours.Named person : persons) {
            Optional<WrittenSpell> own = spell(person);
            OfficeClaimBuilder claim = claim(person, position, evidence);
            claim.start(own.map(spell -> spell.point().map(Bound::on).orElse(spell.start()))
                    .filter(bound -> bound instanceof Bound.Dated)
                    .orElse(isSame(person) ? start : Bound.UNSAID));
            claim.end(own.map(WrittenSpell::end).orElse(Bound.UNSAID));
            claims.add(claim.build());
        }
        return claims;
    }

    /** Whoever held {@code position} at some time of the spell from {@code start} to {@code end}. */
    public List<OfficeClaim> contemporaries(
            List<Neighbours.Named> persons, Position position, Bound start, Bound end, Evidence evidence) {
        List<OfficeClaim> claims = new ArrayList<>();
        for (Neighbours.Named person : persons) {
            Optional<WrittenSpell> own = spell(person);
            OfficeClaimBuilder claim = claim(person, position, evidence);
            own.flatMap(spell -> spell.point().or(() -> period(spell.start(), spell.end())))
                    .or(() -> period(start, end))
                    .ifPresent(claim::on);
            claims.add(claim.build());
        }
        return claims;
    }

    private Optional<WrittenSpell> spell(Neighbours.Named person) {
        return WrittenSpell.read(person.remark(), dates, vocabulary).stream().findFirst();
    }

    private boolean isSame(Neighbours.Named person) {
        return neighbours.otherOffice(person.remark()).isEmpty();
    }

    private OfficeClaimBuilder claim(Neighbours.Named person, Position position, Evidence evidence) {
        Position held = neighbours.otherOffice(person.remark()).map(titles::read).orElse(position);
        OfficeClaimBuilder claim =
                OfficeClaim.of(person.name(), held, evidence).qualifier(Qualifier.MENTION);
        neighbours.provisional(person.remark().toLowerCase(Locale.ROOT)).ifPresent(claim::qualifier);
        return claim;
    }

    /** The period as one date in EDTF; empty where neither side is dated. */
    private static Optional<Edtf> period(Bound start, Bound end) {
        String from = start instanceof Bound.Dated dated ? simple(dated.date()) : "";
        String to = end instanceof Bound.Dated dated ? simple(dated.date()) : "";
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Edtf.parse(from);
        }
        String last = to.isEmpty() && end instanceof Bound.StillHeld ? ".." : to;
        return Edtf.parse(from + "/" + last);
    }

    private static String simple(Edtf date) {
        String text = date.toString();
        return text.indexOf('/') < 0 ? text : "";
    }
}
