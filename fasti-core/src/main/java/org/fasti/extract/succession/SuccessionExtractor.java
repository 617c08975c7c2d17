package org.fasti.extract.succession;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.extract.BoxDates;
import org.fasti.extract.BoxSubject;
import org.fasti.extract.Candidacies;
import org.fasti.extract.Extractor;
import org.fasti.extract.Mentions;
import org.fasti.extract.Neighbours;
import org.fasti.extract.OfficeTitle;
import org.fasti.extract.Quotes;
import org.fasti.extract.SmallYears;
import org.fasti.extract.TitleLinks;
import org.fasti.extract.WrittenSpell;
import org.fasti.extract.date.DateReader;
import org.fasti.office.Position;
import org.fasti.office.RolePlurals;
import org.fasti.office.TitleReader;
import org.fasti.source.Block;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Citations;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.Span;
import org.fasti.source.SuccessionRow;
import org.fasti.time.Bound;

/** Reads succession boxes: a row is an office with its years, who held it before and who after. */
public final class SuccessionExtractor implements Extractor {
    @Override
    public Extraction extract(Document document) {
        List<Claim> claims = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<String> person = BoxSubject.of(document);
        for (Block block : document.blocks()) {
            if (block instanceof Block.SuccessionBox box) {
                person.ifPresentOrElse(
                        name -> {
                            Reading reading = new Reading(document, name, claims, diagnostics);
                            box.rows().forEach(reading::row);
                        },
                        () -> diagnostics.add(BoxSubject.unnamed(document, box)));
            }
        }
        return new Extraction(claims, diagnostics);
    }

    private static final class Reading {
        private final Document document;
        private final String text;
        private final String person;
        private final List<Claim> claims;
        private final List<Diagnostic> diagnostics;
        private final DateReader dates;
        private final TitleReader titles;
        private final Neighbours neighbours;
        private final BoxVocabulary vocabulary;
        private final Mentions mentions;
        private final Candidacies candidacies;
        private final RolePlurals plurals;

        Reading(Document document, String person, List<Claim> claims, List<Diagnostic> diagnostics) {
            this.document = document;
            this.text = document.text();
            this.person = person;
            this.claims = claims;
            this.diagnostics = diagnostics;
            this.dates = BoxDates.reader(document.language());
            this.titles = TitleReader.forLanguage(document.language());
            this.neighbours = Neighbours.forLanguage(document.language());
            this.vocabulary = BoxVocabulary.forLanguage(document.language());
            this.plurals = RolePlurals.forLanguage(document.language());
            this.candidacies = Candidacies.forLanguage(document.language());
            this.mentions = new Mentions(document.language(), dates);
        }

        void row(SuccessionRow row) {
            String heading = row.titleLines().size() < 2
                    ? row.title().in(text)
                    : String.join(
                            "\n",
                            row.titleLines().stream().map(line -> line.in(text)).toList());
            for (OfficeTitle title : OfficeTitle.all(heading, vocabulary, neighbours, titles)) {
                if (!title.label().isEmpty()) {
                    row(row, title);
                }
            }
        }

        private void row(SuccessionRow row, OfficeTitle title) {
            Position position = titles.read(singular(title.label()));
            if (candidacies.isCandidacy(title.label())) {
                candidacy(row.title());
                return;
            }
            Neighbours.Reading before = side(row.before());
            Neighbours.Reading after = side(row.after());
            boolean incumbent = row.after().lines().stream().anyMatch(span -> vocabulary.saysStillHeld(span.in(text)));
            if (incumbent) {
                after = new Neighbours.Reading(List.of(), Optional.empty(), Optional.empty());
            }
            String shown =
                    row.years().map(span -> span.in(text).replace('\n', ' ')).orElse("");
            int with = colleagueAt(shown);
            String years = SmallYears.alone(with < 0 ? shown : shown.substring(0, with), vocabulary);
            Set<Qualifier> qualifiers = new LinkedHashSet<>(title.qualifiers());
            if (row.pretended()) {
                qualifiers.add(Qualifier.PRETENDED);
            }
            List<WrittenSpell> written = withoutClaims(WrittenSpell.read(years, dates, vocabulary));
            List<Set<Qualifier>> provisional = provisional(row, written);
            if (provisional.isEmpty()) {
                qualifiers.addAll(provisional(years));
            }
            List<RowSpell> spells = RowSpell.of(written, provisional);
            if (spells.isEmpty()) {
                row.years()
                        .filter(span -> span.in(text).chars().anyMatch(Character::isDigit))
                        .ifPresent(this::unread);
                Bound end = incumbent ? Bound.STILL_HELD : Bound.UNSAID;
                spells = RowSpell.of(List.of(new WrittenSpell(Bound.UNSAID, end, Optional.empty())), List.of());
            }
            List<Span> beside = new ArrayList<>(row.colleagues());
            if (with >= 0) {
                Span all = row.years().orElseThrow();
                beside.add(new Span(all.start() + shown.indexOf(' ', with + 1), all.end()));
            }
            List<Neighbours.Named> colleagues = neighbours.read(text, beside).persons();
            Span own = Quotes.bounded(row.years().map(row.title()::cover).orElse(row.title()), row.title());
            SpellNeighbours around = new SpellNeighbours(
                    before,
                    after,
                    ofEach(row.before(), spells.size()),
                    ofEach(row.after(), spells.size()),
                    spells.size());
            for (int i = 0; i < spells.size(); i++) {
                boolean last = i == spells.size() - 1;
                WrittenSpell spell = within(still(spells.get(i).written(), last && incumbent));
                OfficeClaimBuilder claim = OfficeClaim.of(person, position, evidence(own))
                        .start(spell.start())
                        .end(spell.end());
                spell.point().ifPresent(claim::on);
                TitleLinks.of(document, row.title(), title.label()).forEach(claim::link);
                qualifiers.forEach(claim::qualifier);
                spells.get(i).qualifiers().forEach(claim::qualifier);
                spells.get(i).acting().forEach(claim::acting);
                if (title.ordinals().size() == 1) {
                    claim.ordinal(title.ordinals().getFirst());
                }
                around.before(i).ifPresent(reading -> before(claim, reading));
                around.after(i).ifPresent(reading -> after(claim, reading));
                colleagues.forEach(named -> claim.with(position.label(), named.name()));
                claims.add(claim.build());
            }
            before.persons()
                    .forEach(named -> claims.add(mentions.predecessor(
                            named, position, evidence(Quotes.bounded(own.cover(named.span()), named.span())))));
            after.persons()
                    .forEach(named -> claims.add(mentions.successor(
                            named, position, evidence(Quotes.bounded(own.cover(named.span()), named.span())))));
        }

        /** What each of several spells says of itself, "1990 (acting), 1992–1995"; empty where they are not told apart. */
        private List<Set<Qualifier>> provisional(SuccessionRow row, List<WrittenSpell> spells) {
            if (spells.size() < 2) {
                return List.of();
            }
            List<WrittenSpell> read = new ArrayList<>();
            List<Set<Qualifier>> said = new ArrayList<>();
            for (String part : YearParts.of(row.years().orElseThrow().in(text))) {
                List<WrittenSpell> own = WrittenSpell.read(part, dates, vocabulary);
                read.addAll(own);
                own.forEach(spell -> said.add(provisional(part)));
            }
            return read.equals(spells) ? said : List.of();
        }

        private Set<Qualifier> provisional(String years) {
            Set<Qualifier> said = new LinkedHashSet<>();
            remarks(years).forEach(remark -> neighbours.provisional(remark).ifPresent(said::add));
            neighbours.provisional(lead(years)).ifPresent(said::add);
            return said;
        }

        /** Where a word behind the years begins after which a colleague is named, "63 BC with …"; -1 where none does. */
        private int colleagueAt(String years) {
            for (int space = years.indexOf(' '); space > 0; space = years.indexOf(' ', space + 1)) {
                int end = years.indexOf(' ', space + 1);
                if (end < 0) {
                    return -1;
                }
                Optional<BoxVocabulary.Meaning> meaning =
                        end > space + 1 ? vocabulary.meaningOf(years.substring(space + 1, end)) : Optional.empty();
                if (meaning.filter(BoxVocabulary.Meaning.COLLEAGUE::equals).isPresent()) {
                    return space;
                }
            }
            return -1;
        }

        /** Without what stands below the years of another time: "Pretender from 1127", "formally until 1943". */
        private static List<WrittenSpell> withoutClaims(List<WrittenSpell> spells) {
            if (spells.size() < 2 || !(spells.getFirst().start() instanceof Bound.Dated first)) {
                return spells;
            }
            return spells.stream()
                    .filter(spell -> spell.end() instanceof Bound.Dated
                            ? spell.start() instanceof Bound.Dated
                            : !(spell.start() instanceof Bound.Dated start)
                                    || !start.date()
                                            .earliest()
                                            .isBefore(first.date().earliest()))
                    .toList();
        }

        /** Some boxes head the row with the list of the office: "Presidents of Kent". */
        private String singular(String title) {
            int space = title.indexOf(' ');
            String first = space < 0 ? title : title.substring(0, space);
            if (vocabulary.isListedRole(first)) {
                // "Marchese" is a man's title, and also the plural of a woman's.
                return title;
            }
            return plurals.singular(first)
                    .map(word -> word + title.substring(first.length()))
                    .orElse(title);
        }

        private Neighbours.Reading side(SuccessionRow.Side side) {
            return side.nobody() ? neighbours.nobody(text, side.lines()) : neighbours.read(text, side.lines());
        }

        /** What each line says, where one stands for each of several spells; none where they do not. */
        private List<Neighbours.Reading> ofEach(SuccessionRow.Side side, int spells) {
            boolean each = spells > 1 && !side.nobody() && side.lines().size() == spells;
            return each
                    ? side.lines().stream()
                            .map(line -> neighbours.read(text, List.of(line)))
                            .toList()
                    : List.of();
        }

        /** "1923": began and ended within the year; a single day says no more than that the office was held then. */
        private static WrittenSpell within(WrittenSpell spell) {
            boolean period = spell.point()
                    .filter(date -> !date.earliest().equals(date.latest()))
                    .isPresent();
            if (!period) {
                return spell;
            }
            Bound date = Bound.on(spell.point().orElseThrow());
            return new WrittenSpell(date, date, Optional.empty());
        }

        private static WrittenSpell still(WrittenSpell spell, boolean incumbent) {
            if (!incumbent || spell.end() instanceof Bound.Dated) {
                return spell;
            }
            Bound start = spell.point().map(Bound::on).orElse(spell.start());
            return new WrittenSpell(start, Bound.STILL_HELD, Optional.empty());
        }

        /** What stands in brackets beside the years. */
        private static List<String> remarks(String years) {
            String narrow = years.replace('（', '(').replace('）', ')');
            List<String> remarks = new ArrayList<>();
            int open = narrow.indexOf('(');
            while (open >= 0) {
                int close = narrow.indexOf(')', open);
                if (close < 0) {
                    break;
                }
                remarks.add(narrow.substring(open + 1, close).strip().toLowerCase(Locale.ROOT));
                open = narrow.indexOf('(', close);
            }
            return remarks;
        }

        /** The words before the first date: "interim" of "interim 3 May – 9 May 1990". */
        private static String lead(String years) {
            int digit = 0;
            while (digit < years.length() && !Character.isDigit(years.charAt(digit))) {
                digit++;
            }
            return years.substring(0, digit).strip().toLowerCase(Locale.ROOT);
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

        private Evidence evidence(Span span) {
            return new Evidence(document.id(), Witness.SUCCESSION, span, span.in(text), Citations.in(document, span));
        }

        private void candidacy(Span title) {
            diagnostics.add(new Diagnostic(
                    "candidacy",
                    Optional.of(title),
                    "In a succession box of " + document.id() + ", \""
                            + title.in(text).replace('\n', ' ') + "\" is a candidacy, and no office that was held."));
        }

        private void unread(Span years) {
            diagnostics.add(new Diagnostic(
                    "unread-date",
                    Optional.of(years),
                    "In a succession box of " + document.id() + ", the years cannot be read: \"" + years.in(text)
                            + "\"."));
        }
    }
}
