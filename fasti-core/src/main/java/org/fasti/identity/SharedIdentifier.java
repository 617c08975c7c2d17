package org.fasti.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fasti.language.LanguageTable;

/**
 * An identifier of a scheme that several sources use, so that equal ones mean one person.
 *
 * @param scheme such as {@code wikidata}, or {@code link} for an address
 * @param isOnly whether a person has at most one of that scheme
 */
public record SharedIdentifier(String scheme, boolean isOnly, String value) {
    private static final int LONGEST = 500;

    private record Scheme(String name, boolean isOnly, Pattern writing) {}

    private static final List<Scheme> SCHEMES = schemes();

    /** The identifier in {@code written}; empty where its scheme is the source's own. */
    public static Optional<SharedIdentifier> of(String written) {
        String id = written.strip();
        if (id.length() > LONGEST) {
            return Optional.empty();
        }
        for (Scheme scheme : SCHEMES) {
            Matcher writing = scheme.writing().matcher(id);
            if (writing.matches()) {
                return Optional.of(new SharedIdentifier(scheme.name(), scheme.isOnly(), writing.group(1)));
            }
        }
        return Optional.empty();
    }

    /** One text for equal identifiers: {@code wikidata:Q1}. */
    public String key() {
        return scheme + ":" + value;
    }

    private static List<Scheme> schemes() {
        String file = "identifier-schemes.tsv";
        try (InputStream in = Objects.requireNonNull(SharedIdentifier.class.getResourceAsStream(file), file)) {
            return LanguageTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows().stream()
                    .map(row -> new Scheme(row.getFirst(), row.get(1).equals("one"), Pattern.compile(row.getLast())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
