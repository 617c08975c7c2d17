package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.source.dump.ExportPage;

/**
 * Tells, from the bytes of a page and without parsing them, whether it can carry an office: by its boxes, its headings,
 * its title, its categories, and, of a page with a box about somebody, its verbs. What it passes over is read by nobody;
 * in doubt a page can.
 */
final class OfficeSearch {
    private static final int LONGEST_HEADING = 120;
    /** Categories stand at the end of a page. */
    private static final int CATEGORIES_WITHIN = 1 << 13;

    private static final Map<List<String>, OfficeSearch> KNOWN = new ConcurrentHashMap<>();

    private final BoxSearch boxes;
    private final RoleSearch roles;
    private final ProseSearch prose;
    private final byte[][] categories;

    private OfficeSearch(String language, String categories) {
        this.boxes = new BoxSearch(language);
        this.roles = new RoleSearch(language);
        this.prose = new ProseSearch(language, roles);
        this.categories = new byte[][] {
            "Category:".getBytes(StandardCharsets.UTF_8), (categories + ":").getBytes(StandardCharsets.UTF_8)
        };
    }

    /** @param categories what the wiki calls its categories, besides {@code Category} */
    static OfficeSearch of(String language, String categories) {
        return KNOWN.computeIfAbsent(
                List.of(language, categories), key -> new OfficeSearch(key.getFirst(), key.getLast()));
    }

    boolean mayCarryOffice(ExportPage page) {
        byte[] bytes = page.bytes();
        return roles.namesRole(page.title())
                || hasCategory(bytes, Math.max(page.from(), page.to() - CATEGORIES_WITHIN), page.to())
                || hasOffice(bytes, page.from(), page.to());
    }

    private boolean hasOffice(byte[] bytes, int from, int to) {
        BoxSearch.Pass pass = boxes.new Pass(bytes, to);
        boolean found = false;
        for (int i = Ascii.nextMark(bytes, from, to - 1);
                i < to - 1 && !found;
                i = Ascii.nextMark(bytes, i + 1, to - 1)) {
            byte b = bytes[i];
            if (b == '|') {
                found = pass.value(i + 1);
            } else if (b == '\n' && bytes[i + 1] == '=') {
                found = isHeadingOfHolders(bytes, i + 1, to);
            } else if (b == '{' && bytes[i + 1] == '{') {
                i++;
                found = pass.opens(i + 1);
            } else if (b == '}' && bytes[i + 1] == '}') {
                i++;
                pass.closes();
            }
        }
        return found || pass.hasInfobox() && prose.tellsOfOffice(bytes, from, to);
    }

    private boolean isHeadingOfHolders(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != '\n' && end - from < LONGEST_HEADING) {
            end++;
        }
        return roles.namesRole(bytes, from, end);
    }

    private boolean hasCategory(byte[] bytes, int from, int to) {
        for (int i = Ascii.next(bytes, from, to, (byte) '[');
                i < to - 2;
                i = Ascii.next(bytes, i + 1, to, (byte) '[')) {
            if (bytes[i + 1] == '[' && isCategoryOfHolders(bytes, i + 2, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCategoryOfHolders(byte[] bytes, int from, int to) {
        for (byte[] word : categories) {
            int start = from + word.length;
            if (start <= to && Arrays.equals(word, 0, word.length, bytes, from, start)) {
                int end = start;
                while (end < to && bytes[end] != ']' && bytes[end] != '|' && end - start < LONGEST_HEADING) {
                    end++;
                }
                return roles.namesRole(bytes, start, end);
            }
        }
        return false;
    }
}
