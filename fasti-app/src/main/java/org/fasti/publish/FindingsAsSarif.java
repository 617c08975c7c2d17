package org.fasti.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.fasti.attest.Seen;
import org.fasti.check.Finding;

/** Findings as one log of SARIF 2.1.0, which services that review code show: https://docs.oasis-open.org/sarif. */
public final class FindingsAsSarif implements FindingsFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Set<String> rules;
    private final String version;

    /**
     * @param rules the names of those that were asked
     * @param version of Fasti
     */
    public FindingsAsSarif(Set<String> rules, String version) {
        this.rules = rules;
        this.version = version;
    }

    @Override
    public String head() {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.object(() -> {
            json.member("$schema", SCHEMA);
            json.member("version", "2.1.0");
            json.name("runs")
                    .array(
                            List.of("run"),
                            run -> json.object(() -> {
                                json.name("tool")
                                        .object(() -> json.name("driver").object(() -> {
                                            json.member("name", "Fasti");
                                            json.member("version", version);
                                            json.name("rules")
                                                    .array(
                                                            rules,
                                                            rule -> json.object(() -> {
                                                                json.member("id", rule);
                                                                json.name("shortDescription")
                                                                        .object(() -> json.member(
                                                                                "text", rule.replace('-', ' ')));
                                                            }));
                                        }));
                                json.member("columnKind", "utf16CodeUnits");
                                json.name("results").array(List.of(), result -> {});
                            }));
        });
        // The results are written one by one between the brackets of their array, which is the last that opens.
        return out.substring(0, out.length() - END.length()) + "\n";
    }

    private static final String END = "]}]}";

    @Override
    public String finding(ShownFinding shown, boolean first) {
        StringBuilder out = new StringBuilder(first ? "" : ",\n");
        JsonWriter json = new JsonWriter(out);
        json.object(() -> result(json, shown));
        return out.toString();
    }

    @Override
    public String foot(FindingsCount count) {
        return "\n" + END + "\n";
    }

    private static void result(JsonWriter json, ShownFinding shown) {
        Finding finding = shown.finding();
        json.member("ruleId", finding.rule());
        json.member("level", JsonTerms.name(finding.severity()));
        json.name("message").object(() -> json.member("text", finding.message()));
        json.name("partialFingerprints").object(() -> json.member("fasti/v1", finding.id()));
        List<Seen> places = finding.premises().stream()
                .flatMap(premise -> premise.evidence().stream())
                .distinct()
                .toList();
        json.name("locations").array(places.stream().limit(1).toList(), seen -> location(json, seen));
        json.name("relatedLocations").array(places.stream().skip(1).toList(), seen -> location(json, seen));
        shown.acknowledged()
                .ifPresent(one -> json.name("suppressions")
                        .array(
                                List.of(one),
                                why -> json.object(() -> {
                                    json.member("kind", "external");
                                    json.member("justification", why.reason());
                                })));
    }

    private static void location(JsonWriter json, Seen seen) {
        json.object(() -> json.name("physicalLocation").object(() -> {
            json.name("artifactLocation")
                    .object(() -> json.member("uri", seen.uri().orElseGet(() -> relative(seen.source()))));
            json.name("region").object(() -> {
                if (seen.line().isPresent()) {
                    json.name("startLine").number(seen.line().getAsLong());
                } else {
                    json.name("charOffset").number(seen.evidence().span().start());
                    json.name("charLength")
                            .number(seen.evidence().span().end()
                                    - seen.evidence().span().start());
                    json.name("snippet")
                            .object(() -> json.member("text", seen.evidence().quote()));
                }
            });
        }));
    }

    private static String relative(String source) {
        try {
            return new URI(null, null, "/" + source, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new AssertionError("a path can be escaped: " + source, e);
        }
    }
}
