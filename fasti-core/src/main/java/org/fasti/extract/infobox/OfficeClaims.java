package org.fasti.extract.infobox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.extract.Candidacies;
import org.fasti.extract.Mentions;
import org.fasti.extract.Neighbours;
import org.fasti.extract.OfficeTitle;
import org.fasti.extract.Quotes;
import org.fasti.extract.TitleLinks;
import org.fasti.extract.WrittenSpell;
import org.fasti.extract.date.DateReader;
import org.fasti.office.Position;
import org.fasti.office.TitleReader;
import org.fasti.office.TitleWords;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Citations;
import org.fasti.source.Document;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/** Makes claims of an office's terms: the subject's own, and what they say of others. */
final class OfficeClaims {
    private final Document document;
    private final String person;
    private final List<Claim> claims;
    private final TitleReader titles;
    private final TitleWords words;
    private final Neighbours neighbours;
    private final BoxVocabulary vocabulary;
    private final Mentions mentions;
    private final Candidacies candidacies;

    OfficeClaims(Document document, String person, DateReader dates, List<Claim> claims) {
        this.document = document;
        this.person = person;
        this.claims = claims;
        this.titles = TitleReader.forLanguage(document.language());
        this.words = TitleWords.forLanguage(document.language());
        this.neighbours = Neighbours.forLanguage(document.language());
        this.vocabulary = BoxVocabulary.forLanguage(document.language());
        this.candidacies = Candidacies.forLanguage(document.language());
        this.mentions = new Mentions(document.language(), dates);
    }

    void add(Office office) {
        for (OfficeTitle title : office.titles()) {
            if (!candidacies.isCandidacy(title.label())) {
                add(office, title);
            }
        }
    }

    private void add(Office office, OfficeTitle title) {
        List<Term> terms = new ArrayList<>();
        for (Term term : office.terms()) {
            boolean held = term.isSaid() && !term.elect && term.unread.isEmpty();
            boolean sure = term.marked && (term.isDated() || !term.dateRows.isEmpty()) || office.named();
            if (held
                    && (term.isDated() || !isRankAlone(title.label()))
                    && (sure || titles.looksLikeOffice(title.label()))) {
                terms.add(term);
            }
        }
        for (Term term : terms) {
            add(office, title, term, ordinal(title, terms, term));
        }
    }

    /** "Archbishop" without a see is the holder's rank, of which nothing is said by itself. */
    private boolean isRankAlone(String title) {
        return vocabulary.isWhollyRole(title)
                && vocabulary.roleClass(title).filter("church"::equals).isPresent();
    }

    /** The number of this term's holder; with a number for each term, the earliest term has the first. */
    private static OptionalInt ordinal(OfficeTitle title, List<Term> terms, Term term) {
        List<Integer> ordinals = title.ordinals();
        if (ordinals.size() == 1) {
            return OptionalInt.of(ordinals.getFirst());
        }
        if (ordinals.size() != terms.size()
                || !terms.stream().allMatch(t -> t.bounded().getFirst().start() instanceof Bound.Dated)) {
            return OptionalInt.empty();
        }
        List<Term> ordered = terms.stream()
                .sorted(Comparator.comparing((Term t) -> t.bounded().getFirst().start() instanceof Bound.Dated dated
                        ? dated.date().earliest()
                        : LocalDate.MIN))
                .toList();
        return OptionalInt.of(ordinals.stream().sorted().toList().get(ordered.indexOf(term)));
    }

    private void add(Office office, OfficeTitle title, Term term, OptionalInt ordinal) {
        Position position = titles.read(
                isFurther(office, title) || isOfAFurther(office, term) ? title.label() : label(title.label(), term));
        Span dated = cover(office.heading(), term.dateRows);
        Span rows = term.dateRows.isEmpty() ? office.heading() : cover(term.dateRows.getFirst(), term.dateRows);
        Evidence evidence = evidence(Quotes.bounded(dated, rows), office.heading(), term.dateRows);
        Neighbours.Reading before = ofPersons(neighbours.read(document.text(), term.before), term, position);
        Neighbours.Reading after = ofPersons(neighbours.read(document.text(), term.after), term, position);
        List<WrittenSpell> spells = term.bounded();
        Bound firstStart = extremeStart(spells, false);
        Bound lastStart = extremeStart(spells, true);
        List<String> links = TitleLinks.of(document, office.heading(), title.label());
        Map<String, List<Neighbours.Named>> holders = named(term.holders);
        Map<String, List<Neighbours.Named>> aides = named(term.aides);
        List<Neighbours.Named> colleagues = named(term.colleagues);
        for (int i = 0; i < spells.size(); i++) {
            WrittenSpell spell = spells.get(i);
            OfficeClaimBuilder claim = OfficeClaim.of(person, position, evidence)
                    .start(spell.start())
                    .end(spell.end());
            spell.point().ifPresent(claim::on);
            ordinal.ifPresent(claim::ordinal);
            links.forEach(claim::link);
            term.qualifiers.forEach(claim::qualifier);
            title.qualifiers().forEach(claim::qualifier);
            if (spells.size() == 1) {
                term.acting.forEach(claim::acting);
            }
            boolean first = spell.start().equals(firstStart) || spells.size() == 1;
            boolean last = spell.start().equals(lastStart) || spells.size() == 1;
            int place = i;
            Optional<Neighbours.Reading> followed = ofEach(before, spells)
                    .map(each -> each.get(place))
                    .or(() -> Optional.of(before).filter(all -> first));
            Optional<Neighbours.Reading> followedBy = ofEach(after, spells)
                    .map(each -> each.get(place))
                    .or(() -> Optional.of(after).filter(all -> last));
            followed.ifPresent(reading -> before(claim, reading));
            followedBy.ifPresent(reading -> after(claim, reading));
            holders.forEach((role, persons) -> with(claim, role, persons));
            aides.forEach((role, persons) -> with(claim, role, persons));
            with(claim, position.label(), colleagues);
            claims.add(claim.build());
            followed.ifPresent(reading -> reading.persons()
                    .forEach(named -> claims.add(mentions.predecessor(named, position, naming(dated, named)))));
            followedBy.ifPresent(reading -> reading.persons()
                    .forEach(named -> claims.add(mentions.successor(named, position, naming(dated, named)))));
            holders.forEach((role, persons) -> contemporaries(persons, titles.read(role), spell, dated));
            contemporaries(colleagues, position, spell, dated);
        }
    }

    private static Span cover(Span first, List<Span> rows) {
        Span all = first;
        for (Span row : rows) {
            all = all.cover(row);
        }
        return all;
    }

    /** Who is named for each of several spells, where as many are named and the spells stand in the order of time. */
    private static Optional<List<Neighbours.Reading>> ofEach(Neighbours.Reading all, List<WrittenSpell> spells) {
        if (spells.size() < 2 || all.persons().size() != spells.size() || !isAscending(spells)) {
            return Optional.empty();
        }
        return Optional.of(all.persons().stream()
                .map(person -> new Neighbours.Reading(List.of(person), Optional.empty(), Optional.empty()))
                .toList());
    }

    private static boolean isAscending(List<WrittenSpell> spells) {
        for (int i = 1; i < spells.size(); i++) {
            if (!earlier(spells.get(i - 1), spells.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** True where a further title of the heading names the see or seat already: 枢機卿・東京大司教. */
    private boolean isOfAFurther(Office office, Term term) {
        return term.territory.size() == 1
                && office.titles().stream()
                        .skip(1)
                        .anyMatch(title -> title.label()
                                .contains(RowWords.oneLine(
                                        term.territory.getFirst().in(document.text()))));
    }

    /** True for a title below the first of a heading of several, which a see or seat that is given apart is not of. */
    private static boolean isFurther(Office office, OfficeTitle title) {
        return !office.titles().isEmpty() && !office.titles().getFirst().equals(title);
    }

    /** The start of the earliest spell, or of the latest; of the first or last written where they are not dated. */
    private static Bound extremeStart(List<WrittenSpell> spells, boolean latest) {
        WrittenSpell extreme = latest ? spells.getLast() : spells.getFirst();
        for (WrittenSpell spell : spells) {
            boolean beyond = latest ? earlier(extreme, spell) : earlier(spell, extreme);
            extreme = beyond ? spell : extreme;
        }
        return extreme.start();
    }

    private static boolean earlier(WrittenSpell one, WrittenSpell other) {
        return one.start() instanceof Bound.Dated a
                && other.start() instanceof Bound.Dated b
                && a.date().earliest().isBefore(b.date().earliest());
    }

    private static void before(OfficeClaimBuilder claim, Neighbours.Reading reading) {
        reading.persons().forEach(named -> claim.predecessor(named.name()));
        reading.nobody().ifPresent(claim::noneBefore);
        if (reading.kind().filter(Neighbours.Nobody.CREATED::equals).isPresent()) {
            claim.qualifier(Qualifier.CREATED);
        }
    }

    private static void after(OfficeClaimBuilder claim, Neighbours.Reading reading) {
        reading.persons().forEach(named -> claim.successor(named.name()));
        reading.nobody().ifPresent(claim::noneAfter);
        if (reading.kind().filter(Neighbours.Nobody.ABOLISHED::equals).isPresent()) {
            claim.qualifier(Qualifier.ABOLISHED);
        }
    }

    private static void with(OfficeClaimBuilder claim, String role, List<Neighbours.Named> persons) {
        persons.forEach(named -> claim.with(role, named.name()));
    }

    private Map<String, List<Neighbours.Named>> named(Map<String, List<Span>> values) {
        Map<String, List<Neighbours.Named>> named = new LinkedHashMap<>();
        values.forEach((role, spans) -> named.put(role, named(spans)));
        return named;
    }

    private List<Neighbours.Named> named(List<Span> values) {
        return values.isEmpty()
                ? List.of()
                : neighbours.read(document.text(), values).persons();
    }

    /** Without the constituency that some boxes print on a line of its own below a neighbour's name. */
    private Neighbours.Reading ofPersons(Neighbours.Reading reading, Term term, Position position) {
        if (reading.persons().size() < 2 || !isSeat(position.label())) {
            return reading;
        }
        List<Neighbours.Named> persons = reading.persons().stream()
                .filter(named -> !position.label().endsWith(' ' + named.name())
                        && term.territory.stream()
                                .noneMatch(place -> place.in(document.text()).equals(named.name())))
                .toList();
        return persons.isEmpty() ? reading : new Neighbours.Reading(persons, reading.nobody(), reading.kind());
    }

    /** The heading with the seat's or the bishop's territory, where a field of its own gives it. */
    private String label(String title, Term term) {
        if (term.territory.size() != 1) {
            return title;
        }
        String territory = RowWords.oneLine(term.territory.getFirst().in(document.text()));
        int bracket = territory.indexOf('(');
        if (bracket >= 0) {
            territory = territory.substring(0, bracket).strip();
        }
        if (territory.isEmpty() || !(term.see || isSeat(title))) {
            return title;
        }
        return term.see ? words.ofSee(title, territory) : words.representing(title, territory);
    }

    private boolean isSeat(String title) {
        return vocabulary.roleClass(title).filter("member"::equals).isPresent();
    }

    private void contemporaries(List<Neighbours.Named> persons, Position position, WrittenSpell spell, Span dated) {
        for (Neighbours.Named named : persons) {
            claims.add(mentions.contemporary(named, position, spell.start(), spell.end(), naming(dated, named)));
        }
    }

    private Evidence naming(Span dated, Neighbours.Named named) {
        return evidence(Quotes.bounded(dated.cover(named.span()), named.span()), named.span(), List.of());
    }

    private Evidence evidence(Span span, Span heading, List<Span> rows) {
        Set<String> cites = new LinkedHashSet<>(Citations.in(document, heading));
        rows.forEach(row -> cites.addAll(Citations.in(document, row)));
        return new Evidence(document.id(), Witness.INFOBOX, span, span.in(document.text()), new ArrayList<>(cites));
    }
}
