package org.fasti.extract;

import java.util.List;
import java.util.Optional;
import org.fasti.office.TitleReader;
import org.fasti.source.Block;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;

/** Whom a document's boxes are about. */
public final class BoxSubject {
    private BoxSubject() {}

    /**
     * The subject's name: the document's title without what stands in brackets, else the header of its infobox, else its
     * first line; empty where those are an office rather than a name, as in a box pasted without its head.
     */
    public static Optional<String> of(Document document) {
        TitleReader titles = TitleReader.forLanguage(document.language());
        return named(document)
                .filter(name -> !name.isEmpty() && !(opensWithOffice(document) && titles.looksLikeOffice(name)));
    }

    /**
     * Whom one of a document's boxes is about: on the page of an office, by its title, the incumbent with whose name the
     * box is headed, if there is one; else the subject of them all.
     */
    public static Optional<String> of(Document document, Block.Infobox box) {
        TitleReader titles = TitleReader.forLanguage(document.language());
        boolean ofOffice = document.source()
                .title()
                .map(BoxSubject::withoutBrackets)
                .filter(titles::isOfficeWithoutHolder)
                .isPresent();
        if (!ofOffice) {
            return of(document);
        }
        Neighbours words = Neighbours.forLanguage(document.language());
        return Optional.of(withoutBrackets(name(document, box.rows())))
                .filter(name -> !name.isEmpty()
                        && !titles.looksLikeOffice(name)
                        && words.nobody(name).isEmpty());
    }

    /** True where no title is known and the first thing in the box is followed by "In office". */
    private static boolean opensWithOffice(Document document) {
        BoxVocabulary vocabulary = BoxVocabulary.forLanguage(document.language());
        return document.source().title().isEmpty()
                && document.blocks().stream()
                        .filter(Block.Infobox.class::isInstance)
                        .map(block -> ((Block.Infobox) block).rows())
                        .anyMatch(rows -> rows.size() > 1
                                && rows.getFirst() instanceof InfoboxRow.Header
                                && rows.get(1) instanceof InfoboxRow.Line line
                                && vocabulary
                                        .lineHit(oneLine(line.span().in(document.text())))
                                        .isPresent());
    }

    /** Says that a box is not read because it is not known whom it is about. */
    public static Diagnostic unnamed(Document document, Block box) {
        return new Diagnostic(
                "unnamed-subject",
                Optional.of(box.span()),
                "The box in " + document.id() + " does not say whom it is about"
                        + (document.source().title().isEmpty() ? "; give the document a title." : "."));
    }

    private static Optional<String> named(Document document) {
        return document.source()
                .title()
                .map(BoxSubject::withoutBrackets)
                .filter(name -> !name.isEmpty())
                .or(() -> document.blocks().stream()
                        .filter(Block.Infobox.class::isInstance)
                        .map(block -> name(document, ((Block.Infobox) block).rows()))
                        .filter(name -> !name.isEmpty())
                        .findFirst())
                .or(() -> Optional.of(firstLine(document.text())));
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
