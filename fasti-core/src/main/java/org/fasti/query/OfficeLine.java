package org.fasti.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Office;
import org.fasti.attest.Said;
import org.fasti.attest.Testimony;
import org.fasti.language.FoldedName;
import org.fasti.tighten.Narrowed;
import org.fasti.tighten.Surroundings;

/**
 * The holders of one office in order of time.
 *
 * @param office as the first source words it
 * @param shared true where several hold it at a time, so that neither gaps nor overlaps are told
 * @param items the holders, with what lies between them
 */
public record OfficeLine(Office office, boolean shared, List<LineItem> items) {
    public OfficeLine {
        items = List.copyOf(items);
    }

    /**
     * The line that {@code testimonies} tell.
     *
     * @param testimonies all that is said of one office, at least one
     * @param around what is known of lives and bodies
     */
    public static OfficeLine of(List<Testimony> testimonies, Surroundings around) {
        if (testimonies.isEmpty()) {
            throw new IllegalArgumentException("an office that nobody held has no line");
        }
        List<Held> all = new ArrayList<>(HandOver.settle(Attestation.of(testimonies)));
        all.sort(Comparator.comparing(Held::place));
        boolean shared = Between.isShared(all);
        Set<String> known = new HashSet<>();
        all.forEach(held -> known.addAll(Neighbourhood.names(held.tenure())));
        Narrowing narrowing = Narrowing.of(all, shared, around);
        List<LineItem> items = new ArrayList<>();
        Optional<Held> before = Optional.empty();
        for (Held held : all) {
            if (!shared && before.isPresent()) {
                Between.of(before.get(), held).ifPresent(items::add);
            }
            add(held, narrowing.of(held), known, items);
            before = Between.later(before, held);
        }
        return new OfficeLine(testimonies.getFirst().office(), shared, items);
    }

    private static void add(Held held, List<Narrowed> narrowed, Set<String> known, List<LineItem> items) {
        AttestedTenure tenure = held.tenure();
        words(tenure, Said::noneBefore).forEach(words -> items.add(new LineItem.Nobody(words, true, tenure)));
        unknown(tenure, Said::predecessors, known).forEach(name -> items.add(new LineItem.Named(name, true, tenure)));
        items.add(new LineItem.Holder(held, Neighbourhood.isOnlyNamed(tenure), narrowed, Remarks.of(held, narrowed)));
        unknown(tenure, Said::successors, known).forEach(name -> items.add(new LineItem.Named(name, false, tenure)));
        words(tenure, Said::noneAfter).forEach(words -> items.add(new LineItem.Nobody(words, false, tenure)));
    }

    private static Set<String> words(AttestedTenure tenure, Function<Said, Optional<String>> side) {
        Set<String> words = new LinkedHashSet<>();
        tenure.testimonies().forEach(one -> side.apply(one.said()).ifPresent(words::add));
        return words;
    }

    /** The neighbours of whom no source says more than their name. */
    private static List<String> unknown(AttestedTenure tenure, Function<Said, List<String>> side, Set<String> known) {
        List<String> names = new ArrayList<>();
        for (Testimony one : tenure.testimonies()) {
            side.apply(one.said()).stream()
                    .filter(name -> known.add(FoldedName.of(name)))
                    .forEach(names::add);
        }
        return names;
    }
}
