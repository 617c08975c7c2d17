package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.extract.BoxSubject;
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
        Optional<String> person = BoxSubject.of(document);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Infobox box) {
                person.ifPresentOrElse(
                        name -> new InfoboxReading(document, name, box, claims, diagnostics).read(),
                        () -> diagnostics.add(BoxSubject.unnamed(document, box)));
            }
        }
        return new Extraction(claims, diagnostics);
    }
}
