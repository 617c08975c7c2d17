package org.fasti.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.office.PositionKey;
import org.fasti.source.Document;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Merges the claims of one document into tenures. */
public final class Reconciler {
    private record Bucket(PersonName person, PositionKey position) {}

    /** The tenures that {@code claims} witness, in the order of their first witness in the text. */
    public Reconciliation reconcile(Document document, List<Claim> claims) {
        Map<Bucket, List<OfficeClaim>> buckets = new LinkedHashMap<>();
        for (Claim claim : claims) {
            assert claim.evidence()
                            .span()
                            .in(document.text())
                            .equals(claim.evidence().quote())
                    : "a quote that is not the text: " + claim;
            if (claim instanceof OfficeClaim office) {
                Bucket bucket = new Bucket(
                        PersonName.of(office.person()), office.position().key());
                buckets.computeIfAbsent(bucket, b -> new ArrayList<>()).add(office);
            }
        }
        List<Tenure> tenures = new ArrayList<>();
        for (List<OfficeClaim> bucket : buckets.values()) {
            for (Spell spell : spells(bucket)) {
                tenures.add(tenure(document, spell.claims()));
            }
        }
        tenures.sort(Comparator.comparing((Tenure tenure) -> tenure.evidence().getFirst(), BY_PLACE)
                .thenComparing(Tenure::toString));
        return new Reconciliation(List.copyOf(tenures));
    }

    private static final Comparator<Evidence> BY_PLACE = Comparator.comparingInt(
                    (Evidence evidence) -> evidence.span().start())
            .thenComparingInt(evidence -> evidence.span().end());

    private static List<Spell> spells(List<OfficeClaim> claims) {
        List<OfficeClaim> ordered = claims.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Reconciler::vagueness)
                        .thenComparing(OfficeClaim::evidence, BY_PLACE)
                        .thenComparing(OfficeClaim::toString))
                .toList();
        List<Spell> spells = new ArrayList<>();
        for (OfficeClaim claim : ordered) {
            spells.stream()
                    .filter(spell -> spell.agreesWith(claim))
                    .findFirst()
                    .ifPresentOrElse(spell -> spell.add(claim), () -> spells.add(new Spell(claim)));
        }
        return spells;
    }

    private static int vagueness(OfficeClaim claim) {
        return (claim.start() instanceof Bound.Dated ? 0 : 1) + (claim.end() instanceof Bound.Dated ? 0 : 1);
    }

    private static Tenure tenure(Document document, List<OfficeClaim> members) {
        List<OfficeClaim> claims = members.stream()
                .sorted(Comparator.comparing(OfficeClaim::evidence, BY_PLACE).thenComparing(OfficeClaim::toString))
                .toList();
        OfficeClaim first = claims.getFirst();
        Set<ActingSpell> acting = new LinkedHashSet<>();
        Map<String, List<String>> with = new LinkedHashMap<>();
        Set<OfficeClaim.Qualifier> qualifiers = EnumSet.noneOf(OfficeClaim.Qualifier.class);
        OptionalInt rank = OptionalInt.empty();
        for (OfficeClaim claim : claims) {
            acting.addAll(claim.acting());
            claim.with().forEach((role, names) -> {
                List<String> known = with.computeIfAbsent(role, r -> new ArrayList<>());
                names.stream().filter(name -> !known.contains(name)).forEach(known::add);
            });
            qualifiers.addAll(claim.qualifiers());
            rank = rank.isPresent() ? rank : claim.rank();
        }
        for (OfficeClaim.Qualifier doubt : List.of(OfficeClaim.Qualifier.REPORTED, OfficeClaim.Qualifier.MENTION)) {
            if (claims.stream().anyMatch(claim -> !claim.qualifiers().contains(doubt))) {
                qualifiers.remove(doubt);
            }
        }
        return new Tenure(
                document.id(),
                first.person(),
                first.position(),
                sharpest(claims, OfficeClaim::start),
                sharpest(claims, OfficeClaim::end),
                claims.stream().flatMap(claim -> claim.on().stream()).min(BY_WIDTH),
                List.copyOf(acting),
                rank,
                union(claims, OfficeClaim::predecessors),
                union(claims, OfficeClaim::successors),
                none(claims, OfficeClaim::predecessors, OfficeClaim::noneBefore),
                none(claims, OfficeClaim::successors, OfficeClaim::noneAfter),
                with,
                qualifiers,
                List.of(),
                List.of(),
                claims.stream().map(OfficeClaim::evidence).distinct().toList());
    }

    private static final Comparator<Edtf> BY_WIDTH = Comparator.comparingLong(
                    (Edtf date) -> ChronoUnit.DAYS.between(date.earliest(), date.latest()))
            .thenComparing(Edtf::toString);

    private static Bound sharpest(List<OfficeClaim> claims, Function<OfficeClaim, Bound> side) {
        Optional<Edtf> date = claims.stream()
                .map(side)
                .filter(Bound.Dated.class::isInstance)
                .map(bound -> ((Bound.Dated) bound).date())
                .min(BY_WIDTH);
        if (date.isPresent()) {
            return Bound.on(date.get());
        }
        List<Bound> bounds = claims.stream().map(side).toList();
        return bounds.contains(Bound.STILL_HELD)
                ? Bound.STILL_HELD
                : bounds.contains(Bound.OVER) ? Bound.OVER : Bound.UNSAID;
    }

    private static List<String> union(List<OfficeClaim> claims, Function<OfficeClaim, List<String>> names) {
        Map<PersonName, String> union = new LinkedHashMap<>();
        claims.stream().map(names).flatMap(List::stream).forEach(name -> union.putIfAbsent(PersonName.of(name), name));
        return List.copyOf(union.values());
    }

    /** The words for nobody, unless some witness names a person. */
    private static Optional<String> none(
            List<OfficeClaim> claims,
            Function<OfficeClaim, List<String>> names,
            Function<OfficeClaim, Optional<String>> words) {
        return claims.stream().allMatch(claim -> names.apply(claim).isEmpty())
                ? claims.stream().flatMap(claim -> words.apply(claim).stream()).findFirst()
                : Optional.empty();
    }
}
