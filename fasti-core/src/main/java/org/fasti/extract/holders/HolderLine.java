package org.fasti.extract.holders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.extract.BoxDates;
import org.fasti.extract.HolderNumber;
import org.fasti.extract.Neighbours;
import org.fasti.extract.WrittenSpell;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.date.DateReader;
import org.fasti.language.Script;
import org.fasti.office.TitleReader;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/**
 * Reads one line of a list of holders: "1919–1939: Sir Warren Fisher", "Stamos Papafrangos (1935–1941)", "since 2018
 * Ann Lee", "President: Ann Lee (1999–2001), Ian Roe (2001–2008)".
 */
final class HolderLine {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern BETWEEN_PARTS = Pattern.compile(",|;| [–—-] | [–—-]$|/");
    /**
     * Who held when.
     *
     * @param office the office that the line itself names, "President: …"; empty where it leaves that to the heading
     */
    record Held(Optional<String> office, List<String> names, List<WrittenSpell> spells, Set<Qualifier> qualifiers) {}

    /** In a list of holders "(1996-03)" is no month but the years from 1996 to 2003. */
    private static final Pattern SHORT_END = Pattern.compile("([(（][12][0-9]{3})-([0-9]{2}[)）])");

    private static final int LONGEST = 2_000;
    private static final int MOST_OFFICE_WORDS = 12;
    private static final int MOST_NAME_WORDS = 9;
    private static final int MOST_PARTS = 8;
    private static final int MOST_WORDS_FOR_NOW = 3;
    /** Small words of names are short: "della", "unter". */
    private static final int LONGEST_SMALL_WORD = 6;

    /** Longer than people hold an office, as long as they live: "(1897–1989)". */
    private static final int LIFE = 60;

    private static final Map<String, HolderLine> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final DateReader dates;
    private final BoxVocabulary vocabulary;
    private final Neighbours neighbours;
    private final TitleReader titles;
    private final ListWords words;

    private HolderLine(String language) {
        this.dates = BoxDates.reader(language);
        this.vocabulary = BoxVocabulary.forLanguage(language);
        this.neighbours = Neighbours.forLanguage(language);
        this.titles = TitleReader.forLanguage(language);
        this.words = ListWords.forLanguage(language);
    }

    /** The reader of lines in a language, by ISO 639-1 code. */
    static HolderLine forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, HolderLine::new);
    }

    /** All that the line says; nothing where it does not have the form of one. */
    List<Held> read(String text, Span line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        String item = vocabulary.withPlainNow(narrow(line.in(text)));
        int colon = item.indexOf(':');
        List<DateExpression> found = dates.read(item, new Span(0, item.length()));
        if (found.isEmpty()) {
            return List.of();
        }
        if (colon > 0 && found.getFirst().span().start() > colon) {
            String named = item.substring(0, colon).strip();
            Optional<String> office = Optional.of(named).filter(this::isOffice);
            if (office.isPresent()) {
                return sequence(item, colon + 1, found, office);
            }
            // "初代：name (1990年–1994年)", "name：1990年–1994年"
            int from = withoutNumber(named).isEmpty() ? colon + 1 : 0;
            return Script.endsWithoutBlanks(named) ? sequence(item, from, found, office) : List.of();
        }
        if (isOfBook(item, found)) {
            return List.of();
        }
        return leads(item, found) ? datesFirst(item, found) : sequence(item, 0, found, Optional.empty());
    }

    /**
     * What the cells of a table's row say.
     *
     * @param office the office, where the row names one; else empty
     */
    Optional<Held> cells(String office, String name, List<WrittenSpell> spells, String remarks) {
        String narrow = narrow(name);
        int bracket = narrow.indexOf('(');
        String plain = withoutLife(bracket > 0 ? name.substring(0, bracket) : name);
        List<Held> held = held(
                Optional.of(office).filter(this::isTitle),
                plain,
                spells,
                remarks(narrow + " (" + neighbours.named(narrow).remark() + ") " + narrow(remarks), 0));
        return held.stream().findFirst();
    }

    /** "John Marl 1901–1980": the years of a life below a name, and words such as "acting". */
    private String withoutLife(String name) {
        Neighbours.Named named = neighbours.named(name);
        return named.name().isEmpty() ? name : named.name();
    }

    /** With the marks for those of full width; each stays one character, so that offsets stay. */
    private static String narrow(String words) {
        String years = words.indexOf('-') < 0 ? words : SHORT_END.matcher(words).replaceAll("$1–$2");
        return years.replace('（', '(')
                .replace('）', ')')
                .replace('：', ':')
                .replace('，', ',')
                .replace('、', ',')
                .replace('；', ';')
                .replace('－', '-')
                .replace('〜', '–')
                .replace('～', '–');
    }

    /** "Marl, John (1996). The premier. Harlow Press": a name, the day of printing in brackets, and the work. */
    private static boolean isOfBook(String item, List<DateExpression> found) {
        DateExpression first = found.getFirst();
        int close = skipBlanks(item, first.span().end());
        int after = skipBlanks(item, close + 1);
        return first instanceof DateExpression.Point
                && close < item.length()
                && item.charAt(close) == ')'
                && after + 1 < item.length()
                && item.charAt(after) == '.';
    }

    /** A few words, none of them quoted; before the colon of a work's title stands more. */
    private boolean isOffice(String named) {
        return named.split(" ").length <= MOST_OFFICE_WORDS
                && named.chars().noneMatch(c -> "\"“”.".indexOf(c) >= 0)
                && isTitle(named);
    }

    private boolean isTitle(String named) {
        return titles.looksLikeOffice(named);
    }

    /** True where nothing but marks and words such as "since" stand before the first date. */
    private boolean leads(String item, List<DateExpression> found) {
        String before = item.substring(0, found.getFirst().span().start());
        for (String word : ListWords.BETWEEN_WORDS.split(before.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !vocabulary.isBeginWord(word) && !vocabulary.isEndWord(word)) {
                return false;
            }
        }
        return before.indexOf('(') < 0;
    }

    private List<Held> datesFirst(String item, List<DateExpression> found) {
        int last = 0;
        while (last + 1 < found.size() && isBetweenDates(item, found.get(last), found.get(last + 1))) {
            last++;
        }
        int end = found.get(last).span().end();
        int name = end;
        while (name < item.length() && " \u00A0:–—-.,".indexOf(item.charAt(name)) >= 0) {
            name++;
        }
        List<WrittenSpell> spells = spells(item.substring(0, Math.min(item.length(), openDash(item, end))));
        return held(Optional.empty(), item.substring(name), spells, remarks(item, name));
    }

    /** One or more times a name and, after it, its dates. */
    private List<Held> sequence(String item, int from, List<DateExpression> found, Optional<String> office) {
        List<Held> all = new ArrayList<>();
        int at = from;
        for (int i = 0; i < found.size(); ) {
            int last = i;
            while (last + 1 < found.size() && isBetweenDates(item, found.get(last), found.get(last + 1))) {
                last++;
            }
            int start = found.get(i).span().start();
            int end = openDash(item, found.get(last).span().end());
            if (start >= at && words.tellsOfLife(item, at, start)) {
                return all;
            }
            if (start >= at) {
                int word = wordStart(item, at, start);
                String before = item.substring(at, word).strip();
                String name = withoutNow(before);
                List<WrittenSpell> written = spells(item.substring(word, end));
                List<WrittenSpell> spells = name.equals(before) ? written : stillHeld(written);
                all.addAll(held(office, name, spells, remarks(item, at)));
                // What was a life leaves the name to the dates after it.
                at = spells.isEmpty() ? at : afterSpell(item, end);
            }
            if (office.isEmpty() && !all.isEmpty()) {
                break;
            }
            i = last + 1;
        }
        return all;
    }

    /** "Ann Lee, in office" before "since 2013". */
    private String withoutNow(String name) {
        int space = name.lastIndexOf(' ');
        for (int i = 0; i < MOST_WORDS_FOR_NOW && space > 0; i++) {
            if (vocabulary.saysStillHeld(name.substring(space + 1))) {
                return name.substring(0, space).strip();
            }
            space = name.lastIndexOf(' ', space - 1);
        }
        return name;
    }

    private static List<WrittenSpell> stillHeld(List<WrittenSpell> spells) {
        return spells.stream()
                .map(spell -> spell.end() instanceof Bound.Unsaid && spell.start() instanceof Bound.Dated
                        ? new WrittenSpell(spell.start(), Bound.STILL_HELD, Optional.empty())
                        : spell)
                .toList();
    }

    /** Where the words that belong to the date begin: "since", "from". */
    private int wordStart(String item, int from, int date) {
        int start = date;
        for (int word = previousWord(item, from, start); word < start; word = previousWord(item, from, start)) {
            String said = item.substring(word, start).strip().toLowerCase(Locale.ROOT);
            if (!vocabulary.isBeginWord(said) && !vocabulary.isEndWord(said)) {
                break;
            }
            start = word;
        }
        return start;
    }

    private static int previousWord(String item, int from, int before) {
        int end = before;
        while (end > from && item.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > from && Character.isLetter(item.charAt(start - 1))) {
            start--;
        }
        return start == end ? before : start;
    }

    /** Beyond the bracket that closes the dates, and the comma after it. */
    private static int afterSpell(String item, int end) {
        int at = end;
        while (at < item.length() && " \u00A0),;".indexOf(item.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Beyond the dash of a spell that is open, with nothing after it: "2014–", "(2014–)". */
    private static int openDash(String item, int end) {
        int at = skipBlanks(item, end);
        if (at == item.length() || "–—-".indexOf(item.charAt(at)) < 0) {
            return end;
        }
        int after = skipBlanks(item, at + 1);
        return after == item.length() || ")],;:".indexOf(item.charAt(after)) >= 0 ? at + 1 : end;
    }

    private static int skipBlanks(String item, int from) {
        int at = from;
        while (at < item.length() && (item.charAt(at) == ' ' || item.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    private boolean isBetweenDates(String item, DateExpression one, DateExpression next) {
        String between = item.substring(one.span().end(), next.span().start());
        for (int i = 0; i < between.length(); i++) {
            if (" \u00A0,;–—-&/".indexOf(between.charAt(i)) < 0) {
                return words.joinsNames(between.strip());
            }
        }
        return true;
    }

    List<WrittenSpell> spells(String written) {
        String plain = vocabulary.withPlainNow(
                written.replace('(', ' ').replace(')', ' ').strip());
        return WrittenSpell.read(plain, dates, vocabulary).stream()
                .filter(spell -> !isLife(spell))
                .toList();
    }

    private static boolean isLife(WrittenSpell spell) {
        return spell.start() instanceof Bound.Dated start
                && spell.end() instanceof Bound.Dated end
                && start.date().latest().plusYears(LIFE).isBefore(end.date().earliest());
    }

    private List<Held> held(
            Optional<String> office, String name, List<WrittenSpell> spells, Set<Qualifier> qualifiers) {
        List<String> names = names(name);
        return names.isEmpty() || spells.isEmpty() ? List.of() : List.of(new Held(office, names, spells, qualifiers));
    }

    /** What brackets say of how the office was held: "(acting)". */
    private Set<Qualifier> remarks(String item, int from) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        int open = from == 0 ? item.indexOf('(') : item.indexOf('(', from);
        while (open >= 0) {
            int close = item.indexOf(')', open);
            if (close < 0) {
                break;
            }
            neighbours
                    .provisional(item.substring(open + 1, close).strip().toLowerCase(Locale.ROOT))
                    .ifPresent(qualifiers::add);
            open = item.indexOf('(', close);
        }
        return qualifiers;
    }

    /** The names in the words before or after a date; none where something else stands there. */
    private List<String> names(String written) {
        List<String> names = new ArrayList<>();
        for (String part : parts(withoutBrackets(written))) {
            String name = withoutNumber(withoutStop(part.replace('\u00A0', ' ').strip()));
            if (name.isEmpty()) {
                continue;
            }
            if (words.isVacant(name) || neighbours.nobody(name).isPresent()) {
                return List.of();
            }
            if (isName(name)) {
                names.add(name);
            } else if (names.isEmpty() || !isTitle(name)) {
                // "Ann Lee, author of …": what follows the first name that is none is said of the person.
                break;
            }
        }
        return names;
    }

    /** What stands between commas and dashes, and where two names are joined that both have several words. */
    private List<String> parts(String written) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN_PARTS.split(written, MOST_PARTS)) {
            String[] said = BLANKS.split(part.strip());
            int joint = 0;
            while (joint < said.length && !words.joinsNames(said[joint])) {
                joint++;
            }
            if (joint >= 2 && joint + 2 < said.length && Character.isUpperCase(said[joint + 1].codePointAt(0))) {
                parts.add(String.join(" ", Arrays.asList(said).subList(0, joint)));
                parts.add(String.join(" ", Arrays.asList(said).subList(joint + 1, said.length)));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Tokenised pages part a full stop from the word before it. */
    private static String withoutStop(String name) {
        return name.endsWith(" .") ? name.substring(0, name.length() - 2) : name;
    }

    /** Without the number of the holder: "第3代 …". */
    private String withoutNumber(String name) {
        return HolderNumber.without(name, vocabulary);
    }

    private static String withoutBrackets(String written) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString().replace(" :", "").replace(":", "");
    }

    /** Words that begin with capitals, at most a few of them small between others, and not one alone but a title. */
    private boolean isName(String name) {
        String[] parts = BLANKS.split(name);
        if (parts.length == 1 && name.indexOf('.') >= 0) {
            return false;
        }
        if (parts.length == 1 && vocabulary.isConnective(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean quoted = "\"”".indexOf(name.charAt(name.length() - 1)) >= 0;
        if (quoted || parts.length > MOST_NAME_WORDS || hasDigit(name)) {
            return false;
        }
        int capitals = 0;
        for (String part : parts) {
            boolean capital = Character.isUpperCase(part.codePointAt(0)) || Character.isTitleCase(part.codePointAt(0));
            boolean uncased = Character.isLetter(part.codePointAt(0)) && !Character.isLowerCase(part.codePointAt(0));
            if (!capital && !uncased && part.length() > LONGEST_SMALL_WORD) {
                return false;
            }
            capitals += capital || uncased ? 1 : 0;
        }
        boolean begins = !Character.isLowerCase(name.codePointAt(0)) && Character.isLetter(name.codePointAt(0));
        return begins && capitals * 2 >= parts.length && !isTitleAlone(name, parts);
    }

    private static boolean hasDigit(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitleAlone(String name, String[] parts) {
        boolean title = isTitle(name);
        return title
                && (parts.length == 1 || vocabulary.isConnective(parts[1]) || parts.length == 2 && isTitle(parts[1]));
    }
}
