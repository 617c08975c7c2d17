package org.fasti.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.identity.Judgements;
import org.fasti.identity.KnownBearer;
import org.fasti.identity.KnownOffice;
import org.fasti.ledger.Content.Judgement;
import org.fasti.ledger.Content.Subject;

/** The judgements that stand: of those on the same two the last, and none that was taken back. */
final class JudgementRows {
    private final List<Judgements.Judgement<KnownBearer>> ofPersons = new ArrayList<>();
    private final List<Judgements.Judgement<KnownOffice>> ofOffices = new ArrayList<>();

    JudgementRows(ScopedQueries database, IdentityRows rows) {
        Map<Set<Subject>, Judgement> standing = new LinkedHashMap<>();
        for (Judgement one : all(database)) {
            standing.put(Set.of(one.a(), one.b()), one);
        }
        for (Judgement one : standing.values()) {
            String reason = one.author() + " judges " + (one.isSame() ? "them one" : "them two") + ": " + one.reason();
            if (one.a() instanceof Subject.Person a && one.b() instanceof Subject.Person b) {
                Optional<KnownBearer> bearerA = rows.bearer(a.source(), a.knownBy());
                Optional<KnownBearer> bearerB = rows.bearer(b.source(), b.knownBy());
                if (bearerA.isPresent() && bearerB.isPresent()) {
                    ofPersons.add(new Judgements.Judgement<>(bearerA.get(), bearerB.get(), one.isSame(), reason));
                }
            }
            if (one.a() instanceof Subject.Office a && one.b() instanceof Subject.Office b) {
                Optional<KnownOffice> officeA = office(a, rows);
                Optional<KnownOffice> officeB = office(b, rows);
                if (officeA.isPresent() && officeB.isPresent()) {
                    ofOffices.add(new Judgements.Judgement<>(officeA.get(), officeB.get(), one.isSame(), reason));
                }
            }
        }
    }

    boolean isAny() {
        return !ofPersons.isEmpty() || !ofOffices.isEmpty();
    }

    Judgements<KnownBearer> ofPersons() {
        return new Judgements<>(ofPersons);
    }

    Judgements<KnownOffice> ofOffices() {
        return new Judgements<>(ofOffices);
    }

    private static List<Judgement> all(ScopedQueries database) {
        return database.all(
                "SELECT j.body FROM judgement j WHERE j.entry <= ? AND NOT EXISTS (SELECT 1 FROM entry e"
                        + " WHERE e.about = j.id AND e.kind = 'retraction' AND e.number <= ?) ORDER BY j.entry",
                row -> JudgementForm.judgement(CanonicalJson.read(row.text(1))),
                database.last(),
                database.last());
    }

    private static Optional<KnownOffice> office(Subject.Office office, IdentityRows rows) {
        return rows.offices().stream()
                .filter(one -> one.position().equals(office.position()))
                .filter(one -> one.organization().equals(office.organization()))
                .filter(one -> one.place().equals(office.place()))
                .findFirst();
    }
}
