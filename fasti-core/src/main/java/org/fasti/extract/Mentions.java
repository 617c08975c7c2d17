package org.fasti.extract;

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

    /**
     * {@code person} held {@code position} before. The box does not say until when, save where a date stands with the
     * name; that it was until the subject came is for a rule to infer.
     */
    public OfficeClaim predecessor(Neighbours.Named person, Position position, Evidence evidence) {
        Optional<WrittenSpell> own = spell(person);
        // A year after a predecessor's name is when he or she left: "Richard Roe (1776)".
        return claim(person, position, evidence)
                .start(own.map(WrittenSpell::start).orElse(Bound.UNSAID))
                .end(own.map(spell -> spell.point().map(Bound::on).orElse(spell.end()))
                        .filter(Bound.Dated.class::isInstance)
                        .orElse(Bound.OVER))
                .build();
    }

    /** {@code person} held {@code position} after; since when is for a rule to infer, as for a predecessor. */
    public OfficeClaim successor(Neighbours.Named person, Position position, Evidence evidence) {
        Optional<WrittenSpell> own = spell(person);
        return claim(person, position, evidence)
                .start(own.map(spell -> spell.point().map(Bound::on).orElse(spell.start()))
                        .orElse(Bound.UNSAID))
                .end(own.map(WrittenSpell::end).orElse(Bound.UNSAID))
                .build();
    }

    /** {@code person} held {@code position} at some time of the spell from {@code start} to {@code end}. */
    public OfficeClaim contemporary(
            Neighbours.Named person, Position position, Bound start, Bound end, Evidence evidence) {
        OfficeClaimBuilder claim = claim(person, position, evidence);
        spell(person)
                .flatMap(spell -> spell.point().or(() -> period(spell.start(), spell.end())))
                .or(() -> period(start, end))
                .ifPresent(claim::on);
        return claim.build();
    }

    private Optional<WrittenSpell> spell(Neighbours.Named person) {
        return person.remark().isEmpty()
                ? Optional.empty()
                : WrittenSpell.read(person.remark(), dates, vocabulary).stream().findFirst();
    }

    private OfficeClaimBuilder claim(Neighbours.Named person, Position position, Evidence evidence) {
        Position held = neighbours
                .otherOffice(person.remark())
                .map(other -> OfficeTitle.of(other, vocabulary, neighbours).label())
                .map(titles::read)
                .orElse(position);
        OfficeClaimBuilder claim = OfficeClaim.of(person.name(), held, evidence).qualifier(Qualifier.MENTION);
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
