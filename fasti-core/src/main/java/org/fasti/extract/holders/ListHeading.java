package org.fasti.extract.holders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fasti.language.Script;
import org.fasti.office.RolePlurals;
import org.fasti.office.TitleReader;
import org.fasti.source.BoxVocabulary;

/**
 * Of which office a list is, by what stands above it: "Mayors" on a town's page, "List of Permanent Secretaries to the
 * Treasury", "Management" on an agency's.
 */
final class ListHeading {
    private static final int MOST_WORDS = 16;
    private static final int MOST_SINGLE = 3;
    private static final Pattern BLANKS = Pattern.compile("[ \u00A0\n]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[ -]+");
    private static final int SHORTEST_STEM = 4;
    private static final int LONG_STEM = 6;

    private final ListWords words;
    private final RolePlurals plurals;
    private final TitleReader titles;
    private final BoxVocabulary vocabulary;
    /** The office that the page is about, or whose holders it lists. */
    private final Optional<String> pageOffice;
    /** The body or place that the page is about, or whose office. */
    private final Optional<String> body;

    private final boolean lists;
    private final boolean ofPerson;

    /** @param title of the page, without what stands in brackets */
    ListHeading(String language, Optional<String> title, boolean titleIsPerson) {
        this.words = ListWords.forLanguage(language);
        this.plurals = RolePlurals.forLanguage(language);
        this.titles = TitleReader.forLanguage(language);
        this.vocabulary = BoxVocabulary.forLanguage(language);
        this.lists = title.filter(this::isList).isPresent();
        this.ofPerson = titleIsPerson && !lists;
        // "Consuls Roman and Greek" says which office only by the columns of its tables.
        boolean many = !lists && !isPlural(title) && isManyFirst(title);
        Optional<String> known = ofPerson || many ? Optional.empty() : title;
        Optional<String> listed = lists || isPlural(known)
                ? known.flatMap(heading -> unspaced(heading).or(() -> plural(words(heading))))
                : Optional.empty();
        this.pageOffice = listed.or(() -> known.filter(one -> !lists).filter(titles::looksLikeOffice));
        this.body = pageOffice.isPresent() ? pageOffice.flatMap(this::bodyOf) : known;
    }

    /** True for "Mayors of Gamvik", which lists them without saying so. */
    private boolean isPlural(Optional<String> title) {
        String[] first = title.orElse("").split(" ", 3);
        return plurals.singular(first[0]).isPresent() && (first.length == 1 || vocabulary.isConnective(first[1]));
    }

    private boolean isManyFirst(Optional<String> title) {
        return plurals.singular(title.orElse("").split(" ", 2)[0]).isPresent();
    }

    /** The office as a reader would write it; empty where the heading names none. */
    Optional<String> office(String heading) {
        List<String> said = words(heading);
        if (said.isEmpty() || said.size() > MOST_WORDS || isOfOthers(heading)) {
            return Optional.empty();
        }
        return unspaced(heading)
                .or(() -> pageOffice.filter(own -> isOf(own, said)))
                .or(() -> plural(said))
                .or(() -> bodyHead(said));
    }

    /** The office in a heading in a script without blanks, which has no plural: 歴代市長, 知事. */
    private Optional<String> unspaced(String heading) {
        if (ofPerson) {
            return Optional.empty();
        }
        String office = words.withoutFilling(heading.strip());
        boolean says = words.isFilled(heading.strip()) || Script.endsWithoutBlanks(office);
        if (!says || !Script.endsWithoutBlanks(office) || !titles.looksLikeOffice(office)) {
            return Optional.empty();
        }
        boolean bare = vocabulary.isRole(office);
        return Optional.of(bare ? ofBody(office) : office);
    }

    /** The office where a heading names it in the singular: "Leader of the parliamentary party". */
    Optional<String> single(String heading) {
        if (ofPerson) {
            return Optional.empty();
        }
        List<String> said = words(heading);
        int head = 0;
        while (head < said.size() && !vocabulary.isConnective(said.get(head))) {
            head++;
        }
        String label = String.join(" ", said);
        boolean office = head > 0
                && head <= MOST_SINGLE
                && said.size() <= MOST_WORDS
                && vocabulary.rolePlace(said.get(head - 1)) >= 0
                && vocabulary
                        .roleClass(said.get(head - 1))
                        .filter("organ"::equals)
                        .isEmpty()
                && titles.looksLikeOffice(label);
        return office ? Optional.of(head < said.size() ? label : ofBody(label)) : Optional.empty();
    }

    /** True where the page is about a person, whose sections are no lists of holders unless they say so. */
    boolean isOfPerson() {
        return ofPerson;
    }

    /** True where the heading is of people who held no office: "Notable residents". */
    boolean isOfOthers(String heading) {
        return words.isOfOthers(heading);
    }

    /** True where the heading is of works and not of people: "Further reading". */
    boolean isOfWorks(String heading) {
        return words.isOfWorks(heading);
    }

    /** The office as a line of the list names it, with the body that the page is about where it names none. */
    String inLine(String office) {
        return Arrays.stream(office.split(" ")).anyMatch(vocabulary::isConnective) ? office : ofBody(office);
    }

    /** The office whose holders the page lists: "List of mayors of Leimen". */
    Optional<String> ofList() {
        return lists ? pageOffice : Optional.empty();
    }

    /** The office that the page itself is about. */
    Optional<String> ofPage() {
        return pageOffice;
    }

    private boolean isList(String heading) {
        return (words.isFilling(heading.split(" ")[0]) || words.isFilled(heading)) && !isOfOthers(heading);
    }

    /** "Harlow" of "Mayor of Harlow". */
    private Optional<String> bodyOf(String office) {
        String[] said = office.split(" ");
        for (int i = 1; i + 1 < said.length; i++) {
            if (vocabulary.isConnective(said[i])) {
                return Optional.of(String.join(" ", Arrays.asList(said).subList(i + 1, said.length)));
            }
        }
        return Optional.empty();
    }

    /** The office named in the plural, with the body that the page is about where the heading names none. */
    private Optional<String> plural(List<String> said) {
        for (int i = 0; i < said.size() && !vocabulary.isConnective(said.get(i)); i++) {
            String last = said.get(i);
            Optional<String> agreeing =
                    i + 1 < said.size() ? plurals.singular(said.get(i) + ' ' + said.get(i + 1)) : Optional.empty();
            Optional<String> singular = agreeing.or(() -> plurals.singular(last));
            if (singular.isEmpty()) {
                continue;
            }
            List<String> office = new ArrayList<>(said);
            office.set(i, singular.get());
            if (agreeing.isPresent()) {
                office.remove(i + 1);
            }
            String label = capital(String.join(" ", office));
            boolean whole = said.subList(i + 1, said.size()).stream().anyMatch(vocabulary::isConnective);
            boolean ofPersons =
                    vocabulary.roleClass(singular.get()).filter("organ"::equals).isEmpty();
            return Optional.of(whole ? label : ofBody(label))
                    .filter(titles::looksLikeOffice)
                    .filter(one -> ofPersons);
        }
        return Optional.empty();
    }

    private Optional<String> bodyHead(List<String> said) {
        return said.size() == 1 && body.isPresent() && pageOffice.isEmpty()
                ? words.bodyHead(said.getFirst()).map(this::ofBody)
                : Optional.empty();
    }

    private String ofBody(String office) {
        if (body == null || body.isEmpty()) {
            return office;
        }
        return ofFieldOf(office).orElseGet(() -> words.ofBody(office, body.get()));
    }

    /** "Minister of Ports" of the "Ministry of Ports". */
    private Optional<String> ofFieldOf(String office) {
        String own = body.orElse("");
        int space = own.indexOf(' ');
        String kind = space < 0 ? own : own.substring(0, space);
        boolean kindred = kind.length() >= LONG_STEM
                && office.length() >= LONG_STEM
                && office.regionMatches(true, 0, kind, 0, LONG_STEM);
        boolean joined =
                space > 0 && vocabulary.isConnective(own.substring(space + 1).split(" ", 2)[0]);
        return kindred && joined ? Optional.of(office + own.substring(space)) : Optional.empty();
    }

    /** "Masters-General of the Ordnance" on the page of the Master-General of the Ordnance. */
    private boolean isOf(String office, List<String> said) {
        List<String> own = parts(office);
        for (String word : said) {
            for (String part : parts(word)) {
                if (!words.isFilling(part) && own.stream().noneMatch(other -> isSameStem(part, other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSameStem(String a, String b) {
        int stem = Math.max(SHORTEST_STEM, Math.min(a.length(), b.length()) - 1);
        return a.equals(b) || a.length() >= stem && b.length() >= stem && a.regionMatches(0, b, 0, stem);
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN_PARTS.split(words.toLowerCase(Locale.ROOT))) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The heading's words without brackets, closing marks and what fills it at its ends. */
    private List<String> words(String heading) {
        List<String> all = new ArrayList<>();
        int depth = 0;
        for (String word : BLANKS.split(heading.replace("(", " ( ").replace(")", " ) "))) {
            if (word.equals("(")) {
                depth++;
            } else if (word.equals(")")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && word.equals(",") && !all.isEmpty()) {
                all.set(all.size() - 1, all.getLast() + ",");
            } else if (depth == 0 && !word.isEmpty() && !isClosing(word)) {
                all.add(word);
            }
        }
        int from = 0;
        int to = all.size();
        while (from < to - 1 && words.isFilling(all.get(from))) {
            from++;
        }
        while (to > from + 1 && (words.isFilling(all.get(to - 1)) || isNumber(all.get(to - 1)))) {
            to--;
        }
        if (to > from) {
            all.set(to - 1, withoutMarks(all.get(to - 1)));
        }
        return all.subList(from, to);
    }

    /** A year, as in "Mayors since 1950". */
    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && "–—-".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosing(String word) {
        return word.length() == 1 && ":.;".contains(word);
    }

    private static String withoutMarks(String word) {
        int end = word.length();
        while (end > 1 && ":.,;".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
