package org.fasti.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention.Mark;
import org.fasti.office.OfficeMention.Name;

/**
 * Finds titles of office in the tokens of a sentence: a role word, what ranks or limits it before ("deputy CCP"), and
 * the body or territory after ("of the county court of Craven County").
 */
public final class OfficeFinder {
    private static final Map<String, OfficeFinder> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "from", "on");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "last", "final", "inaugural", "current", "youngest", "longest");
    private static final Set<String> ING_NOUNS = Set.of(
            "housing", "planning", "engineering", "mining", "training", "shipping", "banking", "accounting", "broadcasting",
            "building", "advertising", "manufacturing", "standing", "commanding", "founding", "managing", "railing",
            "farming", "fishing", "nursing", "drafting", "ranking", "organising", "organizing", "governing", "printing",
            "licensing", "publishing", "teaching", "listing", "wellbeing", "well-being");

    private static final Role SEAT = new Role("member", RoleClass.MEMBER);

    private final TitleWords words;

    private OfficeFinder(TitleWords words) {
        this.words = words;
    }

    public static OfficeFinder forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, l -> new OfficeFinder(TitleWords.forLanguage(l)));
    }

    /**
     * The titles in {@code tokens}, in order, not overlapping.
     *
     * @param closed for each token whether it belongs to a date and so to no title
     */
    public List<OfficeMention> find(String text, List<Token> tokens, boolean[] closed) {
        List<OfficeMention> found = new ArrayList<>();
        int floor = 0;
        int i = 0;
        while (i < tokens.size()) {
            Optional<TermIndex.Match<Role>> match =
                    closed[i] || !tokens.get(i).isWord() ? Optional.empty() : words.roles().at(tokens, i);
            if (match.isEmpty()) {
                i++;
                continue;
            }
            TermIndex.Match<Role> role = longestOverlap(tokens, match.get());
            Optional<OfficeMention> mention = mention(text, tokens, closed, role, floor);
            if (mention.isPresent()) {
                found.add(mention.get());
                floor = mention.get().endWithHolder();
                i = floor;
            } else {
                i = role.to();
            }
        }
        return found;
    }

    /** "Party secretary general" or "deputy prime minister": a later start can reach further. */
    private TermIndex.Match<Role> longestOverlap(List<Token> tokens, TermIndex.Match<Role> match) {
        TermIndex.Match<Role> best = match;
        for (int k = match.from() + 1; k < best.to(); k++) {
            Optional<TermIndex.Match<Role>> inner =
                    tokens.get(k).isWord() ? words.roles().at(tokens, k) : Optional.empty();
            if (inner.isPresent() && inner.get().to() > best.to()) {
                best = inner.get();
            }
        }
        // "deputy head", "deputy CCP secretary": a rank that is also a role gives way to the role after it.
        if (best.to() < tokens.size() && best.to() - best.from() == 1) {
            int next = best.to();
            while (next < tokens.size() && next - best.to() < 3 && isRankFiller(tokens, next)) {
                next++;
            }
            if (next < tokens.size() && canRank(best.value()) && tokens.get(next).isWord()) {
                Optional<TermIndex.Match<Role>> after = words.roles().at(tokens, next);
                if (after.isPresent()) {
                    return longestOverlap(tokens, after.get());
                }
            }
        }
        return best;
    }

    private boolean isRankFiller(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        return t.isWord()
                && (words.isModifier(t) || t.capital() && !words.isFunctionWord(t))
                && words.roles().at(tokens, i).isEmpty();
    }

    private static boolean canRank(Role role) {
        return switch (role.name()) {
            case "deputy", "chief", "principal", "resident", "alternate", "substitute", "lieutenant" -> true;
            default -> false;
        };
    }

    private Optional<OfficeMention> mention(
            String text, List<Token> tokens, boolean[] closed, TermIndex.Match<Role> match, int floor) {
        Role role = match.value();
        if (isAcronymWrittenSmall(text, tokens, match)) {
            return Optional.empty();
        }
        int after = match.to();
        if (after < tokens.size()) {
            Token next = tokens.get(after);
            boolean compound = next.isMark('-') && after + 1 < tokens.size() && !tokens.get(after + 1).is("elect")
                    && tokens.get(after - 1).end() == next.start() && tokens.get(after + 1).start() == next.end()
                    && !tokens.get(after + 1).capital();
            if (compound || next.is("'s") || !next.capital() && words.isNotOffice(next)) {
                return Optional.empty();
            }
        }
        Left left = left(tokens, closed, match.from(), floor);
        Right right = right(tokens, closed, match, role);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(left.marks);
        marks.addAll(right.marks);
        boolean bare = left.from == match.from() && !right.complement;
        if (bare && words.isWeak(role.name())) {
            marks.add(Mark.WEAK);
        }
        if (words.isNeverAlone(role) && right.complement && !capitalised(tokens, match.to(), right.to)) {
            marks.add(Mark.WEAK);
        }
        if (isPlural(tokens, match) && !tokens.get(match.from()).capital()) {
            marks.add(Mark.WEAK);
        }
        if (role.family() == RoleClass.ROYAL && !right.complement && !tokens.get(match.from()).capital()) {
            marks.add(Mark.WEAK);
        }
        if (isTeam(tokens, match, right) || isSurname(tokens, match, left, right)) {
            return Optional.empty();
        }
        if (isNamePart(tokens, match, left, right, role)) {
            return Optional.empty();
        }
        if (role.name().equals("member") && !namesBody(tokens, left.from, right.to)) {
            return Optional.empty();
        }
        String label = isOwned(tokens, left.from, match.from())
                ? possessiveLast(label(text, tokens, left, right), right.complement)
                : label(text, tokens, left, right);
        return Optional.of(new OfficeMention(
                left.from,
                right.to,
                match.from(),
                match.to(),
                role,
                left.ordinal,
                left.rank,
                right.complement,
                marks,
                right.holder,
                label,
                complementLabel(text, tokens, match.to(), right)));
    }

    private static boolean isOwned(List<Token> tokens, int from, int roleFrom) {
        for (int i = from; i < roleFrom; i++) {
            if (tokens.get(i).is("'s")) {
                return true;
            }
        }
        return false;
    }

    /** "Quzhou's CCP secretary" is the CCP secretary of Quzhou. */
    private static String possessiveLast(String label, boolean complement) {
        int mark = label.indexOf("'s ");
        if (mark <= 0 || complement || label.substring(0, mark).contains(" of ")) {
            return label;
        }
        String title = label.substring(mark + 3);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + " of " + label.substring(0, mark);
    }

    private static String complementLabel(String text, List<Token> tokens, int roleTo, Right right) {
        int from = roleTo;
        while (from < right.to && right.dropped.contains(from)) {
            from++;
        }
        if (!right.complement || from >= right.to) {
            return "";
        }
        String words = label(text, tokens, Left.at(from), right);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * A seat in the body whose name begins at {@code at}: "the Texas House of Representatives" in "elected to the Texas
     * House of Representatives" is the position of a member of it. Empty where no body is named there.
     */
    public Optional<OfficeMention> seat(String text, List<Token> tokens, boolean[] closed, int at) {
        int start = skipDeterminer(tokens, at);
        if (start >= tokens.size() || closed[start] || !tokens.get(start).isWord()) {
            return Optional.empty();
        }
        int end = nounPhrase(tokens, closed, start, SEAT);
        boolean building = end < tokens.size() && switch (tokens.get(end).norm()) {
            case "office", "building", "staff", "chamber", "election", "elections", "seat", "race", "candidate" -> true;
            default -> false;
        };
        for (int k = start; k < end; k++) {
            building |= tokens.get(k).is("office") && !tokens.get(k).capital() || tokens.get(k).is("staff");
        }
        if (building || end <= start || !namesBody(tokens, start, end) || !capitalised(tokens, start, end)) {
            return Optional.empty();
        }
        String body = label(text, tokens, Left.at(start), new Right(
                end, true, Set.of(), Optional.empty(), List.of()));
        return Optional.of(new OfficeMention(
                start, end, start, start, SEAT, OptionalInt.empty(), OptionalInt.empty(), true, Set.of(), Optional.empty(),
                "Member of the " + body, "of the " + body));
    }

    /**
     * A seat in the numbered terms of a legislature that begin at {@code at}: "the Forty-seventh, Forty-eighth, and
     * Forty-ninth Congresses", "the two succeeding Congresses".
     */
    public Optional<OfficeMention> numberedSeat(List<Token> tokens, boolean[] closed, int at) {
        boolean numbered = false;
        for (int k = at; k < tokens.size() && k - at < 40 && !closed[k]; k++) {
            Token t = tokens.get(k);
            Optional<TermIndex.Match<String>> body = t.isWord() ? words.legislatures().at(tokens, k) : Optional.empty();
            if (body.isPresent()) {
                if (!numbered || !t.capital()) {
                    return Optional.empty();
                }
                Role role = new Role(body.get().value(), RoleClass.MEMBER);
                return Optional.of(new OfficeMention(
                        at, body.get().to(), at, at, role, OptionalInt.empty(), OptionalInt.empty(), true, Set.of(), Optional.empty(),
                        "Member of the " + tokens.get(k).norm().substring(0, 1).toUpperCase(Locale.ROOT)
                                + tokens.get(k).norm().substring(1),
                        ""));
            }
            boolean number = NumberWords.isOrdinal(t) || t.is("succeeding") || t.is("following");
            numbered |= number;
            boolean between = number || NumberWords.isPart(t) || t.isMark('-') || t.isMark(',') || t.is("and") || t.is("the")
                    || t.is("to") || t.is("through");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean capitalised(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    private boolean namesBody(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord() && words.bodies().at(tokens, i, to).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(List<Token> tokens, TermIndex.Match<Role> match) {
        String last = tokens.get(match.to() - 1).norm();
        return last.endsWith("s") && !match.value().name().endsWith("s") || last.endsWith("men");
    }

    /** "Washington Senators", "the Cardinals": capitalised plurals without a complement are teams. */
    private static boolean isTeam(List<Token> tokens, TermIndex.Match<Role> match, Right right) {
        Token last = tokens.get(match.to() - 1);
        return last.capital() && !right.complement && last.norm().endsWith("s") && !match.value().name().endsWith("s");
    }

    /** "John Michael Bishop (born 1936)": a name at the head of a sentence. */
    private boolean isSurname(List<Token> tokens, TermIndex.Match<Role> match, Left left, Right right) {
        boolean church = match.value().family() == RoleClass.CHURCH;
        if (left.from != 0 && !church || left.from == match.from() || right.complement || right.holder.isPresent()
                || match.to() - match.from() != 1 || !tokens.get(match.from()).capital()) {
            return false;
        }
        Token first = tokens.get(left.from);
        boolean beforeComma = match.to() < tokens.size() && !tokens.get(match.to()).isWord();
        return first.capital() && !words.isModifier(first) && words.places().at(tokens, left.from).isEmpty()
                && (left.from == 0 || beforeComma && match.from() - left.from == 1);
    }

    /** "Zakir Husain Khan", "3rd Count of Bregentved": a name or a hereditary dignity, not an office. */
    private static boolean isNamePart(
            List<Token> tokens, TermIndex.Match<Role> match, Left left, Right right, Role role) {
        if (role.family() != RoleClass.ROYAL) {
            return false;
        }
        boolean nameBefore = match.to() - match.from() == 1
                && tokens.get(match.from()).capital()
                && left.from < match.from()
                && !right.complement;
        boolean peerage = left.ordinal.isPresent()
                && switch (role.name()) {
                    case "count", "countess", "duke", "duchess", "marquess", "prince", "princess" -> true;
                    default -> false;
                };
        return nameBefore || peerage && left.from > 0 && tokens.get(left.from - 1).kind() == Token.Kind.NUMBER;
    }

    private static boolean isAcronymWrittenSmall(String text, List<Token> tokens, TermIndex.Match<Role> match) {
        if (match.to() - match.from() != 1) {
            return false;
        }
        Token t = tokens.get(match.from());
        String term = t.norm();
        boolean acronym = term.length() <= 3 && !term.equals("oba") && !term.equals("dey") && !term.equals("bey")
                || term.equals("mlas");
        return acronym && !Character.isUpperCase(text.charAt(t.start() + 1));
    }

    private record Left(int from, OptionalInt ordinal, Set<Mark> marks, List<Integer> dropped, OptionalInt rank) {
        static Left at(int from) {
            return new Left(from, OptionalInt.empty(), Set.of(), List.of(), OptionalInt.empty());
        }
    }

    /** Whether "fifth-ranking" or "first-ranked" ends at {@code i}. */
    private static boolean isRanking(List<Token> tokens, int i, int floor) {
        Token t = tokens.get(i);
        return (t.is("ranking") || t.is("ranked"))
                && i - 2 >= floor
                && tokens.get(i - 1).isMark('-')
                && OrdinalWords.value(tokens.get(i - 2).norm()).isPresent();
    }

    private Left left(List<Token> tokens, boolean[] closed, int roleFrom, int floor) {
        int from = roleFrom;
        OptionalInt ordinal = OptionalInt.empty();
        OptionalInt rank = OptionalInt.empty();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        List<Integer> dropped = new ArrayList<>();
        int i = roleFrom - 1;
        while (i >= floor && !closed[i]) {
            Token t = tokens.get(i);
            if (isRanking(tokens, i, floor)) {
                rank = OrdinalWords.value(tokens.get(i - 2).norm());
                from = i - 2;
                i -= 3;
            } else if (t.isMark('-') && i >= 1 && i == roleFrom - 1 && isRanking(tokens, i + 1, floor)) {
                // "fifth-ranking member": the role word "ranking member" begins inside the rank.
                rank = OrdinalWords.value(tokens.get(i - 1).norm());
                from = i - 1;
                dropped.addAll(List.of(i - 1, i, i + 1));
                i -= 2;
            } else if (t.isMark('-') && i - 1 >= floor && joins(tokens, i) && isTitleWord(tokens, i - 1, roleFrom)) {
                i--;
            } else if (t.is("'s") && i - 1 >= floor && tokens.get(i - 1).isWord() && tokens.get(i - 1).capital()) {
                from = i;
                i--;
            } else if (isOrdinalOf(tokens, i)) {
                ordinal = OrdinalWords.value(t.norm());
                i--;
                break;
            } else if (isActing(t, marks)) {
                dropped.add(i);
                from = i;
                i--;
            } else if (t.isWord() && isTitleWord(tokens, i, roleFrom)) {
                from = i;
                i--;
            } else {
                break;
            }
        }
        for (int k = i; k >= Math.max(floor, i - 3); k--) {
            String w = tokens.get(k).norm();
            if (w.equals("former") || w.equals("formerly") || w.equals("ex") || w.equals("onetime") || w.equals("erstwhile")) {
                marks.add(Mark.FORMER);
            } else if (isOrdinalOf(tokens, k) && ordinal.isEmpty()) {
                ordinal = OrdinalWords.value(w);
            }
        }
        return new Left(from, ordinal, marks, dropped, rank);
    }

    private static boolean isActing(Token t, Set<Mark> marks) {
        Mark mark = switch (t.norm()) {
            case "acting" -> Mark.ACTING;
            case "interim", "caretaker", "provisional" -> Mark.INTERIM;
            case "honorary" -> Mark.HONORARY;
            default -> null;
        };
        if (mark == null) {
            return false;
        }
        marks.add(mark);
        return true;
    }

    private static boolean isOrdinalOf(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        if (t.kind() == Token.Kind.NUMBER) {
            return Character.isLetter(t.norm().charAt(t.norm().length() - 1));
        }
        boolean nextCapital = i + 1 < tokens.size() && tokens.get(i + 1).capital();
        return ORDINALS.contains(t.norm()) && !(t.capital() && nextCapital);
    }

    private static boolean joins(List<Token> tokens, int dash) {
        if (dash == 0 || dash + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(dash - 1);
        Token mark = tokens.get(dash);
        Token after = tokens.get(dash + 1);
        if (!before.isWord() || !after.isWord()) {
            return false;
        }
        boolean tight = before.end() == mark.start() && mark.end() == after.start();
        return tight || after.capital();
    }

    private boolean isTitleWord(List<Token> tokens, int i, int roleFrom) {
        Token t = tokens.get(i);
        if (!t.isWord() || words.isFunctionWord(t) && !(t.is("new") && t.capital() && tokens.get(i + 1).capital())) {
            return false;
        }
        if (t.capital()) {
            return i > 0 || !words.isVerb(t);
        }
        if (words.isModifier(t)) {
            return true;
        }
        // "provincial party organization chief": generic nouns join only where more of the title stands before them.
        return words.isPlaceWord(t) && i > 0 && (tokens.get(i - 1).capital() || words.isModifier(tokens.get(i - 1)))
                && tokens.get(i - 1).isWord() && !words.isFunctionWord(tokens.get(i - 1));
    }

    private record Right(int to, boolean complement, Set<Mark> marks, Optional<Name> holder, List<Integer> dropped) {}

    private Right right(List<Token> tokens, boolean[] closed, TermIndex.Match<Role> match, Role role) {
        int to = match.to();
        boolean complement = false;
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        List<Integer> dropped = new ArrayList<>();
        Optional<Name> holder = Optional.empty();
        int j = to;
        while (j < tokens.size() && !closed[j]) {
            Token t = tokens.get(j);
            int acronym = acronymEnd(tokens, j);
            if (acronym > j) {
                boolean goesOn = acronym < tokens.size() && isPreposition(tokens, closed, acronym, role);
                for (int k = j; k < acronym; k++) {
                    dropped.add(k);
                }
                j = acronym;
                to = acronym;
                if (!goesOn) {
                    break;
                }
            } else if (t.isMark('-') && j + 1 < tokens.size() && tokens.get(j + 1).is("elect")) {
                marks.add(Mark.ELECT);
                to = j + 2;
                break;
            } else if (isPreposition(tokens, closed, j, role)) {
                int end = nounPhrase(tokens, closed, j + 1, role);
                if (end <= j + 1) {
                    break;
                }
                complement = true;
                Optional<Name> name = nameAfterPlace(tokens, j + 1, end);
                if (name.isPresent()) {
                    holder = name;
                    to = name.get().from();
                    break;
                }
                to = end;
                j = end;
            } else if (complement && t.isMark(',') && isPlaceApposition(tokens, j + 1)) {
                int end = words.places().at(tokens, j + 1).orElseThrow().to();
                to = end;
                j = end;
            } else {
                break;
            }
        }
        if (holder.isEmpty() && j < tokens.size() && !closed[j] && to == j && isNameWord(tokens.get(j)) && marks.isEmpty()) {
            int end = nameEnd(tokens, closed, j);
            if (end > j && words.roles().at(tokens, j).isEmpty()) {
                holder = Optional.of(new Name(j, end));
            }
        }
        return new Right(to, complement, marks, holder, dropped);
    }

    /** The end of "(MEP)" at {@code i}, else {@code i}. */
    private static int acronymEnd(List<Token> tokens, int i) {
        boolean bracketed = i + 2 < tokens.size()
                && tokens.get(i).isMark('(')
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).capital()
                && tokens.get(i + 1).norm().length() <= 6
                && tokens.get(i + 2).isMark(')');
        return bracketed ? i + 3 : i;
    }

    private boolean isPreposition(List<Token> tokens, boolean[] closed, int j, Role role) {
        Token t = tokens.get(j);
        if (!PREPOSITIONS.contains(t.norm()) || j + 1 >= tokens.size() || closed[j] || closed[j + 1]) {
            return false;
        }
        int k = j + 1;
        boolean article = DETERMINERS.contains(tokens.get(k).norm());
        if (article && k + 1 < tokens.size()) {
            k++;
        }
        if (closed[k]) {
            return false;
        }
        Token next = tokens.get(k);
        boolean named = next.isWord() && next.capital() && !isSentenceWord(next);
        boolean numbered = next.kind() == Token.Kind.NUMBER && (next.norm().length() == 4 && article || Character.isLetter(next.norm().charAt(next.norm().length() - 1)));
        return switch (t.norm()) {
            case "of" -> named || numbered || next.isWord() && !words.isFunctionWord(next);
            case "for" -> named || numbered || next.is("life")
                    || next.isWord() && !words.isFunctionWord(next) && !isTimeWord(next) && isMinisterial(role);
            case "to" -> named;
            case "from" -> named && role.family() == RoleClass.MEMBER;
            case "at", "in" -> named && !(words.isFunctionWord(next) && !article) && !tokens.get(j).capital() || next.isWord() && words.isPlaceWord(next) && article;
            case "on" -> named && role.family() == RoleClass.MEMBER;
            default -> false;
        };
    }

    private static boolean isMinisterial(Role role) {
        String name = role.name();
        return name.contains("minister") || name.contains("secretary") || name.contains("commissioner")
                || name.contains("spokes") || name.contains("director") || name.contains("attorney");
    }

    private static boolean isTimeWord(Token t) {
        return switch (t.norm()) {
            case "fifth", "sixth", "seventh", "eighth", "ninth", "time", "times", "years", "year", "months", "terms", "term", "decades", "life", "reelection", "re", "election", "several",
                    "more", "nearly", "over", "almost", "seven", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
                    "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty" -> true;
            default -> false;
        };
    }

    /** The end of the noun phrase at {@code k}; {@code k} where there is none. */
    private int nounPhrase(List<Token> tokens, boolean[] closed, int start, Role role) {
        int k = start;
        if (k < tokens.size() && DETERMINERS.contains(tokens.get(k).norm())) {
            k++;
        }
        int end = start;
        int small = 0;
        boolean capitalSeen = false;
        while (k < tokens.size() && !closed[k] && k - start < 24) {
            Token t = tokens.get(k);
            if (t.isWord() && t.capital() && !isSentenceWord(t)) {
                if (end > start && startsRole(tokens, k, start)) {
                    break;
                }
                capitalSeen = true;
                small = 0;
                k++;
                end = k;
            } else if (t.kind() == Token.Kind.NUMBER) {
                boolean ordinal = Character.isLetter(t.norm().charAt(t.norm().length() - 1));
                boolean year = t.norm().length() == 4 && k + 1 < tokens.size() && tokens.get(k + 1).capital();
                boolean counted = end > start && t.norm().length() < 4 && tokens.get(k - 1).capital();
                if (year) {
                    k++;
                    continue;
                }
                if (!ordinal && !counted) {
                    break;
                }
                k++;
                end = counted ? k : end;
            } else if (t.is("'s") && end > start) {
                k++;
            } else if (t.is("of") && end > start && continues(tokens, closed, k + 1)) {
                k = skipDeterminer(tokens, k + 1);
                small = 0;
            } else if (isInnerPreposition(tokens, closed, k, end > start, capitalSeen)) {
                k = skipDeterminer(tokens, k + 1);
            } else if ((t.is("and") || t.isMark('&')) && end > start && joinsNouns(tokens, closed, k, start)) {
                k = skipDeterminer(tokens, k + 1);
                small = 0;
            } else if (t.isMark('-') && end > start && joins(tokens, k)) {
                k++;
            } else if (t.isMark(',') && end > start && isListOfFields(tokens, closed, k, start, role)) {
                k = skipDeterminer(tokens, k + 1);
                small = 0;
            } else if (t.isWord() && !t.capital() && isPlainNoun(t, tokens, k) && small < 5
                    && (!capitalSeen || words.isPlaceWord(t) || words.isModifier(t) && nextIsNoun(tokens, closed, k + 1))) {
                if (end > start && startsRole(tokens, k, start) && !words.isPlaceWord(t)) {
                    break;
                }
                small++;
                k++;
                end = k;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean nextIsNoun(List<Token> tokens, boolean[] closed, int k) {
        return k < tokens.size() && !closed[k] && tokens.get(k).isWord()
                && (tokens.get(k).capital() || words.isPlaceWord(tokens.get(k)));
    }

    private static boolean isSentenceWord(Token t) {
        return switch (t.norm()) {
            case "he", "she", "they", "in", "on", "from", "his", "her", "as", "after", "then", "at", "since", "who" -> true;
            default -> false;
        };
    }

    private boolean startsRole(List<Token> tokens, int k, int start) {
        if (k == start || tokens.get(k - 1).isWord() && !tokens.get(k - 1).is("and")) {
            return false;
        }
        return roleWithin(tokens, k);
    }

    /** Whether a role word stands at {@code k} or after modifiers from there. */
    private boolean roleWithin(List<Token> tokens, int k) {
        for (int i = k; i < Math.min(tokens.size(), k + 4); i++) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            Optional<TermIndex.Match<Role>> role = words.roles().at(tokens, i);
            if (role.isPresent()) {
                return true;
            }
            if (!words.isModifier(tokens.get(i)) && !tokens.get(i).capital()) {
                return false;
            }
        }
        return false;
    }

    private boolean continues(List<Token> tokens, boolean[] closed, int k) {
        int i = skipDeterminer(tokens, k);
        if (i >= tokens.size() || closed[i]) {
            return false;
        }
        Token t = tokens.get(i);
        return t.isWord() && (t.capital() || isPlainNoun(t, tokens, i))
                || t.kind() == Token.Kind.NUMBER && Character.isLetter(t.norm().charAt(t.norm().length() - 1));
    }

    private static int skipDeterminer(List<Token> tokens, int k) {
        return k < tokens.size() && DETERMINERS.contains(tokens.get(k).norm()) ? k + 1 : k;
    }

    private boolean isInnerPreposition(List<Token> tokens, boolean[] closed, int k, boolean begun, boolean capitalSeen) {
        Token t = tokens.get(k);
        if (!begun || k + 1 >= tokens.size()) {
            return false;
        }
        int i = skipDeterminer(tokens, k + 1);
        if (i >= tokens.size() || closed[i] || !tokens.get(i).isWord() || !tokens.get(i).capital()
                || words.isFunctionWord(tokens.get(i))) {
            return false;
        }
        return switch (t.norm()) {
            case "for", "on", "in", "at", "to" -> capitalSeen || t.is("at") || t.is("for");
            case "de", "la", "le", "du", "des", "von", "van", "der", "den", "di", "da", "do", "dos", "del", "y", "e", "al",
                    "upon", "under" -> capitalSeen && !t.is("under");
            default -> false;
        };
    }

    private boolean joinsNouns(List<Token> tokens, boolean[] closed, int and, int start) {
        int i = skipDeterminer(tokens, and + 1);
        if (i >= tokens.size() || closed[i] || !tokens.get(i).isWord()) {
            return false;
        }
        Token before = tokens.get(and - 1);
        Token next = tokens.get(i);
        if (i > and + 1 && !tokens.get(and + 1).is("the") || words.isFunctionWord(next) || words.isVerb(next)
                || roleWithin(tokens, i)) {
            return false;
        }
        if (next.capital() != before.capital() || !next.capital() && !isPlainNoun(next, tokens, i)) {
            return false;
        }
        // "Governor of Texas and Smith was …": what follows is a new clause.
        int k = i;
        while (k < tokens.size() && tokens.get(k).isWord() && (tokens.get(k).capital() || tokens.get(k).is("of"))) {
            k++;
        }
        return k >= tokens.size() || !words.isVerb(tokens.get(k));
    }

    private boolean isListOfFields(List<Token> tokens, boolean[] closed, int comma, int start, Role role) {
        boolean fields = isMinisterial(role) || hasFieldHead(tokens, start, comma);
        if (!fields) {
            return false;
        }
        for (int k = comma + 1; k < Math.min(tokens.size(), comma + 9); k++) {
            Token t = tokens.get(k);
            if (closed[k] || words.isVerb(t)) {
                return false;
            }
            if (t.is("and")) {
                return k + 1 < tokens.size() && tokens.get(k + 1).isWord()
                        && tokens.get(k + 1).capital() == tokens.get(comma + 1).capital()
                        && !words.isFunctionWord(tokens.get(k + 1)) && !roleWithin(tokens, k + 1);
            }
            if (!t.isMark(',') && (!t.isWord() || words.isFunctionWord(t) && !t.is("of") || roleWithinOne(tokens, k))) {
                return false;
            }
        }
        return false;
    }

    private boolean roleWithinOne(List<Token> tokens, int k) {
        return words.roles().at(tokens, k).isPresent();
    }

    private static boolean hasFieldHead(List<Token> tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            switch (tokens.get(i).norm()) {
                case "department", "ministry", "committee", "subcommittee", "commission" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isPlainNoun(Token t, List<Token> tokens, int k) {
        String w = t.norm();
        if (!t.isWord() || t.is("'s") || words.isFunctionWord(t) || words.isVerb(t)) {
            return false;
        }
        if (w.endsWith("ly") && !w.endsWith("family") && !w.endsWith("assembly") && !w.endsWith("supply")) {
            return false;
        }
        if (w.endsWith("ing") && !ING_NOUNS.contains(w)) {
            return false;
        }
        return !(w.endsWith("ed") && w.length() > 4);
    }

    private boolean isPlaceApposition(List<Token> tokens, int k) {
        if (k >= tokens.size() || !tokens.get(k).isWord() || !tokens.get(k).capital()) {
            return false;
        }
        Optional<TermIndex.Match<String>> place = words.places().at(tokens, k);
        if (place.isEmpty()) {
            return false;
        }
        int after = place.get().to();
        return after >= tokens.size() || !tokens.get(after).capital();
    }

    /** In "Zhejiang Li Qiang" the name after the place; nothing in "Zhejiang" or "New York City". */
    private Optional<Name> nameAfterPlace(List<Token> tokens, int from, int to) {
        int k = skipDeterminer(tokens, from);
        if (k >= to) {
            return Optional.empty();
        }
        int first = k;
        Optional<TermIndex.Match<String>> place =
                words.places().at(tokens, k, to).or(() -> words.fields().at(tokens, first, to));
        if (place.isEmpty() || to - place.get().to() < 2 || to - place.get().to() > 4) {
            return Optional.empty();
        }
        for (int i = place.get().to(); i < to; i++) {
            Token t = tokens.get(i);
            if (!isNameWord(t) || words.isPlaceWord(t) || words.roles().at(tokens, i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Name(place.get().to(), to));
    }

    private boolean isNameWord(Token t) {
        return t.isWord() && t.capital() && !words.isFunctionWord(t);
    }

    private int nameEnd(List<Token> tokens, boolean[] closed, int from) {
        int k = from;
        while (k < tokens.size() && !closed[k] && k - from < 7) {
            Token t = tokens.get(k);
            boolean initial = k > from && t.isMark('.') && tokens.get(k - 1).norm().length() == 1
                    && k + 1 < tokens.size() && isNameWord(tokens.get(k + 1));
            if (initial) {
                k++;
                continue;
            }
            boolean particle = k > from && k + 1 < tokens.size() && isParticle(t) && isNameWord(tokens.get(k + 1));
            boolean hyphen = k > from && t.isMark('-') && joins(tokens, k);
            if (!isNameWord(t) && !particle && !hyphen) {
                break;
            }
            k++;
        }
        return k;
    }

    static boolean isParticle(Token t) {
        return switch (t.norm()) {
            case "de", "la", "le", "du", "des", "von", "van", "der", "den", "di", "da", "do", "dos", "del", "della", "y", "al",
                    "bin", "ibn", "ben", "ter", "zu", "of", "e", "af", "av", "el", "ab", "ap", "ó", "ní", "mac" -> true;
            default -> false;
        };
    }

    private static String label(String text, List<Token> tokens, Left left, Right right) {
        StringBuilder label = new StringBuilder();
        Token previous = null;
        for (int i = left.from; i < right.to; i++) {
            Token t = tokens.get(i);
            if (left.dropped.contains(i) || right.dropped.contains(i)) {
                continue;
            }
            boolean glued = previous == null || t.is("'s") || t.isMark('-') || t.isMark(',') || previous.isMark('-')
                    || t.isMark(')') || previous.isMark('(');
            if (!glued) {
                label.append(' ');
            }
            label.append(t.is("'s") ? "'s" : t.isMark('-') ? "-" : text.substring(t.start(), t.end()));
            previous = t;
        }
        String words = label.toString().strip()
                .replace(" of the city of ", " of ").replace(" in its ", " in ").replace(" of its ", " of ");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
