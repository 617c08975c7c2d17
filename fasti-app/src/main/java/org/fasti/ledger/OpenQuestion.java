package org.fasti.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fasti.identity.KnownBearer;
import org.fasti.identity.KnownOffice;
import org.fasti.identity.Undecided;

/**
 * Two that may be one, but nothing shows it.
 *
 * @param evidenceFor why they may be one
 * @param evidenceAgainst why they are not taken for one
 */
public record OpenQuestion(Kind kind, Side a, Side b, String evidenceFor, String evidenceAgainst) {
    private static final int MOST = 10_000;

    private static final Comparator<OpenQuestion> ORDER = Comparator.comparing(OpenQuestion::kind)
            .thenComparing(one -> one.a().name())
            .thenComparing(one -> one.a().address())
            .thenComparing(one -> one.b().address());

    /** The one whose address comes first in the alphabet goes first. */
    public OpenQuestion {
        if (a.address().compareTo(b.address()) > 0) {
            Side first = b;
            b = a;
            a = first;
        }
    }

    /** What the two are. */
    public enum Kind {
        PERSON,
        OFFICE
    }

    /**
     * One of the two.
     *
     * @param group the number of the person or the line of the office that it is of
     * @param name as its source writes it
     * @param address by what it can be asked for: a bearer's address or an office's words
     */
    public record Side(long group, String name, String address) {}

    private static final String OF_PERSONS =
            "SELECT a.person, a.source, a.known_by, a.name, b.person, b.source, b.known_by, b.name, l.reason,"
                    + " l.against FROM link l JOIN bearer a ON a.number = l.a JOIN bearer b ON b.number = l.b"
                    + " WHERE l.kind = 'bearer' AND l.against IS NOT NULL";
    private static final String OF_OFFICES =
            "SELECT a.line, a.position, a.organization, a.place, b.line, b.position, b.organization, b.place,"
                    + " l.reason, l.against FROM link l JOIN office a ON a.number = l.a"
                    + " JOIN office b ON b.number = l.b WHERE l.kind = 'office' AND l.against IS NOT NULL";
    /** Those of one person, and likewise of one line. */
    private static final String OF_ONE = " AND l.number IN ("
            + "SELECT x.number FROM bearer m JOIN link x ON x.a = m.number AND x.kind = 'bearer' WHERE m.person = ? UNION"
            + " SELECT x.number FROM bearer m JOIN link x ON x.b = m.number AND x.kind = 'bearer' WHERE m.person = ?)";

    private static final String OF_ONE_LINE = OF_ONE.replace("'bearer'", "'office'")
            .replace("bearer m", "office m")
            .replace("m.person", "m.line");
    /** Of more it is quicker to look at all. */
    private static final int FEW = 100;

    /** All that is undecided as things are now, persons first. */
    static List<OpenQuestion> now(Database database) {
        List<OpenQuestion> all = new ArrayList<>(database.all(
                OF_PERSONS + " ORDER BY a.name, a.source, a.known_by, b.source, b.known_by LIMIT " + MOST,
                OpenQuestion::ofPersons));
        all.addAll(database.all(OF_OFFICES + " ORDER BY 2, 3, 4, 6, 7, 8 LIMIT " + MOST, OpenQuestion::ofOffices));
        return all.stream().sorted(ORDER).toList();
    }

    /** What is undecided as things are now of some persons and lines; of many, all that is undecided. */
    static List<OpenQuestion> now(Database database, Set<Long> persons, Set<Long> lines) {
        if (persons.size() + lines.size() > FEW) {
            return now(database);
        }
        Set<OpenQuestion> all = new HashSet<>();
        for (long person : persons) {
            all.addAll(database.all(OF_PERSONS + OF_ONE, OpenQuestion::ofPersons, person, person));
        }
        for (long line : lines) {
            all.addAll(database.all(OF_OFFICES + OF_ONE_LINE, OpenQuestion::ofOffices, line, line));
        }
        return all.stream().sorted(ORDER).toList();
    }

    private static OpenQuestion ofPersons(Database.Row row) {
        return new OpenQuestion(Kind.PERSON, bearer(row, 1), bearer(row, 5), row.text(9), row.text(10));
    }

    private static OpenQuestion ofOffices(Database.Row row) {
        return new OpenQuestion(Kind.OFFICE, office(row, 1), office(row, 5), row.text(9), row.text(10));
    }

    /**
     * What a decision left open.
     *
     * @param persons the number of the person of each bearer who is one with others
     * @param lines the number of the line of each office that is one with others
     */
    static List<OpenQuestion> of(IdentityDecision decision, Map<Long, Long> persons, Map<Long, Long> lines) {
        List<OpenQuestion> all = new ArrayList<>();
        for (Undecided<KnownBearer> one : decision.persons().undecided()) {
            all.add(new OpenQuestion(
                    Kind.PERSON,
                    side(one.a(), persons),
                    side(one.b(), persons),
                    one.evidenceFor(),
                    one.evidenceAgainst()));
        }
        for (Undecided<KnownOffice> one : decision.lines().undecided()) {
            all.add(new OpenQuestion(
                    Kind.OFFICE, side(one.a(), lines), side(one.b(), lines), one.evidenceFor(), one.evidenceAgainst()));
        }
        return all.stream()
                .filter(one -> one.a().group() != one.b().group())
                .sorted(ORDER)
                .toList();
    }

    private static Side side(KnownBearer bearer, Map<Long, Long> persons) {
        FoundBearer found =
                new FoundBearer(bearer.number(), bearer.number(), bearer.source(), bearer.knownBy(), bearer.name());
        return new Side(persons.getOrDefault(bearer.number(), bearer.number()), bearer.name(), found.address());
    }

    private static Side side(KnownOffice office, Map<Long, Long> lines) {
        return new Side(lines.getOrDefault(office.number(), office.number()), office.label(), office.label());
    }

    private static Side bearer(Database.Row row, int first) {
        String name = row.text(first + 3);
        FoundBearer bearer = new FoundBearer(0, row.whole(first), row.text(first + 1), row.text(first + 2), name);
        return new Side(bearer.person(), name, bearer.address());
    }

    private static Side office(Database.Row row, int first) {
        StringBuilder words = new StringBuilder(row.text(first + 1));
        for (int column : new int[] {first + 2, first + 3}) {
            words.append(row.text(column).isEmpty() ? "" : ", " + row.text(column));
        }
        return new Side(row.whole(first), words.toString(), words.toString());
    }
}
