package org.fasti.ledger;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry that can be taken back.
 *
 * @param what it says, for people
 * @param retracted by whom and why it was taken back already
 */
public record Retractable(Sha256 id, String what, Optional<String> retracted) {
    static Retractable of(Sha256 id, String kind, String body, Optional<String> retraction) {
        Json.Members json = CanonicalJson.read(body);
        Optional<String> why =
                retraction.map(CanonicalJson::read).map(said -> said.text("author") + ": " + said.text("reason"));
        String what = switch (kind) {
            case "claim" -> claim(json);
            case "judgement" -> "a judgement (" + json.text("reason") + ")";
            case "organization-link" -> json.text("predecessor") + " goes on in " + json.text("successor");
            default -> "that a table lists all";
        };
        return new Retractable(id, what, why);
    }

    private static String claim(Json.Members json) {
        String times = Stream.of("start", "end")
                .map(name -> json.find(name).orElse("?"))
                .collect(Collectors.joining("/"));
        String quote = json.find("quote").map(words -> " (\"" + words + "\")").orElse("");
        String line = json.whole("line").map(number -> " (line " + number + ")").orElse("");
        return Stream.of(json.find("person"), json.find("position").or(() -> json.find("says")), Optional.of(times))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + quote
                + line;
    }
}
