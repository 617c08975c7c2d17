package org.fasti.extract.prose;

import java.util.List;
import org.fasti.claim.Witness;
import org.fasti.extract.Extractor;
import org.fasti.language.LanguageTable;
import org.fasti.source.Block;
import org.fasti.source.Document;

/** Reads claims from running prose, sentence by sentence; none from a text in a language whose verbs are not known. */
public final class ProseExtractor implements Extractor {
    @Override
    public Extraction extract(Document document) {
        if (!LanguageTable.isKnown(document.language()) || !LanguageTable.has(document.language(), "verbs.tsv")) {
            return new Extraction(List.of(), List.of());
        }
        ProseReading reading = new ProseReading(document, ProseLanguage.of(document.language()));
        boolean lead = true;
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> lead &= heading.level() <= 1;
                case Block.Paragraph paragraph -> reading.scan(paragraph.span(), lead ? Witness.LEAD : Witness.BODY);
                case Block.ListItem item -> reading.scan(item.span(), Witness.BODY);
                case Block.TableRow row -> {}
                case Block.Infobox infobox -> {}
                case Block.SuccessionBox box -> {}
                case Block.Aside aside -> {}
            }
        }
        return reading.link();
    }
}
