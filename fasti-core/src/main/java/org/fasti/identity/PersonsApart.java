package org.fasti.identity;

import java.util.List;
import java.util.Optional;
import org.fasti.language.FoldedName;
import org.fasti.time.DayRange;

/** What shows that two bearers are not one person. */
final class PersonsApart {
    private final Judgements<KnownBearer> judgements;

    PersonsApart(Judgements<KnownBearer> judgements) {
        this.judgements = judgements;
    }

    Optional<String> between(KnownBearer a, KnownBearer b) {
        Optional<String> judged = judgements.different(a, b);
        if (judged.isPresent()) {
            return judged;
        }
        if (judgements.areSame(a, b)) {
            return Optional.empty();
        }
        return bySource(a, b)
                .or(() -> byIdentifier(a, b))
                .or(() -> byLife("was born", a.births(), b.births(), a, b))
                .or(() -> byLife("died", a.deaths(), b.deaths(), a, b));
    }

    /** A source that knows two by different identifiers or names means two. */
    private static Optional<String> bySource(KnownBearer a, KnownBearer b) {
        if (!a.source().equals(b.source())) {
            return Optional.empty();
        }
        boolean sameName = FoldedName.of(a.name()).equals(FoldedName.of(b.name()));
        boolean oneIsUnnumbered = a.id().isEmpty() != b.id().isEmpty();
        return sameName && oneIsUnnumbered
                ? Optional.empty()
                : Optional.of(a.source() + " tells " + known(a) + " and " + known(b) + " apart");
    }

    private static String known(KnownBearer bearer) {
        return bearer.name() + bearer.id().map(id -> " (" + id + ")").orElse("");
    }

    private static Optional<String> byIdentifier(KnownBearer a, KnownBearer b) {
        for (SharedIdentifier one : a.shared()) {
            for (SharedIdentifier other : b.shared()) {
                if (one.isOnly() && one.scheme().equals(other.scheme()) && !one.equals(other)) {
                    return Optional.of(a.label() + " is " + one.key() + ", but " + b.label() + " " + other.key());
                }
            }
        }
        return Optional.empty();
    }

    /** A source may err about a day, so that only dates a year and more apart tell persons apart. */
    private static Optional<String> byLife(
            String event, List<DayRange> some, List<DayRange> others, KnownBearer a, KnownBearer b) {
        if (a.shared().stream().anyMatch(b.shared()::contains)) {
            return Optional.empty();
        }
        for (DayRange one : some) {
            for (DayRange other : others) {
                if (BoundFit.of(one, other) == BoundFit.FAR) {
                    return Optional.of(a.label() + " " + event + " " + one.earliest() + ", but " + b.label() + " "
                            + other.earliest());
                }
            }
        }
        return Optional.empty();
    }
}
