package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fasti.identity.Holding;
import org.fasti.identity.Identities;
import org.fasti.identity.Judgements;
import org.fasti.identity.KnownOffice;
import org.fasti.identity.OfficeMeaning;
import org.fasti.identity.OfficePages;
import org.fasti.identity.Offices;

/** Finds the wordings that are worth comparing, and has them compared. */
final class OfficeLines {
    private static final int MOST_IN_A_BODY = 2_000;
    private static final int MOST_HOLDERS_REMEMBERED = 200_000;

    private record Pair(KnownOffice a, KnownOffice b) {}

    private final IdentityRows rows;
    private final Map<KnownOffice, List<Holding>> holders = new HashMap<>();
    private final Map<KnownOffice, Set<String>> tables = new HashMap<>();
    private final Map<String, List<KnownOffice>> byKey = new HashMap<>();
    private final Map<String, Integer> bodiesOfTitle = new HashMap<>();
    /** By role; filled when all wordings are known. */
    private final Map<String, List<KnownOffice>> loneBareTitles = new HashMap<>();

    private int remembered;

    OfficeLines(IdentityRows rows) {
        this.rows = rows;
    }

    Identities<KnownOffice> of(Judgements<KnownOffice> judgements) {
        rows.offices().forEach(this::index);
        OfficePages pages = new OfficePages(rows.officeLinks());
        Offices offices = new Offices(this::holders, this::tables, pages);
        Set<KnownOffice> compared = rows.comparedOffices();
        Set<Pair> done = new HashSet<>();
        Set<Pair> links = new HashSet<>();
        for (KnownOffice one : compared.stream().sorted(KnownOffice.ORDER).toList()) {
            for (KnownOffice other : byKey.getOrDefault(words(one), List.of())) {
                if (isNew(one, other, "words", done)) {
                    offices.compareWords(one, other);
                }
            }
            for (KnownOffice other : byKey.getOrDefault(meaning(one.meaning()), List.of())) {
                if (isNew(one, other, "words", done)) {
                    offices.compareWords(one, other);
                }
            }
            for (KnownOffice other : linked(one, pages)) {
                if (isNew(one, other, "links", links)) {
                    offices.compareLinks(one, other);
                }
            }
            compareHolders(one, offices, done);
        }
        return offices.lines(judgements);
    }

    /** The offices that have a page of another wiki in common with {@code one}, or are its title. */
    private List<KnownOffice> linked(KnownOffice one, OfficePages pages) {
        List<KnownOffice> others = new ArrayList<>(pages.sharing(one));
        others.addAll(pages.leadingTo(one));
        for (String title : pages.titles(one)) {
            others.addAll(byKey.getOrDefault("title " + title, List.of()));
        }
        return others;
    }

    private void compareHolders(KnownOffice one, Offices offices, Set<Pair> done) {
        List<KnownOffice> inBody = byKey.getOrDefault("body " + one.folded().organization(), List.of());
        if (!one.folded().organization().isEmpty() && inBody.size() <= MOST_IN_A_BODY) {
            for (KnownOffice other : inBody) {
                boolean otherTitle =
                        !other.folded().position().equals(one.folded().position());
                if (otherTitle && isNew(one, other, "holders", done)) {
                    offices.compareInBody(one, other);
                }
            }
        }
        for (KnownOffice other : shorter(one)) {
            if (isNew(one, other, "holders", done)) {
                offices.compareShorter(one, other);
            }
        }
    }

    /** The same role with and without its body. A bare title is compared where it is one body's only. */
    private List<KnownOffice> shorter(KnownOffice one) {
        List<KnownOffice> others = new ArrayList<>(byKey.getOrDefault(telling(one.meaning()), List.of()));
        String role = "role " + one.meaning().role();
        if (isLoneBareTitle(one)) {
            others.addAll(byKey.getOrDefault(role, List.of()));
        } else {
            others.addAll(loneBareTitles.computeIfAbsent(
                    one.meaning().role(),
                    r -> byKey.getOrDefault("bare " + role, List.of()).stream()
                            .filter(this::isLoneBareTitle)
                            .toList()));
        }
        return others;
    }

    private boolean isLoneBareTitle(KnownOffice office) {
        return office.meaning().isBare()
                && office.folded().place().isEmpty()
                && bodiesOfTitle.getOrDefault(office.folded().position(), 0) <= 1;
    }

    private void index(KnownOffice office) {
        OfficeMeaning meaning = office.meaning();
        String role = "role " + meaning.role();
        List<String> keys = new ArrayList<>(List.of(
                words(office),
                meaning(meaning),
                "title " + office.folded().position(),
                "body " + office.folded().organization(),
                role));
        if (!meaning.telling().isEmpty()) {
            keys.add(telling(meaning));
        }
        if (meaning.isBare()) {
            keys.add("bare " + role);
        }
        keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(office));
        if (!office.folded().organization().isEmpty()
                || !office.folded().place().isEmpty()) {
            bodiesOfTitle.merge(office.folded().position(), 1, Integer::sum);
        }
    }

    private static String words(KnownOffice office) {
        return "words " + office.folded();
    }

    private static String meaning(OfficeMeaning meaning) {
        return "meaning " + meaning.role() + "; " + meaning.terms();
    }

    private static String telling(OfficeMeaning meaning) {
        return "telling " + meaning.role() + "; " + meaning.telling();
    }

    /** Whether the two were not compared so before; each way of comparing has its own order of the two. */
    private static boolean isNew(KnownOffice one, KnownOffice other, String how, Set<Pair> done) {
        boolean ordered = KnownOffice.ORDER.compare(one, other) < 0 == how.equals("words");
        return !one.equals(other) && done.add(ordered ? new Pair(one, other) : new Pair(other, one));
    }

    private List<Holding> holders(KnownOffice office) {
        if (remembered > MOST_HOLDERS_REMEMBERED) {
            holders.clear();
            remembered = 0;
        }
        List<Holding> known = holders.get(office);
        if (known == null) {
            known = rows.holders(office);
            holders.put(office, known);
            remembered += known.size();
        }
        return known;
    }

    private Set<String> tables(KnownOffice office) {
        return tables.computeIfAbsent(office, rows::tables);
    }
}
