package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fasti.language.LanguageTable;

/**
 * Finds, in the bytes of wikitext, boxes that carry an office: any part of a box of successions, or a box of facts with
 * a parameter for an office's title or dates. One pass, whatever the nesting.
 */
final class BoxSearch {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PARAMETER = 40;
    /** What parameters are, in {@code wikitext-parameters.tsv}, that no box about anything else needs. */
    private static final Set<String> OFFICE_PARTS = Set.of("heading", "start", "end", "term");

    private final WikiTemplates templates;
    private final Set<String> parameters = new HashSet<>();
    /** The beginnings, two letters each, of the names of boxes. */
    private final boolean[] beginnings = new boolean[1 << 16];

    BoxSearch(String language) {
        this.templates = WikiTemplates.forLanguage(language);
        for (List<String> row :
                LanguageTable.of(language, "wikitext-templates.tsv").rows()) {
            String kind = LanguageTable.cell(row, 1);
            boolean box = kind.equals("infobox") || kind.equals("succession") || kind.equals("item");
            if (box && !LanguageTable.cell(row, 2).equals(WikiBoxes.UNLISTED)) {
                for (String name : row.getFirst().split(",", -1)) {
                    byte[] start = name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
                    beginnings[beginning(start, 0, start.length)] = true;
                }
            }
        }
        for (List<String> row :
                LanguageTable.of(language, "wikitext-parameters.tsv").rows()) {
            if (OFFICE_PARTS.contains(LanguageTable.cell(row, 2))) {
                for (String name : LanguageTable.cell(row, 1).split(",", -1)) {
                    parameters.add(stem(name));
                }
            }
        }
    }

    /** A search of one text; tells of each mark whether an office is found there. */
    final class Pass {
        private final byte[] bytes;
        private final int to;
        private boolean hasInfobox;
        /** For each open template, the innermost in the lowest bit, whether it is a box of facts; 64 deep. */
        private long open;

        Pass(byte[] bytes, int to) {
            this.bytes = bytes;
            this.to = to;
        }

        /** A template opens before {@code at}. */
        boolean opens(int at) {
            Optional<WikiTemplates.Kind> kind = kind(bytes, at, to);
            boolean infobox = kind.filter(k -> k == WikiTemplates.Kind.INFOBOX).isPresent();
            hasInfobox |= infobox;
            open = open << 1 | (infobox ? 1 : 0);
            return kind.isPresent() && !infobox;
        }

        /** Whether there was a box of facts about somebody, if only one without an office. */
        boolean hasInfobox() {
            return hasInfobox;
        }

        void closes() {
            open >>>= 1;
        }

        /** A value may begin after a bar before {@code at}. */
        boolean value(int at) {
            return (open & 1) != 0 && isOfOffice(bytes, at, to);
        }
    }

    /** What the template is whose name begins there, where it is a box. */
    private Optional<WikiTemplates.Kind> kind(byte[] bytes, int from, int to) {
        int start = from;
        while (start < to && (bytes[start] == ' ' || bytes[start] == '\n' || bytes[start] == '_')) {
            start++;
        }
        if (!beginnings[beginning(bytes, start, to)]) {
            return Optional.empty();
        }
        int end = start;
        while (end < to && end - start < LONGEST_NAME && !endsName(bytes[end])) {
            end++;
        }
        String name = new String(bytes, start, end - start, StandardCharsets.UTF_8)
                .replace('_', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
        return templates
                .of(name)
                .filter(use -> !use.detail().equals(WikiBoxes.UNLISTED))
                .map(WikiTemplates.Use::kind)
                .filter(kind -> kind == WikiTemplates.Kind.INFOBOX
                        || kind == WikiTemplates.Kind.SUCCESSION
                        || kind == WikiTemplates.Kind.ITEM);
    }

    private static boolean endsName(byte b) {
        return b == '|' || b == '}' || b == '\n' || b == '{' || b == '&' || b == '[';
    }

    private static int beginning(byte[] bytes, int from, int to) {
        int first = from < to ? Ascii.lower(bytes[from]) : 0;
        boolean longer = from + 1 < to && !endsName(bytes[from + 1]);
        return first << 8 | (longer ? Ascii.lower(bytes[from + 1]) : 0);
    }

    private boolean isOfOffice(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST_PARAMETER && bytes[end] != '=' && bytes[end] != '|') {
            end++;
        }
        if (end == to || bytes[end] != '=') {
            return false;
        }
        int value = end + 1;
        while (value < to && (bytes[value] == ' ' || bytes[value] == '\t')) {
            value++;
        }
        boolean empty = value == to || bytes[value] == '\n' || bytes[value] == '|' || bytes[value] == '}';
        return !empty && parameters.contains(stem(new String(bytes, from, end - from, StandardCharsets.UTF_8)));
    }

    /** The name without numbers, which tell the offices of one box apart. */
    private static String stem(String name) {
        int office = name.indexOf('=');
        String folded = WikiFamily.folded(office < 0 ? name : name.substring(0, office));
        StringBuilder stem = new StringBuilder(folded.length());
        folded.chars().filter(c -> c < '0' || c > '9').forEach(c -> stem.append((char) c));
        return stem.toString();
    }
}
