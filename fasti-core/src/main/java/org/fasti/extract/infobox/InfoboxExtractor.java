package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
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
        List<Block.Infobox> boxes = boxes(document);
        if (boxes.isEmpty()) {
            return new Extraction(List.of(), List.of());
        }
        List<Claim> claims = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        DateOfDeath death = new DateOfDeath(document, boxes);
        for (Block.Infobox box : boxes) {
            BoxSubject.of(document, box)
                    .ifPresentOrElse(
                            name -> new InfoboxReading(document, name, death, box, claims, diagnostics).read(),
                            () -> diagnostics.add(BoxSubject.unnamed(document, box)));
        }
        return new Extraction(claims, diagnostics);
    }

    private static List<Block.Infobox> boxes(Document document) {
        List<Block.Infobox> boxes = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Infobox box) {
                boxes.add(box);
            }
        }
        return boxes;
    }
}
