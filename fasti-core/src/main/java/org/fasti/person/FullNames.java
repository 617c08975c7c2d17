package org.fasti.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fasti.language.LanguageTable;

/** Reads written names into {@link FullName}s and says how far two are alike, with a language's ranks and nicknames. */
public final class FullNames {
    private static final Map<String, FullNames> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,3}(st|nd|rd|th)");

    private final PersonNames names;
    private final NameComparison comparison = new NameComparison(this::alike);
    private final Map<String, String> ranks = new HashMap<>();
    private final Map<String, Set<Integer>> nicknames = new HashMap<>();
    private final Set<String> joints = new HashSet<>();

    private FullNames(String language) {
        names = PersonNames.forLanguage(language);
        for (List<String> row : LanguageTable.of(language, "noble-ranks.tsv").rows()) {
            if (row.getLast().equals("joint")) {
                joints.add(row.getFirst());
            } else {
                ranks.put(row.getFirst(), row.getLast());
            }
        }
        int group = 0;
        for (List<String> row : LanguageTable.of(language, "nicknames.tsv").rows()) {
            for (String name : row.getFirst().split(" ")) {
                nicknames.computeIfAbsent(name, n -> new HashSet<>()).add(group);
            }
            group++;
        }
    }

    /** The reader for a language, by ISO 639-1 code. */
    public static FullNames forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, FullNames::new);
    }

    /** The name in {@code written}; total: every string gives a name. */
    public FullName read(String written) {
        List<NobleTitle> titles = new ArrayList<>();
        List<List<String>> plainParts = new ArrayList<>();
        for (List<String> part : PersonNames.parts(written)) {
            Optional<NobleTitle> title = title(part);
            if (title.isPresent()) {
                titles.add(title.get());
            } else {
                plainParts.add(part);
            }
        }
        Optional<PersonName> plain = plainParts.isEmpty() ? Optional.empty() : Optional.of(names.read(plainParts));
        List<String> words = new ArrayList<>(plain.map(PersonName::words).orElse(List.of()));
        plain.map(PersonName::generation).filter(word -> !word.isEmpty()).ifPresent(words::add);
        titles.forEach(title -> words.add(title.words()));
        return new FullName(String.join(" ", words), plain, titles);
    }

    /** How far {@code a} and {@code b} may be names of one person. */
    public NameLikeness likeness(FullName a, FullName b) {
        return comparison.of(a, b);
    }

    /** The words by which names that may be of one person are found: at least one is in both. */
    public Set<String> keys(FullName name) {
        Set<String> keys = new HashSet<>();
        name.plain().ifPresent(plain -> {
            keys.add(plain.last());
            keys.add(plain.first());
        });
        name.titles().forEach(title -> keys.addAll(title.name().isEmpty() ? title.place() : title.name()));
        return keys;
    }

    /** "Bill" and "William", "J" and "James". */
    private boolean alike(String a, String b) {
        if (a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b)) {
            return true;
        }
        Set<Integer> groups = nicknames.getOrDefault(a, Set.of());
        return !Collections.disjoint(groups, nicknames.getOrDefault(b, Set.of()));
    }

    /** "1st Viscount Whitelaw", "The Lord Young of Graffham", "2nd Baronet"; not "Lord John Russell". */
    private Optional<NobleTitle> title(List<String> part) {
        int at = 0;
        while (at < part.size() && names.isBefore(part.get(at)) && !ranks.containsKey(part.get(at))) {
            at++;
        }
        Optional<String> number = Optional.empty();
        if (at < part.size() && ORDINAL.matcher(part.get(at)).matches()) {
            number = Optional.of(part.get(at).replaceAll("[a-z]", ""));
            at++;
        }
        if (at >= part.size() || !ranks.containsKey(part.get(at))) {
            return Optional.empty();
        }
        String rank = ranks.getOrDefault(part.get(at), "");
        List<String> rest = part.subList(at + 1, part.size());
        int of = indexOfJoint(rest);
        List<String> name = rest.subList(0, of);
        List<String> place = of < rest.size() ? rest.subList(of + 1, rest.size()) : List.of();
        boolean courtesy = rank.equals(NobleTitle.ANY_PEER) && number.isEmpty() && place.isEmpty() && name.size() > 1;
        boolean bare = rest.isEmpty() && number.isEmpty();
        return courtesy || bare ? Optional.empty() : Optional.of(new NobleTitle(rank, number, name, place));
    }

    private int indexOfJoint(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (joints.contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }
}
