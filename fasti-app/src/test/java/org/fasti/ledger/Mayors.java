package org.fasti.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/** Example entries: the editions of a list of mayors. */
final class Mayors {
    static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

    /** An edition and four rows. */
    static final Content[] FIVE = {
        list("2001"),
        mayor("2001", "Ann Lee", "1990", "1991"),
        mayor("2001", "Bo Ek", "1991", "1992"),
        mayor("2001", "Cy Ng", "1992", "1993"),
        mayor("2001", "Di Oz", "1993", "1994")
    };

    private Mayors() {}

    static Publication list(String published) {
        return new Publication(
                Publication.Form.TABLE,
                "List of mayors",
                Optional.empty(),
                Optional.empty(),
                Edtf.parse(published),
                Optional.empty(),
                EndConvention.EXCLUSIVE,
                Optional.of("CC0"),
                "en");
    }

    static RecordedClaim mayor(String published, String person, String start, String end) {
        Position position = new Position(
                "Mayor of Sund",
                "mayor",
                Optional.empty(),
                Optional.of("Sund"),
                new PositionKey("mayor", new TreeSet<>(List.of("sund"))));
        OfficeClaim claim = OfficeClaim.of(
                        person,
                        position,
                        new Evidence("List of mayors", Witness.DATASET, new Span(0, 0), "", List.of()))
                .start(Bound.on(Edtf.parse(start).orElseThrow()))
                .end(Bound.on(Edtf.parse(end).orElseThrow()))
                .build();
        return new RecordedClaim(list(published).id(), claim, Optional.empty(), OptionalLong.of(2));
    }
}
