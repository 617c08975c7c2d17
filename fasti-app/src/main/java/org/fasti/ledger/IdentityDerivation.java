package org.fasti.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.fasti.identity.Identities;
import org.fasti.identity.KnownBearer;
import org.fasti.identity.KnownOffice;
import org.fasti.identity.Likeness;
import org.fasti.identity.Undecided;

/**
 * Decides who and what is one from all that stands in the derived tables. The outcome depends on what sources say, not on
 * the order in which it was recorded.
 */
final class IdentityDerivation {
    private final Database database;

    IdentityDerivation(Database database) {
        this.database = database;
    }

    /** Whether nothing was recorded since this was derived. */
    boolean isSettled() {
        long last =
                database.first("SELECT number FROM head", row -> row.whole(1)).orElse(0L);
        return database.first("SELECT entry FROM settled", row -> row.whole(1)).orElse(0L) == last;
    }

    void derive() {
        long named = database.first("SELECT bearer FROM settled", row -> row.whole(1))
                .orElse(0L);
        List<String> indexes = DerivedTables.completeIndexesToDecide(database);
        clear();
        // What deciding does not need is made while it is at work without asking.
        IdentityDecision decision = new IdentityDecision(new ScopedQueries(database, AsOf.NOW), () -> {
            indexes.forEach(database::runLater);
            new NameWords(database).takeApartLater(named);
            database.startSending();
        });
        write("office", "line", decision.lines(), KnownOffice::number);
        write("bearer", "person", decision.persons(), KnownBearer::number);
        database.run("INSERT INTO settled (entry, bearer) SELECT number, (SELECT coalesce(max(number), 0) FROM bearer)"
                + " FROM head");
    }

    private void clear() {
        database.run("UPDATE bearer SET person = number WHERE person <> number");
        database.run("UPDATE office SET line = number WHERE line <> number");
        database.run("DELETE FROM link");
        database.run("DELETE FROM settled");
    }

    private <T> void write(String table, String column, Identities<T> identities, ToLongFunction<T> number) {
        Map<Long, Long> group = IdentityDecision.numbers(identities.groups(), number);
        group.forEach((member, first) -> {
            if (!member.equals(first)) {
                database.runLater("UPDATE " + table + " SET " + column + " = ? WHERE number = ?", first, member);
            }
        });
        for (Likeness<T> link : identities.links()) {
            writeLink(
                    table,
                    number.applyAsLong(link.a()),
                    number.applyAsLong(link.b()),
                    Optional.of(link.rule().id()),
                    link.reason(),
                    Optional.empty());
        }
        record Groups(long a, long b) {}
        Map<Groups, Undecided<T>> undecided = new LinkedHashMap<>();
        for (Undecided<T> one : identities.undecided()) {
            long a = group.getOrDefault(number.applyAsLong(one.a()), number.applyAsLong(one.a()));
            long b = group.getOrDefault(number.applyAsLong(one.b()), number.applyAsLong(one.b()));
            if (a != b) {
                undecided.putIfAbsent(new Groups(Math.min(a, b), Math.max(a, b)), one);
            }
        }
        for (Undecided<T> one : undecided.values()) {
            writeLink(
                    table,
                    number.applyAsLong(one.a()),
                    number.applyAsLong(one.b()),
                    Optional.empty(),
                    one.evidenceFor(),
                    Optional.of(one.evidenceAgainst()));
        }
    }

    private void writeLink(
            String kind, long a, long b, Optional<String> rule, String reason, Optional<String> against) {
        database.runLater(
                "INSERT INTO link (kind, a, b, rule, reason, against) VALUES (?, ?, ?, ?, ?, ?)",
                kind,
                a,
                b,
                rule.orElse(null),
                reason,
                against.orElse(null));
    }
}
