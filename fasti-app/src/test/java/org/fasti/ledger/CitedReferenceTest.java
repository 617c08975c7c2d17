package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.fasti.attest.Seen;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Reference;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A page recorded before references were kept, read again. */
@ParameterizedClass
@EnumSource
class CitedReferenceTest {
    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = THEN.plusSeconds(60);
    private static final Publication PAGE = new Publication(
            Publication.Form.PAGE,
            "Ann Lee",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            EndConvention.UNKNOWN,
            Optional.empty(),
            "en");

    @TempDir
    private Path folder;

    @Parameter
    private ChroniclePlace place = ChroniclePlace.FILE;

    @Test
    void it_gains_its_references_and_nothing_else() {
        ChronicleAddress address = place.next(folder, "cited.db");
        CitedReference gazette = gazette("The new mayor");
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
            chronicle.record(THEN, List.of(PAGE, mayor()));
            assertThat(chronicle.record(LATER, List.of(PAGE, gazette, mayor()))).isEqualTo(new Chronicle.Added(1, 0));
            assertThat(seen(chronicle, AsOf.NOW).references()).containsExactly(gazette.reference());
            assertThat(seen(chronicle, new AsOf(Optional.empty(), Optional.of(THEN)))
                            .references())
                    .isEmpty();
            chronicle.rebuild();
            assertThat(seen(chronicle, AsOf.NOW).references()).containsExactly(gazette.reference());
            assertThat(chronicle.verify()).isInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void of_two_readings_of_one_key_the_last_counts() {
        ChronicleAddress address = place.next(folder, "twice.db");
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
            chronicle.record(THEN, List.of(PAGE, gazette("The"), mayor()));
            chronicle.record(LATER, List.of(gazette("The new mayor")));
            assertThat(seen(chronicle, AsOf.NOW).references())
                    .singleElement()
                    .extracting(Reference::title)
                    .isEqualTo(Optional.of("The new mayor"));
        }
    }

    private static Seen seen(Chronicle chronicle, AsOf asOf) {
        return chronicle.testimonies(asOf).of("Ann Lee").getFirst().evidence().getFirst();
    }

    private static CitedReference gazette(String title) {
        return new CitedReference(
                PAGE.id(),
                new Reference(
                        "3",
                        new Span(200, 260),
                        Optional.of(title),
                        Optional.of("Sund Gazette"),
                        Edtf.parse("1990-05-03"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static RecordedClaim mayor() {
        Position position = new Position(
                "Mayor of Sund",
                "mayor",
                Optional.empty(),
                Optional.of("Sund"),
                new PositionKey("mayor", new TreeSet<>(List.of("sund"))));
        String quote = "Lee became mayor of Sund in 1990.[3]";
        Evidence evidence =
                new Evidence("Ann Lee", Witness.BODY, new Span(10, 10 + quote.length()), quote, List.of("3"));
        OfficeClaim claim = OfficeClaim.of("Ann Lee", position, evidence)
                .start(Bound.on(Edtf.parse("1990").orElseThrow()))
                .build();
        return new RecordedClaim(PAGE.id(), claim, Optional.empty(), OptionalLong.empty());
    }
}
