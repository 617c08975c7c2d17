package org.fasti.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which bearers are one person. */
public final class Persons {
    private Persons() {}

    /** Those who share an identifier, in pairs that hang together. */
    public static List<Likeness<KnownBearer>> sharingIdentifiers(Collection<KnownBearer> bearers) {
        Map<String, List<KnownBearer>> byIdentifier = new TreeMap<>();
        bearers.stream()
                .sorted(KnownBearer.ORDER)
                .forEach(bearer -> bearer.shared()
                        .forEach(id -> byIdentifier
                                .computeIfAbsent(id.key(), k -> new ArrayList<>())
                                .add(bearer)));
        List<Likeness<KnownBearer>> likenesses = new ArrayList<>();
        byIdentifier.forEach((id, sharing) -> {
            IdentityRule rule = id.startsWith("link:") ? IdentityRule.SAME_LINK : IdentityRule.SAME_IDENTIFIER;
            for (int i = 1; i < sharing.size(); i++) {
                likenesses.add(sharing(id, rule, sharing.getFirst(), sharing.get(i)));
                if (i > 1) {
                    // The first may be told apart from some of the others.
                    likenesses.add(sharing(id, rule, sharing.get(i - 1), sharing.get(i)));
                }
            }
        });
        return likenesses;
    }

    private static Likeness<KnownBearer> sharing(String id, IdentityRule rule, KnownBearer a, KnownBearer b) {
        return new Likeness<>(a, b, rule, 0, "the same identifier, " + id + ": " + a.label() + " and " + b.label());
    }

    /** Follows likenesses as far as nothing tells apart, judgements first. */
    public static Identities<KnownBearer> of(
            List<Likeness<KnownBearer>> likenesses, Judgements<KnownBearer> judgements) {
        List<Likeness<KnownBearer>> all = new ArrayList<>(judgements.same());
        all.addAll(likenesses);
        PersonsApart apart = new PersonsApart(judgements);
        return new CarefulUnion<KnownBearer>(KnownBearer.ORDER, apart::between, KnownBearer::label).of(all);
    }
}
