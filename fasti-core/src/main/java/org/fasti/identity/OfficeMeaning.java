package org.fasti.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fasti.language.FoldedName;
import org.fasti.language.LanguageTable;
import org.fasti.office.PositionKey;
import org.fasti.office.TitleReader;

/**
 * What the words of a title, its body and its place come to: "Mayor of Beijing" and a "Mayor" of the body "Beijing" mean
 * the same.
 *
 * @param role the normalised role with its rank, such as {@code deputy secretary}; words parted by a blank
 * @param terms all other words that matter, in order, parted by a blank
 * @param telling {@code terms} without words that bodies of any place have, such as "government"
 * @param isBare whether the title alone is nothing but a role
 */
public record OfficeMeaning(String role, String terms, String telling, boolean isBare) {
    private static final TitleReader TITLES = TitleReader.forLanguage("en");
    private static final Set<String> GENERIC =
            LanguageTable.of("en", "generic-body-words.txt").words();
    /** By the role that names its field. */
    private static final Map<String, List<String>> FIELDS =
            LanguageTable.of("en", "fields-in-roles.tsv").rows().stream()
                    .collect(Collectors.toMap(List::getFirst, row -> row));

    /** The meaning of a title with its body and place, each empty where there is none. */
    public static OfficeMeaning of(String position, String organization, String place) {
        PositionKey title = TITLES.read(position).key();
        String role = title.role().isEmpty() ? FoldedName.of(position) : title.role();
        TreeSet<String> terms = new TreeSet<>(title.role().isEmpty() ? Set.of() : title.terms());
        add(organization, terms);
        add(place, terms);
        terms.removeAll(Arrays.asList(role.split(" ")));
        TreeSet<String> telling = new TreeSet<>(terms);
        telling.removeAll(GENERIC);
        return new OfficeMeaning(
                role,
                String.join(" ", terms),
                String.join(" ", telling),
                title.terms().isEmpty());
    }

    /** The same with the field parted from the role: "defence secretary" is the secretary of state of defence. Empty where the role names none. */
    public Optional<OfficeMeaning> withFieldApart() {
        return Optional.ofNullable(FIELDS.get(role))
                .map(row -> new OfficeMeaning(row.get(1), with(row.get(2), terms), with(row.get(2), telling), false));
    }

    private static String with(String field, String words) {
        TreeSet<String> all =
                new TreeSet<>(Arrays.asList((field + " " + words).trim().split(" ")));
        return String.join(" ", all);
    }

    private static void add(String name, Set<String> terms) {
        if (!name.isEmpty()) {
            PositionKey key = TITLES.read(name).key();
            terms.addAll(key.terms());
            terms.addAll(Arrays.asList(key.role().split(" ")));
            terms.remove("");
        }
    }
}
