package org.fasti.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Edition;
import org.fasti.attest.EveryTenure;
import org.fasti.attest.Office;
import org.fasti.attest.Passage;
import org.fasti.attest.TenureId;
import org.fasti.attest.Testimony;
import org.fasti.claim.OfficeClaim;
import org.fasti.identity.OfficeMeaning;
import org.fasti.language.FoldedName;

/** What can be asked of the derived tables. Answers come in an order that depends only on what is derived. */
public final class Testimonies {
    private static final String JOINED = " JOIN bearer b ON b.number = t.bearer JOIN office o ON o.number = t.office"
            + " JOIN edition e ON e.number = t.edition";
    /** Whatever any source says of those persons in those offices, so that sources stand side by side. */
    private static final String ALL_OF_DUE = TestimonyRows.COLUMNS + " FROM due d JOIN bearer b ON b.person = d.person"
            + " JOIN testimony t ON t.bearer = b.number JOIN office o ON o.number = t.office AND o.line = d.line"
            + " JOIN edition e ON e.number = t.edition WHERE t.superseded = 0";

    private static final String ORDER =
            " ORDER BY o.position, o.organization, o.place, t.person, b.person_id NULLS FIRST,"
                    + " t.start_said NULLS FIRST, t.end_said NULLS FIRST, t.evidence";
    private static final String OFFICE = "SELECT number, line, position, organization, place FROM office";

    private final ScopedQueries database;
    private final TestimonyRows rows;
    /** What is undecided of persons and lines; may give more. */
    private final BiFunction<Set<Long>, Set<Long>, List<OpenQuestion>> undecided;

    Testimonies(ScopedQueries database, BiFunction<Set<Long>, Set<Long>, List<OpenQuestion>> undecided) {
        this.database = database;
        this.rows = new TestimonyRows(database);
        this.undecided = undecided;
    }

    /** All that is said of who certainly or possibly held an office on {@code day}, in that office. */
    public List<Testimony> on(LocalDate day) {
        return rows.all(
                "WITH asked AS (SELECT CAST(? AS INTEGER) AS day), due AS (SELECT DISTINCT b.person, o.line FROM "
                        + database.engine().heldOn()
                        + " JOIN bearer b ON b.number = t.bearer JOIN office o ON o.number = t.office"
                        + " WHERE t.superseded = 0) " + ALL_OF_DUE + ORDER,
                Days.of(day));
    }

    /** All that is said of who certainly or possibly held {@code office} on {@code day}, in that office. */
    public List<Testimony> on(LocalDate day, Office office) {
        int number = Days.of(day);
        return rows.all(
                "WITH due AS (SELECT DISTINCT b.person, o.line FROM office o JOIN testimony t ON t.office = o.number"
                        + " JOIN bearer b ON b.number = t.bearer WHERE o.line = ? AND t.start_earliest <= ?"
                        + " AND t.end_latest > ? AND t.superseded = 0) " + ALL_OF_DUE + ORDER,
                office.line(),
                number,
                number);
    }

    /** Hands over all that is said, person by person in office by office, all of one moment. */
    public void everyTenure(EveryTenure taker) {
        new EveryTenureReading(database, this, taker).read();
    }

    /** All that is said of who ever held {@code office}. */
    public List<Testimony> of(Office office) {
        return ofLine(office.line());
    }

    List<Testimony> ofLine(long line) {
        return rows.all(
                TestimonyRows.COLUMNS + " FROM testimony t" + JOINED + " WHERE o.line = ? AND t.superseded = 0" + ORDER,
                line);
    }

    /** All that is said of one person in one line of an office. */
    List<Testimony> of(long person, long line) {
        return rows.all(
                TestimonyRows.COLUMNS + " FROM testimony t" + JOINED
                        + " WHERE b.person = ? AND o.line = ? AND t.superseded = 0" + ORDER,
                person,
                line);
    }

    /**
     * All that is said of the persons of that name, under whatever name: they may also be named by an identifier, or by
     * the words of the name in another order, or by some of them, where only one person has them.
     */
    public List<Testimony> of(String person) {
        PersonSearch search = new PersonSearch(database);
        List<FoundBearer> named = search.bearers(person);
        List<FoundBearer> found = named.isEmpty() ? search.onlyWith(person) : named;
        List<Long> persons = found.stream().map(FoundBearer::person).distinct().toList();
        if (persons.size() > 1 && !search.isWholeName(person)) {
            return List.of();
        }
        List<Testimony> all = new ArrayList<>();
        persons.forEach(one -> all.addAll(ofPerson(one)));
        return all;
    }

    private List<Testimony> ofPerson(long person) {
        return rows.all(
                TestimonyRows.COLUMNS + " FROM testimony t" + JOINED + " WHERE b.person = ? AND t.superseded = 0"
                        + " ORDER BY t.start_earliest NULLS LAST, t.end_latest, o.position,"
                        + " o.organization, o.place, t.person, t.evidence",
                person);
    }

    /** All that is said of the persons and offices of whose tenures one testimony has that id. */
    public List<Testimony> of(TenureId id) {
        // Ids are not kept: who asks for one can wait until all are computed, and who records need not.
        record Holder(long person, long line, boolean asked) {}
        return database
                .all(
                        "SELECT b.person, o.line, t.person, o.position, t.start_said, e.name FROM testimony t" + JOINED
                                + " WHERE t.superseded = 0",
                        row -> new Holder(
                                row.whole(1),
                                row.whole(2),
                                TenureId.of(row.text(3), row.text(4), ContentForm.bound(row.find(5)), row.text(6))
                                        .equals(id)))
                .stream()
                .filter(Holder::asked)
                .distinct()
                .flatMap(holder -> rows
                        .all(
                                TestimonyRows.COLUMNS + " FROM testimony t" + JOINED
                                        + " WHERE b.person = ? AND o.line = ? AND t.superseded = 0" + ORDER,
                                holder.person(),
                                holder.line())
                        .stream())
                .toList();
    }

    /** What is undecided of the persons and lines of offices that testimonies speak of. */
    public List<OpenQuestion> undecided(Collection<Testimony> touching) {
        Set<Long> persons = touching.stream().map(one -> one.bearer().person()).collect(Collectors.toSet());
        Set<Long> lines = touching.stream().map(one -> one.office().line()).collect(Collectors.toSet());
        return undecided.apply(persons, lines).stream()
                .filter(one -> {
                    Set<Long> groups = switch (one.kind()) {
                        case PERSON -> persons;
                        case OFFICE -> lines;
                    };
                    return groups.contains(one.a().group())
                            || groups.contains(one.b().group());
                })
                .toList();
    }

    /** What each passage or row says that the testimonies of a tenure come from. */
    public List<Passage> passages(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .flatMap(one -> Passages.of(one, claims(one.edition())).stream())
                .toList();
    }

    private List<OfficeClaim> claims(Edition edition) {
        if (edition.form() == Edition.Form.TABLE) {
            return List.of();
        }
        return database
                .all(
                        "SELECT c.body FROM entry p JOIN entry c ON c.about = p.id WHERE p.number = ?"
                                + " AND c.kind = 'claim' AND c.number <= ? AND NOT EXISTS (SELECT 1 FROM entry r"
                                + " WHERE r.about = c.id AND r.kind = 'retraction' AND r.number <= ?) ORDER BY c.number",
                        row -> ContentForm.recordedClaim(CanonicalJson.read(row.text(1)), edition.source())
                                .claim(),
                        edition.number(),
                        database.last(),
                        database.last())
                .stream()
                .flatMap(claim -> claim instanceof OfficeClaim office ? Stream.of(office) : Stream.of())
                .toList();
    }

    /**
     * The offices that {@code name} may mean: those of that title; if there are none, those of which it names the title
     * and the body or place, in any order of words; else those that mean the same, "Sund mayor" and "Mayor of Sund"; else the
     * only one that may be meant so, "defence secretary" and "Secretary of State for Defence".
     */
    public List<Office> offices(String name) {
        String folded = FoldedName.of(name);
        List<Office> titled = database.all(
                OFFICE + " WHERE folded_position = ? ORDER BY position, organization, place",
                Testimonies::office,
                folded);
        if (!titled.isEmpty()) {
            return titled;
        }
        Set<String> asked = NameWords.of(folded);
        if (asked.isEmpty()) {
            return List.of();
        }
        WordSearch search = new WordSearch(database);
        record Known(Office office, Set<String> title, Set<String> all) {}
        List<Office> worded = database
                .all(
                        OFFICE.replace(" FROM", ", folded_position, folded_organization, folded_place FROM")
                                + " WHERE " + search.condition("office_word", "office", asked.size())
                                + " ORDER BY position, organization, place",
                        row -> {
                            Set<String> title = NameWords.of(row.text(6));
                            Set<String> all = new HashSet<>(title);
                            all.addAll(NameWords.of(row.text(7)));
                            all.addAll(NameWords.of(row.text(8)));
                            return new Known(office(row), title, all);
                        },
                        search.rarestFirst("office_word", asked).toArray())
                .stream()
                .filter(known -> asked.containsAll(known.title()) && known.all().containsAll(asked))
                .map(Known::office)
                .toList();
        return worded.isEmpty() ? ofMeaning(OfficeMeaning.of(name, "", "")) : worded;
    }

    private List<Office> ofMeaning(OfficeMeaning asked) {
        List<Office> same = database.all(
                OFFICE + " WHERE role = ? AND terms = ? ORDER BY position, organization, place",
                Testimonies::office,
                asked.role(),
                asked.terms());
        return same.isEmpty() ? ofField(asked.withFieldApart().orElse(asked)) : same;
    }

    /**
     * Those whose role is the one asked for, or begins with it and goes on, and who have to do with all that is asked; where
     * they are one office.
     */
    private List<Office> ofField(OfficeMeaning asked) {
        if (asked.telling().isEmpty()) {
            return List.of();
        }
        String begun = asked.role() + " ";
        Set<String> field = NameWords.of(asked.telling());
        record Told(Office office, Set<String> telling) {}
        List<Office> told = database
                .all(
                        OFFICE.replace(" FROM", ", telling FROM") + " WHERE substr(role || ' ', 1, ?) = ?"
                                + " ORDER BY position, organization, place",
                        row -> new Told(office(row), NameWords.of(row.text(6))),
                        begun.length(),
                        begun)
                .stream()
                .filter(one -> one.telling().containsAll(field))
                .map(Told::office)
                .toList();
        return told.stream().map(Office::line).distinct().count() == 1 ? told : List.of();
    }

    /** The offices of a body, or of a place. */
    public List<Office> officesIn(String body) {
        String folded = FoldedName.of(body);
        return database.all(
                OFFICE + " WHERE folded_organization = ? OR folded_place = ? ORDER BY position, organization, place",
                Testimonies::office,
                folded,
                folded);
    }

    /** The lines of holders, one at a time. */
    public Lines lines() {
        return new Lines(database, this);
    }

    /** What became of bodies. */
    public Bodies bodiesInTime() {
        return new Bodies(database);
    }

    /** The titles of all offices, in order. */
    public List<String> titles() {
        return database.all("SELECT DISTINCT position FROM office ORDER BY position", row -> row.text(1));
    }

    /** The names of all bodies and places, in order. */
    public List<String> bodies() {
        return database.all(
                "SELECT organization FROM office WHERE organization <> '' UNION"
                        + " SELECT place FROM office WHERE place <> '' ORDER BY 1",
                row -> row.text(1));
    }

    /** Names of persons, in order, among which is what {@code asked}, whom nobody knows, may have meant. */
    public List<String> personsLike(String asked) {
        return new WordSearch(database).personsLike(asked);
    }

    /** The names of all persons, in order. */
    public List<String> persons() {
        return database.all("SELECT DISTINCT person FROM testimony ORDER BY person", row -> row.text(1));
    }

    private static Office office(Database.Row row) {
        return office(row, 1);
    }

    /** From the columns that begin with {@code first}. */
    static Office office(Database.Row row, int first) {
        return new Office(
                row.whole(first),
                row.whole(first + 1),
                row.text(first + 2),
                said(row.text(first + 3)),
                said(row.text(first + 4)));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
