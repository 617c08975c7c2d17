package org.fasti.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.extract.Extractor;
import org.fasti.extract.infobox.InfoboxExtractor;
import org.fasti.extract.prose.ProseExtractor;
import org.fasti.extract.succession.SuccessionExtractor;
import org.fasti.reconcile.Reconciler;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;

/**
 * Reads documents into records: every extractor in turn, then the reconciler. Keeps nothing between documents, so that
 * one reader serves any number of threads.
 */
public final class PageReader {
    /** The only language so far whose words there is a folder of. */
    private static final String LANGUAGE = "en";

    private final List<Extractor> extractors;
    private final Reconciler reconciler = new Reconciler();

    private PageReader(List<Extractor> extractors) {
        this.extractors = List.copyOf(extractors);
    }

    /** The reader with all extractors that Fasti has. */
    public static PageReader standard() {
        return new PageReader(List.of(new InfoboxExtractor(), new SuccessionExtractor(), new ProseExtractor()));
    }

    /** The reader with these extractors only, asked in this order. */
    public static PageReader with(List<Extractor> extractors) {
        return new PageReader(extractors);
    }

    /** The record of {@code given}, under the title at its head where it has none; total: any document gives one, if only an empty one. */
    public PageRecord read(Document given) {
        Document document = PageTitle.given(given);
        List<Claim> claims = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        if (!document.language().equals(LANGUAGE)) {
            diagnostics.add(new Diagnostic(
                    "unknown-language",
                    Optional.empty(),
                    "The page is in language '" + document.language()
                            + "', of which Fasti has no words; it was read as '" + LANGUAGE + "'."));
        }
        for (Extractor extractor : extractors) {
            Extractor.Extraction extraction = extractor.extract(document);
            claims.addAll(extraction.claims());
            diagnostics.addAll(extraction.diagnostics());
        }
        return new PageRecord(
                document, claims, reconciler.reconcile(document, claims).tenures(), diagnostics);
    }
}
