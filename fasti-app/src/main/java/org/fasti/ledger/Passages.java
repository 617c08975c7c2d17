package org.fasti.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fasti.attest.Edition;
import org.fasti.attest.Passage;
import org.fasti.attest.Seen;
import org.fasti.attest.Testimony;
import org.fasti.claim.OfficeClaim;
import org.fasti.language.FoldedName;

/** What each passage of a page says by itself. A page's testimony is what its claims come to; here they are again. */
final class Passages {
    private Passages() {}

    /** @param claims the office claims of the testimony's edition; empty for a table, whose rows say what they say */
    static List<Passage> of(Testimony testimony, List<OfficeClaim> claims) {
        List<Passage> passages = new ArrayList<>();
        for (Seen seen : testimony.evidence()) {
            if (testimony.edition().form() == Edition.Form.TABLE) {
                passages.add(new Passage(
                        testimony, seen, testimony.person(), testimony.office().position(), testimony.said()));
            } else {
                claims.stream()
                        .filter(claim -> claim.evidence().equals(seen.evidence()))
                        .min(Comparator.comparing((OfficeClaim claim) -> isOfAnother(claim, testimony))
                                .thenComparing(claim -> distance(claim, testimony)))
                        .map(claim -> new Passage(
                                testimony,
                                seen,
                                claim.person(),
                                claim.position().label(),
                                TestimonyDraft.said(claim)))
                        .ifPresent(passages::add);
            }
        }
        return passages;
    }

    private static boolean isOfAnother(OfficeClaim claim, Testimony testimony) {
        Set<String> names = words(testimony.person());
        return words(claim.person()).stream().noneMatch(names::contains);
    }

    /** One sentence may speak of several offices: that of the most alike title is meant. */
    private static int distance(OfficeClaim claim, Testimony testimony) {
        if (claim.position().label().equals(testimony.office().position())) {
            return -1000;
        }
        Set<String> words = words(testimony.office().position());
        return -(int)
                words(claim.position().label()).stream().filter(words::contains).count();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(FoldedName.of(text).split(" ")));
    }
}
