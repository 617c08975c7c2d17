package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Document;
import org.fasti.source.Source;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** A page made by hand: every passage is added to its text as it is claimed, so that quotes are true. */
final class Claims {
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final List<OfficeClaimBuilder> offices = new ArrayList<>();
    private final List<Claim> lives = new ArrayList<>();

    Claims(String title) {
        this.title = title;
    }

    /** The next passage of the page says that {@code person} held {@code position}. */
    OfficeClaimBuilder says(Witness witness, String words, String person, Position position) {
        OfficeClaimBuilder claim = OfficeClaim.of(person, position, evidence(witness, words));
        offices.add(claim);
        return claim;
    }

    /** The last passage says it of another position, too. */
    OfficeClaimBuilder saysToo(String person, Position position) {
        OfficeClaimBuilder claim =
                OfficeClaim.of(person, position, offices.getLast().build().evidence());
        offices.add(claim);
        return claim;
    }

    void life(LifeClaim.Kind kind, String words, String person, String date) {
        lives.add(new LifeClaim(person, kind, Optional.empty(), on(date), Bound.UNSAID, evidence(Witness.BODY, words)));
    }

    private Evidence evidence(Witness witness, String words) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append('\n');
        return new Evidence(title, witness, span, words, List.of());
    }

    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        offices.forEach(claim -> claims.add(claim.build()));
        claims.addAll(lives);
        return claims;
    }

    Document page() {
        return new Document(
                Source.named(title, Optional.of(title)),
                "en",
                text.toString(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    List<Tenure> tenures() {
        return new Reconciler().reconcile(page(), all()).tenures();
    }

    Tenure only() {
        List<Tenure> tenures = tenures();
        if (tenures.size() != 1) {
            throw new AssertionError("one tenure was expected: " + tenures);
        }
        return tenures.getFirst();
    }

    List<Finding> findings() {
        return tenures().stream().flatMap(tenure -> tenure.findings().stream()).toList();
    }

    List<InferredBound> inferred() {
        return tenures().stream().flatMap(tenure -> tenure.inferred().stream()).toList();
    }

    /** A position by its role and the words of its body and place; the first of these is also its place. */
    static Position office(String role, String... terms) {
        String label = terms.length == 0 ? role : role + " of " + String.join(" ", terms);
        return new Position(
                label,
                role,
                Optional.empty(),
                Arrays.stream(terms).findFirst(),
                new PositionKey(role.toLowerCase(Locale.ROOT), new TreeSet<>(Arrays.asList(terms))));
    }

    static PositionKey key(String role, String... terms) {
        return office(role, terms).key();
    }

    static Bound on(String edtf) {
        return Bound.on(Edtf.parse(edtf).orElseThrow());
    }

    static ActingSpell until(String edtf) {
        return new ActingSpell(Bound.UNSAID, on(edtf));
    }
}
