package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.claim.Claim;
import org.fasti.house.Repository;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.read.PageReader;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Reconciler;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"thomas-de-maiziere.txt", "ursula-von-der-leyen.txt", "annegret-kramp-karrenbauer.txt"})
    void every_claim_of_a_page_comes_back_as_it_was(String page) {
        PageRecord record = read(page);
        Sha256 publication = Sha256.of(page);
        assertThat(record.claims()).isNotEmpty().allSatisfy(claim -> {
            RecordedClaim recorded = new RecordedClaim(publication, claim, Optional.empty(), OptionalLong.empty());
            String body = CanonicalJson.write(ContentForm.of(recorded));
            assertThat(ContentForm.recordedClaim(
                            CanonicalJson.read(body), record.document().id()))
                    .isEqualTo(recorded);
        });
    }

    @Test
    void every_reference_of_a_page_comes_back_as_it_was() {
        PageRecord record = read("chen-jining.txt");
        assertThat(record.document().references().all()).isNotEmpty().allSatisfy(reference -> {
            CitedReference cited = new CitedReference(Sha256.of("page"), reference);
            String body = CanonicalJson.write(ContentForm.of(cited));
            assertThat(ReferenceForm.cited(CanonicalJson.read(body))).isEqualTo(cited);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"thomas-de-maiziere.txt", "ursula-von-der-leyen.txt", "annegret-kramp-karrenbauer.txt"})
    void a_page_known_by_its_quotes_alone_gives_the_tenures_of_the_page(String page) {
        PageRecord record = read(page);
        List<Claim> claims = record.claims();
        Content.Publication publication = new Content.Publication(
                Content.Publication.Form.PAGE,
                record.document().id(),
                record.document().source().title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EndConvention.UNKNOWN,
                Optional.empty(),
                "en");
        assertThat(new Reconciler()
                        .reconcile(PageInGaps.of(publication, claims), claims)
                        .tenures())
                .isEqualTo(record.tenures());
    }

    private static PageRecord read(String page) {
        String path = Repository.root().resolve("examples").resolve(page).toString();
        try (Reading reading = new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(path)) {
            return reading.next() instanceof Read.Page(var document)
                    ? PageReader.standard().read(document)
                    : fail(path);
        }
    }
}
