package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts lines that belong to no box into headings, paragraphs, list items, table rows and captions. */
final class ProseLayout {
    private static final int LONGEST_HEADING = 100;
    private static final int MOST_WORDS_OF_A_HEADING = 12;

    /** Lines broken by a program that keeps a width have at least this length, save a paragraph's last. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final int LONGEST_WRAPPED = 110;

    private final String text;
    private final TextLines lines;
    private final PageVocabulary page;
    private final Optional<String> name;
    private final List<Block> blocks;

    ProseLayout(String text, TextLines lines, PageVocabulary page, Optional<String> name, List<Block> blocks) {
        this.text = text;
        this.lines = lines;
        this.page = page;
        this.name = name;
        this.blocks = blocks;
    }

    /** Adds the blocks of the lines from {@code first}, inclusive, to {@code end}, exclusive. */
    void read(int first, int end) {
        int line = first;
        while (line < end) {
            line = lines.isBlank(line) ? line + 1 : block(line, first, end);
        }
    }

    private int block(int line, int first, int end) {
        int start = lines.start(line);
        int length = lines.length(line);
        if (length <= LONGEST_HEADING) {
            Optional<Block> short_ = shortBlock(line, first, end);
            if (short_.isPresent()) {
                blocks.add(short_.get());
                return line + 1;
            }
        }
        int item = bullet(start, lines.end(line));
        if (item > start) {
            blocks.add(new Block.ListItem(new Span(item, lines.end(line))));
            return line + 1;
        }
        if (text.indexOf('\t', start, lines.end(line)) >= 0) {
            blocks.add(tableRow(line));
            return line + 1;
        }
        if (length <= 4 * LONGEST_HEADING
                && !LineSort.endsSentence(text, start, lines.end(line))
                && page.isCaption(lines.words(line), name)
                && stands(line, first, end)) {
            blocks.add(new Block.Aside(lines.span(line)));
            return line + 1;
        }
        int last = line;
        while (last + 1 < end && isWrapped(last, end)) {
            last++;
        }
        boolean listed = last == line
                && length <= LineSort.LONGEST_WORDS
                && !LineSort.endsSentence(text, start, lines.end(line))
                && (hasShortNeighbour(line - 1, first, end) || hasShortNeighbour(line + 1, first, end));
        Span span = lines.span(line, last);
        blocks.add(listed ? new Block.ListItem(span) : new Block.Paragraph(span));
        return last + 1;
    }

    private Optional<Block> shortBlock(int line, int first, int end) {
        String words = lines.words(line);
        if (words.startsWith("#")) {
            int level = 0;
            while (level < words.length() && words.charAt(level) == '#') {
                level++;
            }
            if (level <= 6 && level < words.length() && words.charAt(level) == ' ') {
                return Optional.of(new Block.Heading(lines.span(line), level));
            }
        }
        boolean hasMore = lines.nextWords(line + 1) < lines.count();
        if (name.isPresent() && hasMore && isName(words)) {
            return Optional.of(new Block.Heading(lines.span(line), 1));
        }
        if (!hasMore && lines.nextWords(0) == line) {
            return Optional.empty();
        }
        boolean stopped = LineSort.endsSentence(text, lines.start(line), lines.end(line));
        if (!stopped && page.isCaption(words, name) && stands(line, first, end)) {
            return Optional.of(new Block.Aside(lines.span(line)));
        }
        if (!hasMore) {
            return Optional.empty();
        }
        boolean heading = stopped ? isTokenisedHeading(words, line, end) : isHeading(words, line, first, end);
        return heading ? Optional.of(new Block.Heading(lines.span(line), 2)) : Optional.empty();
    }

    private boolean isName(String words) {
        if (words.equals(name.orElseThrow())) {
            return true;
        }
        // Tokenised pages part brackets from the words in them.
        int bracket = words.indexOf(" (");
        return bracket > 0 && words.endsWith(")") && words.substring(0, bracket).equals(name.orElseThrow());
    }

    private boolean isHeading(String words, int line, int first, int end) {
        char c = words.charAt(0);
        boolean begins =
                Character.isUpperCase(c) || Character.isDigit(c) || !Character.isLowerCase(c) && Character.isLetter(c);
        if (!begins || words.endsWith(",") || words.indexOf('\t') >= 0 || count(words) > MOST_WORDS_OF_A_HEADING) {
            return false;
        }
        boolean above = line == first || lines.isBlank(line - 1);
        boolean below = line + 1 >= lines.count() || lines.isBlank(line + 1) || line + 1 == end;
        return !goesOnBelow(line, end) && ((above && below) || isProse(line + 1, end));
    }

    /** A heading with a full stop parted from it, "Early career .", above a line of prose. */
    private boolean isTokenisedHeading(String words, int line, int end) {
        return words.endsWith(" .")
                && count(words) <= 8
                && Character.isUpperCase(words.charAt(0))
                && words.indexOf(" was ") < 0
                && line + 1 < end
                && !lines.isBlank(line + 1);
    }

    private boolean isProse(int line, int end) {
        return line < end && !lines.isBlank(line) && LineSort.isSentences(text, lines.start(line), lines.end(line));
    }

    /** True where the line stands alone: blank lines, or the text's ends, around it, or prose next to it. */
    private boolean stands(int line, int first, int end) {
        boolean above = line == first || lines.isBlank(line - 1) || isProse(line - 1, end);
        boolean below = line + 1 >= end || lines.isBlank(line + 1) || isProse(line + 1, end);
        return above && below && !goesOnBelow(line, end);
    }

    private boolean goesOnBelow(int line, int end) {
        return line + 1 < end && !lines.isBlank(line + 1) && Character.isLowerCase(text.charAt(lines.start(line + 1)));
    }

    private boolean isWrapped(int line, int end) {
        int next = line + 1;
        if (next >= end
                || lines.isBlank(next)
                || LineSort.endsSentence(text, lines.start(line), lines.end(line))
                || bullet(lines.start(next), lines.end(next)) > lines.start(next)
                || text.indexOf('\t', lines.start(next), lines.end(next)) >= 0) {
            return isWrappedAtSentence(line, end);
        }
        char c = text.charAt(lines.start(next));
        return Character.isLowerCase(c) || c == '(' || isWidth(line);
    }

    /** A wrapped line may happen to end where a sentence does; then the lines around it have the same width. */
    private boolean isWrappedAtSentence(int line, int end) {
        int next = line + 1;
        return next < end
                && !lines.isBlank(next)
                && isWidth(line)
                && line > 0
                && isWidth(line - 1)
                && isWidth(next)
                && !lines.isBlank(line - 1);
    }

    private boolean isWidth(int line) {
        return lines.length(line) >= SHORTEST_WRAPPED && lines.length(line) <= LONGEST_WRAPPED;
    }

    private boolean hasShortNeighbour(int line, int first, int end) {
        return line >= first
                && line < end
                && !lines.isBlank(line)
                && lines.length(line) <= LineSort.LONGEST_WORDS
                && !LineSort.endsSentence(text, lines.start(line), lines.end(line));
    }

    /** The offset after a bullet and its blank; {@code start} where there is none. */
    private int bullet(int start, int end) {
        if (start + 2 < end && "-*•·–+".indexOf(text.charAt(start)) >= 0 && TextLines.isBlank(text.charAt(start + 1))) {
            return start + 2;
        }
        int at = start;
        while (at < end && at - start < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean numbered = at > start
                && at + 2 < end
                && (text.charAt(at) == '.' || text.charAt(at) == ')')
                && text.charAt(at + 1) == ' ';
        return numbered ? at + 2 : start;
    }

    private Block tableRow(int line) {
        List<Span> cells = new ArrayList<>();
        int from = lines.start(line);
        for (int i = from; i <= lines.end(line); i++) {
            if (i == lines.end(line) || text.charAt(i) == '\t') {
                int s = from;
                int e = i;
                while (s < e && TextLines.isBlank(text.charAt(s))) {
                    s++;
                }
                while (e > s && TextLines.isBlank(text.charAt(e - 1))) {
                    e--;
                }
                cells.add(new Span(s, e));
                from = i + 1;
            }
        }
        return new Block.TableRow(lines.span(line), List.copyOf(cells));
    }

    private static int count(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }
}
