package org.fasti.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fasti.language.FoldedName;

/**
 * The pages of other wikis that sources link titles to, {@code en:Mayor of Sand}: titles in two languages mean one office
 * where one is linked to a page that the other is the title of, or both to the same page.
 */
public final class OfficePages {
    private final Map<KnownOffice, Set<String>> pages;
    private final Map<String, List<KnownOffice>> byPage = new HashMap<>();
    private final Map<String, List<KnownOffice>> byTitle = new HashMap<>();

    /** @param pages the pages by the office whose title is linked to them */
    public OfficePages(Map<KnownOffice, Set<String>> pages) {
        this.pages = pages;
        pages.forEach((office, linked) -> linked.forEach(page -> {
            byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(office);
            byTitle.computeIfAbsent(title(page), t -> new ArrayList<>()).add(office);
        }));
    }

    /** Whether a source links the title to a page of another wiki. */
    boolean isLinked(KnownOffice office) {
        return pages.containsKey(office);
    }

    /** The offices linked to a page that this one is linked to. */
    public List<KnownOffice> sharing(KnownOffice office) {
        return pages.getOrDefault(office, Set.of()).stream()
                .flatMap(page -> byPage.getOrDefault(page, List.of()).stream())
                .toList();
    }

    /** The offices linked to a page whose title is this office's. */
    public List<KnownOffice> leadingTo(KnownOffice office) {
        return byTitle.getOrDefault(office.folded().position(), List.of());
    }

    /** The titles of the pages that the office is linked to, folded. */
    public Set<String> titles(KnownOffice office) {
        Set<String> titles = new TreeSet<>();
        pages.getOrDefault(office, Set.of()).forEach(page -> titles.add(title(page)));
        return titles;
    }

    /** Why the two are one office; empty where no link says so. */
    Optional<String> same(KnownOffice a, KnownOffice b) {
        Set<String> common = new TreeSet<>(pages.getOrDefault(a, Set.of()));
        common.retainAll(pages.getOrDefault(b, Set.of()));
        return common.stream()
                .findFirst()
                .map(page -> "both are linked to " + page)
                .or(() -> leads(a, b))
                .or(() -> leads(b, a));
    }

    private Optional<String> leads(KnownOffice from, KnownOffice to) {
        return pages.getOrDefault(from, Set.of()).stream()
                .filter(page -> title(page).equals(to.folded().position()))
                .sorted()
                .findFirst()
                .map(page -> from.position() + " is linked to " + page);
    }

    /** The title of a page without its wiki and without what tells it from pages of one name. */
    private static String title(String page) {
        String title = page.substring(page.indexOf(':') + 1);
        int bracket = title.indexOf(" (");
        return FoldedName.of(bracket > 0 ? title.substring(0, bracket) : title);
    }
}
