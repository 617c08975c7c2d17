package org.fasti.publish;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.source.Document;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** The parts that tenures and claims share in JSON. */
final class JsonTerms {
    private static final Map<Witness, String> WITNESSES = names(Witness.values());

    private final JsonWriter json;
    private final Document document;

    JsonTerms(JsonWriter json, Document document) {
        this.json = json;
        this.document = document;
    }

    /** A bound's EDTF string; {@code ..} where still held; empty where no date is said. */
    static Optional<String> edtf(Bound bound) {
        return switch (bound) {
            case Bound.Dated(Edtf date) -> Optional.of(date.toString());
            case Bound.StillHeld() -> Optional.of("..");
            case Bound.Over(), Bound.Unsaid() -> Optional.empty();
        };
    }

    /** {@code SERVED_AS} as {@code served-as}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T extends Enum<T>> Map<T, String> names(T[] constants) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Function.identity(), JsonTerms::name));
    }

    static List<String> names(Collection<OfficeClaim.Qualifier> qualifiers) {
        return qualifiers.isEmpty()
                ? List.of()
                : qualifiers.stream().sorted().map(JsonTerms::name).toList();
    }

    void acting(List<ActingSpell> spells) {
        acting(json, spells);
    }

    static void acting(JsonWriter json, List<ActingSpell> spells) {
        json.name("acting")
                .array(
                        spells,
                        spell -> json.object(() -> {
                            edtf(spell.start()).ifPresent(start -> json.member("start", start));
                            edtf(spell.end()).ifPresent(end -> json.member("end", end));
                        }));
    }

    void number(String name, OptionalInt value) {
        json.name(name);
        if (value.isPresent()) {
            json.number(value.getAsInt());
        } else {
            json.nothing();
        }
    }

    void with(Map<String, List<String>> others) {
        json.name("with").object(() -> others.forEach((role, people) -> json.member(role, people)));
    }

    void evidence(Evidence evidence) {
        json.object(() -> {
            json.member("witness", WITNESSES.getOrDefault(evidence.witness(), ""));
            json.name("from").number(evidence.span().start());
            json.name("to").number(evidence.span().end());
            json.member("quote", evidence.quote());
            json.name("cites")
                    .array(
                            evidence.cites(),
                            key -> new Citation(key, document.references().of(key)).write(json));
        });
    }
}
