package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import org.fasti.claim.Claim;
import org.fasti.extract.Extractor;
import org.fasti.source.Block;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;

/** Reads infoboxes: offices with their dates and neighbours, and facts of the life. */
public final class InfoboxExtractor implements Extractor {
    @Override
    public Extraction extract(Document document) {
        List<Claim> claims = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Infobox box) {
                new InfoboxReading(document, box, claims, diagnostics).read();
            }
        }
        return new Extraction(claims, diagnostics);
    }
}
