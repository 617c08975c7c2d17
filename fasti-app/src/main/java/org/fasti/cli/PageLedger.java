package org.fasti.cli;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fasti.claim.Claim;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Content;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Sha256;
import org.fasti.read.PageRecord;
import org.fasti.source.Digest;
import org.fasti.source.Document;
import org.fasti.source.Reference;
import org.fasti.source.Source;
import org.fasti.time.EndConvention;

/** Records what pages claim, a page whole or not at all. */
final class PageLedger {
    private static final int CONTENTS_A_PART = 2_000;

    private final Chronicle chronicle;
    private final Supplier<Instant> clock;
    private final List<Content> part = new ArrayList<>();
    private long read;
    private long added;

    PageLedger(Chronicle chronicle, Supplier<Instant> clock) {
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Takes a record.
     *
     * @return whether it and all before it are on the disk now
     */
    boolean take(PageRecord record) {
        Document document = record.document();
        return take(document.source(), document.language(), record.claims(), cited(record));
    }

    /**
     * Takes what a page claims.
     *
     * @param language of its text, as an ISO 639-1 code
     * @param references those that the claims cite, in the order of the page
     * @return whether it and all before it are on the disk now
     */
    boolean take(Source source, String language, List<Claim> claims, List<Reference> references) {
        Publication publication = publication(source, language);
        Sha256 id = publication.id();
        part.add(publication);
        part.addAll(references.stream()
                .map(reference -> new CitedReference(id, reference))
                .toList());
        for (Claim claim : claims) {
            part.add(new RecordedClaim(id, claim, Optional.empty(), OptionalLong.empty()));
            read++;
        }
        if (part.size() < CONTENTS_A_PART) {
            return false;
        }
        record();
        return true;
    }

    /** Records the rest, and says what came of all. */
    String finish() {
        record();
        return String.format(Locale.ROOT, "%,d claims recorded, %,d known already", added, read - added);
    }

    /** The references that its claims cite; what else the page lists says nothing of an office. */
    private static List<Reference> cited(PageRecord record) {
        Set<String> keys = record.claims().stream()
                .flatMap(claim -> claim.evidence().cites().stream())
                .collect(Collectors.toSet());
        return record.document().references().among(keys);
    }

    private void record() {
        added += chronicle.record(clock.get(), part).claims();
        part.clear();
    }

    static Publication publication(Document document) {
        return publication(document.source(), document.language());
    }

    private static Publication publication(Source source, String language) {
        return new Publication(
                Publication.Form.PAGE,
                source.id(),
                source.title(),
                source.uri().map(URI::toString),
                source.published(),
                source.digest().map(Digest::hex),
                EndConvention.UNKNOWN,
                source.licence(),
                language);
    }
}
