package org.fasti.publish;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Inference;
import org.fasti.attest.Said;
import org.fasti.attest.Seen;
import org.fasti.attest.Testimony;
import org.fasti.claim.ActingSpell;
import org.fasti.time.Edtf;

/** What the sources of one tenure say of it besides its bounds, each thing once. */
final class AttestedTerms {
    private AttestedTerms() {}

    static List<ActingSpell> acting(AttestedTenure tenure) {
        return all(tenure, Said::acting);
    }

    static List<String> predecessors(AttestedTenure tenure) {
        return all(tenure, Said::predecessors);
    }

    static List<String> successors(AttestedTenure tenure) {
        return all(tenure, Said::successors);
    }

    /** Where no source says when it began or ended, but that it was held at that time. */
    static Optional<String> on(AttestedTenure tenure) {
        return all(tenure, said -> said.on().stream().toList()).stream()
                .findFirst()
                .map(Edtf::toString);
    }

    static List<String> inferred(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .map(Testimony::inferred)
                .flatMap(List::stream)
                .map(Inference::toString)
                .distinct()
                .toList();
    }

    static String sources(AttestedTenure tenure) {
        return tenure.evidence().stream().map(Seen::source).distinct().collect(Collectors.joining("; "));
    }

    /** The sources as people call them. */
    static String called(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .map(one -> one.edition().called())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** An EDTF interval; a bound that is not said is empty: {@code /2017-01-20}. */
    static String interval(ActingSpell spell) {
        return JsonTerms.edtf(spell.start()).orElse("") + "/"
                + JsonTerms.edtf(spell.end()).orElse("");
    }

    private static <T> List<T> all(AttestedTenure tenure, Function<Said, Collection<T>> part) {
        return tenure.testimonies().stream()
                .map(Testimony::said)
                .flatMap(said -> part.apply(said).stream())
                .distinct()
                .toList();
    }
}
