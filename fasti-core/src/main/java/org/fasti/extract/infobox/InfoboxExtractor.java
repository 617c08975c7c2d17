package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.extract.BoxSubject;
import org.fasti.extract.Extractor;
import org.fasti.source.Block;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;

/** Reads infoboxes: offices with their dates and neighbours, and facts of the life. */
public final class InfoboxExtractor implements Extractor {
    @Override
    public Extraction extract(Document document) {
        List<Claim> claims = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<String> person = BoxSubject.of(document);
        boolean dead = tellsOfDeath(document);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Infobox box) {
                person.ifPresentOrElse(
                        name -> new InfoboxReading(document, name, dead, box, claims, diagnostics).read(),
                        () -> diagnostics.add(BoxSubject.unnamed(document, box)));
            }
        }
        return new Extraction(claims, diagnostics);
    }

    /** True where a box gives a date of death, of the person whom all boxes of the page are about. */
    private static boolean tellsOfDeath(Document document) {
        BoxVocabulary vocabulary = BoxVocabulary.forLanguage(document.language());
        return document.blocks().stream()
                .filter(Block.Infobox.class::isInstance)
                .flatMap(block -> ((Block.Infobox) block).rows().stream())
                .anyMatch(row -> row instanceof InfoboxRow.Field field
                        && vocabulary
                                .meaningOf(RowWords.oneLine(field.label().in(document.text())))
                                .filter(BoxVocabulary.Meaning.DIED::equals)
                                .isPresent()
                        && field.values().stream()
                                .anyMatch(value ->
                                        value.in(document.text()).chars().anyMatch(Character::isDigit)));
    }
}
