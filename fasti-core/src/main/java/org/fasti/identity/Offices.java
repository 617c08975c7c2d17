package org.fasti.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fasti.person.FullNames;

/** Which wordings mean one office: by their words, or by the holders whom sources give for them. */
public final class Offices {
    private static final int FEWEST_HOLDERS = 3;
    private static final double LEAST_SHARE = 0.5;
    private static final int FEWEST_HOLDERS_OF_UNLIKE_TITLES = 5;
    private static final double LEAST_SHARE_OF_UNLIKE_TITLES = 0.8;
    private static final long FALLS_SHORT = 1_000;

    private final FullNames names = FullNames.forLanguage("en");
    private final List<Likeness<KnownOffice>> likenesses = new ArrayList<>();
    private final Function<KnownOffice, List<Holding>> holders;
    private final Function<KnownOffice, Set<String>> tables;
    private final OfficePages pages;

    /**
     * @param holders all that sources say of who held an office so worded
     * @param tables the tables that have holders of a wording
     * @param pages the pages of other wikis that sources link wordings to
     */
    public Offices(
            Function<KnownOffice, List<Holding>> holders,
            Function<KnownOffice, Set<String>> tables,
            OfficePages pages) {
        this.pages = pages;
        this.holders = holders;
        this.tables = tables;
    }

    /** Compares two wordings of the same words or meaning. */
    public void compareWords(KnownOffice a, KnownOffice b) {
        if (a.folded().equals(b.folded())) {
            add(a, b, IdentityRule.SAME_WORDS, 0, "the same words");
        } else if (meanSame(a, b)) {
            add(a, b, IdentityRule.SAME_MEANING, 0, "words of the same meaning");
        }
    }

    /** Compares the pages of other wikis that two wordings are linked to. */
    public void compareLinks(KnownOffice a, KnownOffice b) {
        pages.same(a, b).ifPresent(why -> add(a, b, IdentityRule.SAME_OFFICE_PAGE, 0, why));
    }

    /** Compares the holders of two wordings that name one body and have different titles. */
    public void compareInBody(KnownOffice a, KnownOffice b) {
        if (!mayBeOne(a, b)) {
            return;
        }
        Alignment alignment = Alignment.of(holders.apply(a), holders.apply(b), names);
        int aligned = alignment.aligned().size();
        boolean likeTitles = haveWordInCommon(a, b) && aligned >= FEWEST_HOLDERS && alignment.share() >= LEAST_SHARE;
        boolean anyTitles =
                aligned >= FEWEST_HOLDERS_OF_UNLIKE_TITLES && alignment.share() >= LEAST_SHARE_OF_UNLIKE_TITLES;
        if (likeTitles || anyTitles) {
            add(
                    a,
                    b,
                    IdentityRule.SAME_BODY_SAME_HOLDERS,
                    badness(alignment),
                    "the same body and " + aligned + " of " + alignment.comparable() + " holders alike, such as "
                            + alignment.example());
        }
    }

    /** Compares the holders of a title with and without its body or place. */
    public void compareShorter(KnownOffice a, KnownOffice b) {
        boolean bodies = a.folded().organization().isEmpty()
                || b.folded().organization().isEmpty()
                || a.folded().organization().equals(b.folded().organization());
        boolean telling = !a.meaning().telling().isEmpty()
                && a.meaning().telling().equals(b.meaning().telling());
        if (!(bodies || telling) || !mayBeOne(a, b)) {
            return;
        }
        Alignment alignment = Alignment.of(holders.apply(a), holders.apply(b), names);
        boolean named = alignment.named() > 0 || alignment.aligned().size() >= FEWEST_HOLDERS;
        if (named && alignment.share() >= LEAST_SHARE) {
            add(
                    a,
                    b,
                    IdentityRule.SHORTER_TITLE_SAME_HOLDERS,
                    badness(alignment),
                    "the same role and "
                            + alignment.aligned().size() + " of " + alignment.comparable() + " holders alike, such as "
                            + alignment.example());
        }
    }

    /** Follows likenesses as far as nothing tells apart, judgements first. */
    public Identities<KnownOffice> lines(Judgements<KnownOffice> judgements) {
        List<Likeness<KnownOffice>> all = new ArrayList<>(judgements.same());
        all.addAll(likenesses);
        OfficesApart apart = new OfficesApart(judgements, tables, pages);
        return new CarefulUnion<KnownOffice>(KnownOffice.ORDER, apart::between, KnownOffice::label).of(all);
    }

    /** Titles of nothing but a role mean another office with every body, so that their words alone say nothing. */
    private static boolean meanSame(KnownOffice a, KnownOffice b) {
        return a.meaning().role().equals(b.meaning().role())
                && a.meaning().terms().equals(b.meaning().terms())
                && !a.meaning().terms().isEmpty();
    }

    private boolean mayBeOne(KnownOffice a, KnownOffice b) {
        Optional<String> apart = new OfficesApart(new Judgements<>(List.of()), tables, pages).between(a, b);
        return apart.isEmpty();
    }

    private static boolean haveWordInCommon(KnownOffice a, KnownOffice b) {
        Set<String> common = words(a);
        common.retainAll(words(b));
        return !common.isEmpty();
    }

    /** Of the title, but for short ones such as "of". */
    private static Set<String> words(KnownOffice office) {
        Set<String> words =
                new HashSet<>(Arrays.asList(office.folded().position().split(" ")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }

    private static long badness(Alignment alignment) {
        return Math.round(FALLS_SHORT * (1 - Math.min(1, alignment.share())))
                + FALLS_SHORT / (1 + alignment.aligned().size());
    }

    private void add(KnownOffice a, KnownOffice b, IdentityRule rule, long badness, String why) {
        likenesses.add(new Likeness<>(a, b, rule, badness, why + ": " + a.label() + " and " + b.label()));
    }
}
