package org.fasti.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.extract.Extractor;
import org.fasti.extract.holders.HolderExtractor;
import org.fasti.extract.infobox.InfoboxExtractor;
import org.fasti.extract.prose.ProseExtractor;
import org.fasti.extract.succession.SuccessionExtractor;
import org.fasti.language.LanguageTable;
import org.fasti.reconcile.Reconciler;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;

/**
 * Reads documents into records: every extractor in turn, then the reconciler. Keeps nothing between documents, so that
 * one reader serves any number of threads.
 */
public final class PageReader {
    private final List<Extractor> extractors;
    private final Reconciler reconciler = new Reconciler();

    private PageReader(List<Extractor> extractors) {
        this.extractors = List.copyOf(extractors);
    }

    /** The reader with all extractors that Fasti has. */
    public static PageReader standard() {
        return new PageReader(List.of(
                new InfoboxExtractor(), new SuccessionExtractor(), new HolderExtractor(), new ProseExtractor()));
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
        if (!LanguageTable.isKnown(document.language())) {
            diagnostics.add(notKnown(document.language()));
            return new PageRecord(document, List.of(), List.of(), diagnostics);
        }
        for (Extractor extractor : extractors) {
            Extractor.Extraction extraction = extractor.extract(document);
            claims.addAll(extraction.claims());
            diagnostics.addAll(extraction.diagnostics());
        }
        return new PageRecord(
                document, claims, reconciler.reconcile(document, claims).tenures(), diagnostics);
    }

    private static Diagnostic notKnown(String language) {
        return new Diagnostic(
                "language-not-known",
                Optional.empty(),
                "The page is in language '" + language
                        + "', of which Fasti has no words; nothing was read from it. If the"
                        + " page is in another language, name that one; docs/languages.md says how to add a language.");
    }
}
