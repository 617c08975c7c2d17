package org.fasti.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the structure of plain text as people paste it from a page: an infobox's lines, headings, paragraphs, captions,
 * reference marks and list, succession boxes; in any order, each of them perhaps missing. Linear in the text.
 */
public final class PlainTextLayout {
    /**
     * What was found.
     *
     * @param blocks in the order of the text, not overlapping
     */
    public record Layout(List<Block> blocks, List<ReferenceMark> marks, List<Reference> references) {
        public Layout {
            blocks = List.copyOf(blocks);
            marks = List.copyOf(marks);
            references = List.copyOf(references);
        }
    }

    /** Names longer than this are not looked for in lines that run together. */
    private static final int LONGEST_NAME = 60;

    private final String text;
    private final TextLines lines;
    private final BoxVocabulary box;
    private final PageVocabulary page;
    private final Optional<String> name;
    private final SuccessionLayout succession;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private PlainTextLayout(String text, Optional<String> title, String language) {
        this.text = text;
        this.lines = new TextLines(text);
        this.box = BoxVocabulary.forLanguage(language);
        this.page = PageVocabulary.forLanguage(language);
        this.name = title.map(PlainTextLayout::withoutBrackets).filter(words -> !words.isBlank());
        this.succession = new SuccessionLayout(text, lines, box, SuccessionVocabulary.forLanguage(language));
    }

    /**
     * The structure of {@code text}; total: any text has one.
     *
     * @param title the page's title, by which the subject's name is recognised
     * @param language an ISO 639-1 code; the labels of an unknown language are not recognised
     */
    public static Layout of(String text, Optional<String> title, String language) {
        PlainTextLayout layout = new PlainTextLayout(text, title, language);
        layout.read(ReferenceVocabulary.forLanguage(language));
        return new Layout(layout.blocks, MarkScanner.marks(text), layout.references);
    }

    private static String withoutBrackets(String title) {
        int bracket = title.indexOf(" (");
        return (bracket > 0 ? title.substring(0, bracket) : title).strip();
    }

    private void read(ReferenceVocabulary referenceVocabulary) {
        InfoboxLayout infobox = new InfoboxLayout(text, lines, box, page, succession, name);
        ReferenceLayout referenceList = new ReferenceLayout(text, lines, referenceVocabulary);
        ProseLayout prose = new ProseLayout(text, lines, page, name, blocks);
        int unread = 0;
        int line = 0;
        while (line < lines.count()) {
            if (lines.isBlank(line)) {
                line++;
                continue;
            }
            int next = line + 1;
            if (succession.beginsAt(line)) {
                prose.read(unread, line);
                SuccessionLayout.Found found = succession.at(line, names);
                blocks.add(found.block());
                next = found.last() + 1;
                unread = next;
            } else if (mayBeList(line)) {
                Optional<ReferenceLayout.Found> found = referenceList.at(line);
                if (found.isPresent()) {
                    prose.read(unread, found.get().first());
                    blocks.add(new Block.Aside(found.get().span()));
                    references.addAll(found.get().references());
                    next = found.get().last() + 1;
                    unread = next;
                }
            }
            if (next == line + 1 && unread <= line && lines.length(line) <= 2 * LineSort.LONGEST_WORDS) {
                Optional<InfoboxLayout.Found> found = infobox.at(line, unread);
                if (found.isPresent()) {
                    prose.read(unread, found.get().first());
                    blocks.add(found.get().box());
                    remember(found.get().box());
                    next = found.get().last() + 1;
                    unread = next;
                }
            }
            line = next;
        }
        prose.read(unread, lines.count());
    }

    /** A list of references begins with a figure, an arrow, or a short heading. */
    private boolean mayBeList(int line) {
        char c = text.charAt(lines.start(line));
        return c == '^' || c == '↑' || c == '[' || (c >= '0' && c <= '9') || lines.length(line) <= 24;
    }

    private void remember(Block.Infobox found) {
        for (InfoboxRow row : found.rows()) {
            if (row instanceof InfoboxRow.Field field) {
                for (Span value : field.values()) {
                    if (value.length() <= LONGEST_NAME) {
                        names.add(value.in(text));
                    }
                }
            }
        }
    }
}
