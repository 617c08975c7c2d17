package org.fasti.extract;

import java.util.List;
import org.fasti.source.Block;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;

/** Whom a document's boxes are about. */
public final class BoxSubject {
    private BoxSubject() {}

    /**
     * The subject's name: the document's title without what stands in brackets, else the header of its infobox, else its
     * first line.
     */
    public static String of(Document document) {
        return document.source()
                .title()
                .map(BoxSubject::withoutBrackets)
                .filter(name -> !name.isEmpty())
                .or(() -> document.blocks().stream()
                        .filter(Block.Infobox.class::isInstance)
                        .map(block -> name(document, ((Block.Infobox) block).rows()))
                        .filter(name -> !name.isEmpty())
                        .findFirst())
                .orElseGet(() -> firstLine(document.text()));
    }

    private static String name(Document document, List<InfoboxRow> rows) {
        for (InfoboxRow row : rows) {
            if (row instanceof InfoboxRow.Header header) {
                return oneLine(header.span().in(document.text()));
            }
            if (row instanceof InfoboxRow.Field) {
                break;
            }
        }
        return "";
    }

    private static String firstLine(String text) {
        String words = text.stripLeading();
        int end = words.indexOf('\n');
        String line = end < 0 ? words : words.substring(0, end);
        return oneLine(line.substring(0, Math.min(line.length(), 120)));
    }

    private static String withoutBrackets(String title) {
        int bracket = title.indexOf(" (");
        return (bracket > 0 ? title.substring(0, bracket) : title).strip();
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\u00A0', ' ').strip();
    }
}
