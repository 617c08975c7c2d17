package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.office.TitleReader;
import org.fasti.source.Document;
import org.fasti.source.Source;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private static final String TEXT = "x".repeat(200);
    private final Document page = new Document(
            Source.named("page", Optional.of("Ann Lee")), "en", TEXT, List.of(), List.of(), List.of(), List.of());

    @Test
    void aYearAndADayOfThatYearAreOneTenureDatedByTheDay() {
        Reconciliation result = read(
                claim("Ann Lee", "Mayor of Beth", Witness.LEAD, 10).start(year("2017")),
                claim("ANN LEE", "Mayor of Beth", Witness.INFOBOX, 2).start(year("2017-05-27")));
        assertThat(result.tenures()).hasSize(1);
        assertThat(result.tenures().getFirst().start()).isEqualTo(year("2017-05-27"));
        assertThat(result.tenures().getFirst().evidence()).hasSize(2);
    }

    @Test
    void twoSpellsOfOneOfficeStayApart() {
        Reconciliation result = read(
                claim("Ann Lee", "Mayor of Beth", Witness.BODY, 2)
                        .start(year("1960"))
                        .end(year("1969")),
                claim("Ann Lee", "Mayor of Beth", Witness.BODY, 8)
                        .start(year("1955"))
                        .end(year("1959")));
        assertThat(result.tenures()).extracting(Tenure::start).containsExactly(year("1960"), year("1955"));
    }

    private Reconciliation read(OfficeClaimBuilder... claims) {
        List<Claim> built = java.util.Arrays.stream(claims)
                .<Claim>map(OfficeClaimBuilder::build)
                .toList();
        return new Reconciler().reconcile(page, built);
    }

    private static OfficeClaimBuilder claim(String person, String title, Witness witness, int at) {
        Span span = new Span(at, at + 3);
        return OfficeClaim.of(
                person,
                TitleReader.forLanguage("en").read(title),
                new Evidence("page", witness, span, span.in(TEXT), List.of()));
    }

    private static Bound year(String edtf) {
        return Bound.on(Edtf.parse(edtf).orElseThrow());
    }
}
