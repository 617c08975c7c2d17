package org.fasti.extract.infobox;

import java.util.List;
import org.fasti.source.Block;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;
import org.fasti.source.Span;

/** Whether the boxes of a page, all about one person, give the date of that person's death; they are searched when first asked. */
final class DateOfDeath {
    private final String text;
    private final BoxVocabulary vocabulary;
    private final List<Block.Infobox> boxes;
    private boolean searched;
    private boolean given;

    DateOfDeath(Document document, List<Block.Infobox> boxes) {
        this.text = document.text();
        this.vocabulary = BoxVocabulary.forLanguage(document.language());
        this.boxes = boxes;
    }

    boolean isGiven() {
        if (!searched) {
            given = boxes.stream().anyMatch(this::gives);
            searched = true;
        }
        return given;
    }

    private boolean gives(Block.Infobox box) {
        for (InfoboxRow row : box.rows()) {
            if (row instanceof InfoboxRow.Field(Span label, List<Span> values)
                    && isOfDeath(RowWords.oneLine(label.in(text)))
                    && values.stream().anyMatch(value -> RowWords.hasDigit(value.in(text)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfDeath(String label) {
        return vocabulary
                .meaningOf(label)
                .filter(BoxVocabulary.Meaning.DIED::equals)
                .isPresent();
    }
}
