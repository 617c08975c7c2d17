package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Collections;
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
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.office.Position;
import org.fasti.person.PersonName;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Makes a tenure of a spell: one bound a side, every neighbour once, every witness in the order of the text. */
final class TenureAssembly {
    private final String document;
    private final People people;

    TenureAssembly(String document, People people) {
        this.document = document;
        this.people = people;
    }

    Merged assemble(Spell spell) {
        List<OfficeClaim> claims = new ArrayList<>(spell.claims());
        if (claims.size() > 1) {
            claims.sort(ClaimOrder.TEXT);
        }
        PersonName person = people.who(claims.getFirst().person());
        Bound start = spell.shownStart();
        Bound end = spell.shownEnd();
        boolean bounded = start instanceof Bound.Dated || end instanceof Bound.Dated;
        Optional<Edtf> on = bounded ? Optional.empty() : spell.heldOn().stream().findFirst();
        Tenure tenure = new Tenure(
                document,
                people.label(person),
                position(claims),
                start,
                end,
                on,
                acting(spell, start),
                rank(claims),
                names(claims, OfficeClaim::predecessors),
                names(claims, OfficeClaim::successors),
                nobody(claims, OfficeClaim::predecessors, OfficeClaim::noneBefore),
                nobody(claims, OfficeClaim::successors, OfficeClaim::noneAfter),
                with(claims),
                qualifiers(spell),
                List.of(),
                List.of(),
                evidence(claims));
        return new Merged(tenure, spell, person);
    }

    private static List<Evidence> evidence(List<OfficeClaim> claims) {
        if (claims.size() == 1) {
            return List.of(claims.getFirst().evidence());
        }
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (OfficeClaim claim : claims) {
            evidence.add(claim.evidence());
        }
        List<Evidence> sorted = new ArrayList<>(evidence);
        sorted.sort(ClaimOrder.EVIDENCE);
        return List.copyOf(sorted);
    }

    /** The title of the best kind of passage among those that name most of body and place. */
    private static Position position(List<OfficeClaim> claims) {
        if (claims.size() == 1) {
            return claims.getFirst().position();
        }
        Comparator<OfficeClaim> bare =
                Comparator.comparing(claim -> claim.position().key().terms().isEmpty());
        return claims.stream()
                .min(bare.thenComparingInt(
                                claim -> ClaimOrder.rank(claim.evidence().witness()))
                        .thenComparingInt(
                                claim -> -claim.position().key().terms().size())
                        .thenComparing(ClaimOrder.TEXT))
                .orElseThrow()
                .position();
    }

    private static OptionalInt rank(List<OfficeClaim> claims) {
        for (OfficeClaim claim : claims) {
            if (claim.rank().isPresent()) {
                return claim.rank();
            }
        }
        return OptionalInt.empty();
    }

    private List<String> names(List<OfficeClaim> claims, Function<OfficeClaim, List<String>> side) {
        Map<PersonName, String> names = new LinkedHashMap<>();
        for (OfficeClaim claim : claims) {
            List<String> written = side.apply(claim);
            if (written.isEmpty()) {
                continue;
            }
            List<PersonName> elsewhere = List.copyOf(names.keySet());
            for (String name : written) {
                PersonName who = people.who(name);
                PersonName known = names.containsKey(who) ? who : sameInAnotherPassage(who, elsewhere);
                names.merge(known, name, TenureAssembly::longer);
            }
        }
        return List.copyOf(names.values());
    }

    /** "Ana Luna" in one passage and "Ana Luna Prado" in another are one neighbour; {@code who} where nobody fits. */
    private static PersonName sameInAnotherPassage(PersonName who, List<PersonName> elsewhere) {
        PersonName same = who;
        int found = 0;
        for (PersonName other : elsewhere) {
            if (isPartOf(who, other) || isPartOf(other, who)) {
                same = other;
                found++;
            }
        }
        return found == 1 ? same : who;
    }

    private static boolean isPartOf(PersonName shorter, PersonName longer) {
        return shorter.words().size() > 1
                && shorter.words().size() < longer.words().size()
                && shorter.first().equals(longer.first())
                && !shorter.last().equals(longer.last())
                && shorter.generation().equals(longer.generation())
                && longer.words().containsAll(shorter.words());
    }

    /** The words for nobody, unless some witness names a person. */
    private static Optional<String> nobody(
            List<OfficeClaim> claims,
            Function<OfficeClaim, List<String>> names,
            Function<OfficeClaim, Optional<String>> words) {
        Optional<String> said = Optional.empty();
        for (OfficeClaim claim : claims) {
            if (!names.apply(claim).isEmpty()) {
                return Optional.empty();
            }
            said = said.isPresent() ? said : words.apply(claim);
        }
        return said;
    }

    private static String longer(String a, String b) {
        return b.length() > a.length() && b.indexOf('(') < 0 ? b : a;
    }

    private Map<String, List<String>> with(List<OfficeClaim> claims) {
        if (claims.stream().allMatch(claim -> claim.with().isEmpty())) {
            return Map.of();
        }
        Map<String, Map<PersonName, String>> with = new LinkedHashMap<>();
        for (OfficeClaim claim : claims) {
            claim.with().forEach((role, names) -> {
                Map<PersonName, String> known = with.computeIfAbsent(role, r -> new LinkedHashMap<>());
                names.forEach(name -> known.merge(people.who(name), name, TenureAssembly::longer));
            });
        }
        Map<String, List<String>> result = new LinkedHashMap<>();
        with.forEach((role, names) -> result.put(role, List.copyOf(names.values())));
        return Collections.unmodifiableMap(result);
    }

    /** These say how a claim is made or part of a tenure held: one claim without them is enough to drop them. */
    private static final List<Qualifier> PARTIAL =
            List.of(Qualifier.REPORTED, Qualifier.MENTION, Qualifier.ACTING, Qualifier.INTERIM);

    private static Set<Qualifier> qualifiers(Spell spell) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        for (OfficeClaim claim : spell.claims()) {
            qualifiers.addAll(claim.qualifiers());
        }
        if (qualifiers.isEmpty()) {
            return Set.of();
        }
        for (Qualifier partial : PARTIAL) {
            boolean provisional = partial == Qualifier.ACTING || partial == Qualifier.INTERIM;
            if (qualifiers.contains(partial)
                    && !(provisional && spell.actingOnly())
                    && !spell.claims().stream()
                            .allMatch(claim -> claim.qualifiers().contains(partial))) {
                qualifiers.remove(partial);
            }
        }
        return Collections.unmodifiableSet(qualifiers);
    }

    /** The provisional spells, those that agree merged; an unsaid start is the tenure's start. */
    private static List<ActingSpell> acting(Spell spell, Bound start) {
        List<ActingSpell> merged = new ArrayList<>();
        List<ActingSpell> spells = spell.actingSpells();
        if (spells.isEmpty()) {
            return List.of();
        }
        List<ActingSpell> stated = spells.stream()
                .map(acting -> new ActingSpell(unlessSame(acting.start(), start), acting.end()))
                .distinct()
                .sorted(Comparator.comparingInt(TenureAssembly::silence)
                        .thenComparing(acting -> acting.start().toString())
                        .thenComparing(acting -> acting.end().toString()))
                .toList();
        for (ActingSpell next : stated) {
            boolean known = false;
            for (int i = 0; i < merged.size() && !known; i++) {
                ActingSpell one = merged.get(i);
                if (!BoundChoice.START.contradict(one.start(), next.start())
                        && !BoundChoice.END.contradict(one.end(), next.end())) {
                    merged.set(i, new ActingSpell(sharper(one.start(), next.start()), sharper(one.end(), next.end())));
                    known = true;
                }
            }
            if (!known) {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    /** A provisional spell that runs from the tenure's start need not repeat that date. */
    private static Bound unlessSame(Bound acting, Bound tenure) {
        boolean same = acting instanceof Bound.Dated
                && tenure instanceof Bound.Dated
                && !BoundChoice.START.contradict(acting, tenure);
        return same ? Bound.UNSAID : acting;
    }

    private static int silence(ActingSpell spell) {
        return (spell.start() instanceof Bound.Dated ? 0 : 1) + (spell.end() instanceof Bound.Dated ? 0 : 1);
    }

    private static Bound sharper(Bound a, Bound b) {
        Optional<Edtf> dateA = Dates.of(a);
        Optional<Edtf> dateB = Dates.of(b);
        if (dateA.isPresent() && dateB.isPresent()) {
            return ClaimOrder.PRECISION.compare(dateB.get(), dateA.get()) < 0 ? b : a;
        }
        return dateB.isPresent() || a instanceof Bound.Unsaid ? b : a;
    }
}
