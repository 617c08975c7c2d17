package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.date.DateReader;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.language.Token;
import org.fasti.office.OfficeFinder;
import org.fasti.office.OfficeMention;
import org.fasti.office.RoleClass;
import org.fasti.source.Span;

/** Turns the tokens of a sentence into marks: offices, dates, verbs, persons and joints. */
final class SentenceScanner {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them", "himself", "herself");
    private static final Set<String> END_NOUNS = Set.of(
            "death", "resignation", "retirement", "dismissal", "abdication", "removal", "defeat", "deposition",
            "assassination", "execution", "murder", "overthrow", "ouster", "passing", "arrest", "demise", "suicide",
            "withdrawal", "departure", "replacement", "deposal", "expulsion", "abolition", "dissolution", "impeachment");
    private static final Set<String> BEGIN_NOUNS = Set.of(
            "election", "appointment", "accession", "inauguration", "installation", "nomination", "coronation",
            "enthronement", "foundation", "creation", "inception", "establishment", "formation", "ascension", "founding",
            "consecration");
    private static final Set<String> OTHERS_BEFORE =
            Set.of("by", "under", "with", "against", "over", "between", "than", "like", "versus", "alongside");
    private static final Set<String> POST_NOUNS = Set.of(
            "office", "post", "position", "role", "rank", "title", "duties", "job", "capacity", "seat", "election",
            "appointment", "functions", "powers", "posts", "positions", "offices", "roles", "dignity", "term", "tenure",
            "end", "member", "one", "level");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "declined", "refused", "failed", "n't", "without", "neither", "nor");

    private final DateReader dates;
    private final OfficeFinder offices;
    private final Verbs verbs;
    private final NameFinder names;

    SentenceScanner(DateReader dates, OfficeFinder offices, Verbs verbs, NameFinder names) {
        this.dates = dates;
        this.offices = offices;
        this.verbs = verbs;
        this.names = names;
    }

    List<Mark> scan(String text, List<Token> tokens, YearContext years, Set<String> known) {
        boolean[] closed = new boolean[tokens.size()];
        int start = tokens.getFirst().start();
        int end = tokens.getLast().end();
        List<DateExpression> read = withMonths(text, tokens, dates.read(text, new Span(start, end)), years);
        List<Mark.When> whens = whens(tokens, read, closed);
        List<OfficeMention> mentions = offices.find(text, tokens, closed);
        if (mentions.isEmpty() && whens.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        int w = 0;
        int m = 0;
        int i = 0;
        while (i < tokens.size()) {
            while (w < whens.size() && whens.get(w).at() < i) {
                w++;
            }
            while (m < mentions.size() && mentions.get(m).from() < i) {
                m++;
            }
            if (w < whens.size() && whens.get(w).at() == i) {
                marks.add(whens.get(w));
                i = whens.get(w).to();
            } else if (m < mentions.size() && mentions.get(m).from() == i) {
                OfficeMention mention = mentions.get(m);
                int appointee = appointee(tokens, marks, mention, known);
                if (appointee > i) {
                    String name = names.name(text, tokens, i, appointee);
                    marks.add(new Mark.Who(i, appointee, Optional.of(name)));
                    mention = mention.without(name, appointee - i);
                }
                marks.add(new Mark.Office(i, mention, standing(tokens, marks, mention)));
                i = Math.max(mention.endWithHolder(), i + 1);
            } else {
                int nextOffice = m < mentions.size() ? mentions.get(m).from() : tokens.size();
                i = plain(text, tokens, closed, whens, i, nextOffice, marks);
            }
        }
        return marks;
    }

    /** The end of the name in "appointed Trilussa senator for life", which stands where the title could begin. */
    private static int appointee(List<Token> tokens, List<Mark> marks, OfficeMention mention, Set<String> known) {
        int named = mention.from();
        while (named < mention.roleFrom() && tokens.get(named).capital() && known.contains(tokens.get(named).norm())) {
            named++;
        }
        if (named > mention.from()) {
            return named;
        }
        boolean active = !marks.isEmpty() && marks.getLast() instanceof Mark.Verb v && v.kind().begins() && !v.passive()
                && v.at() == mention.from() - 1 && v.form().endsWith("ed");
        if (!active || tokens.get(mention.roleFrom()).capital()) {
            return mention.from();
        }
        int end = mention.from();
        while (end < mention.roleFrom() && tokens.get(end).capital()) {
            end++;
        }
        return end;
    }

    /** The dates read, with the months between them that have no year of their own. */
    private static List<DateExpression> withMonths(
            String text, List<Token> tokens, List<DateExpression> read, YearContext years) {
        List<DateExpression> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (next < read.size() && read.get(next).span().start() <= tokens.get(i).start()) {
                years.pass(read.get(next));
                all.add(read.get(next));
                next++;
            }
            boolean inside = !all.isEmpty() && all.getLast().span().end() > tokens.get(i).start();
            int limit = next < read.size() ? read.get(next).span().start() : Integer.MAX_VALUE;
            if (!inside) {
                years.monthAt(text, tokens, i)
                        .filter(month -> month.span().end() <= limit)
                        .ifPresent(all::add);
            }
        }
        all.addAll(read.subList(next, read.size()));
        return all;
    }

    private int plain(String text, List<Token> tokens, boolean[] closed, List<Mark.When> whens, int i, int nextOffice, List<Mark> marks) {
        Token t = tokens.get(i);
        if (t.is("to") && (isAfterSeat(marks) || i > 0 && tokens.get(i - 1).is("elect"))) {
            Optional<OfficeMention> again = offices.numberedSeat(text, tokens, closed, i + 1).filter(s -> s.to() <= nextOffice);
            if (again.isPresent()) {
                marks.add(new Mark.Office(i + 1, again.get(), Standing.HELD));
                return again.get().to();
            }
        }
        Optional<Joint.Kind> joint = joint(tokens, i);
        if (joint.isPresent()) {
            marks.add(new Joint(i, joint.get()));
            return i + 1;
        }
        if (isUntil(t)) {
            int death = nounAfter(tokens, i + 1, END_NOUNS);
            if (death > 0) {
                marks.add(new Mark.UntilDeath(i, death));
                return death;
            }
        }
        if (names.isKin(t) && i > 0 && isDetermined(tokens.get(i - 1))) {
            marks.add(new Mark.Who(i, i + 1, Optional.of("")));
            return i + 1;
        }
        boolean appointee = isObject(tokens, i) && !marks.isEmpty() && marks.getLast() instanceof Mark.Verb v
                && v.kind().begins() && v.at() == i - 1;
        if (PRONOUNS.contains(t.norm()) && (appointee || !isObject(tokens, i))) {
            marks.add(new Mark.Who(i, i + 1, Optional.empty()));
            return i + 1;
        }
        Optional<VerbClass> verb = verbs.of(t);
        boolean compound = i > 0 && tokens.get(i - 1).isMark('-') && !t.is("elected");
        if (verb.isPresent() && !(t.capital() && i > 0) && !compound) {
            boolean passive = i > 0 && (isBe(tokens.get(i - 1)) || i > 1 && isBe(tokens.get(i - 2)) && !tokens.get(i - 1).capital());
            if (verb.get() == VerbClass.SEEK && isElectedAs(tokens, marks, i)) {
                return i + 1;
            }
            marks.add(new Mark.Verb(i, sense(tokens, i, verb.get(), passive), t.norm(), passive));
            Optional<OfficeMention> seat = seat(text, tokens, closed, i, verb.get(), nextOffice);
            if (seat.isPresent()) {
                for (Mark.When when : whens) {
                    if (when.at() > i && when.at() < seat.get().from()) {
                        marks.add(when);
                    }
                }
                marks.add(new Mark.Office(seat.get().from(), seat.get(), standing(tokens, marks, seat.get())));
                return seat.get().to();
            }
            return i + 1;
        }
        int name = names.end(tokens, closed, i, nextOffice);
        if (name > i && !names.isPerson(tokens, closed, i, name, nextOffice)) {
            return name;
        }
        if (name > i) {
            marks.add(new Mark.Who(i, name, Optional.of(names.name(text, tokens, i, name))));
            return name;
        }
        return i + 1;
    }

    /** "elected as a Jacksonian candidate": this candidate has won. */
    private static boolean isElectedAs(List<Token> tokens, List<Mark> marks, int i) {
        boolean elected = (lastVerb(marks).kind() == VerbClass.ELECT || lastVerb(marks).kind() == VerbClass.REELECT) && i - lastVerb(marks).at() < 9;
        for (int k = i - 1; elected && k > lastVerb(marks).at(); k--) {
            if (tokens.get(k).is("as")) {
                return true;
            }
        }
        return false;
    }

    /** "made him head of the Chancellery". */
    private static boolean isObject(List<Token> tokens, int i) {
        return i < tokens.size() && (tokens.get(i).is("him") || tokens.get(i).is("her"));
    }

    private static boolean isDetermined(Token before) {
        return switch (before.norm()) {
            case "his", "her", "their", "the", "a", "'s", "whose", "eldest", "younger", "elder", "older", "youngest", "only",
                    "first", "second", "late" -> true;
            default -> false;
        };
    }

    private static boolean isBe(Token t) {
        return switch (t.norm()) {
            case "was", "is", "were", "been", "being", "be", "got", "are", "formally", "unanimously" -> true;
            default -> false;
        };
    }

    /** The sense of a verb that has two: "took office" and "took part", "won the election" and "won the prize". */
    private static VerbClass sense(List<Token> tokens, int i, VerbClass kind, boolean passive) {
        String form = tokens.get(i).norm();
        boolean again = i > 1 && tokens.get(i - 1).isMark('-') && tokens.get(i - 2).is("re");
        return switch (form) {
            case "elected" -> again ? VerbClass.REELECT : kind;
            case "took", "takes", "taking", "assumed", "assuming", "left", "leaving", "vacated", "entered", "won", "ended",
                    "ending", "joined", "joining", "began", "started" -> {
                boolean office = false;
                for (int k = i + 1; k < Math.min(tokens.size(), i + 6); k++) {
                    office |= switch (tokens.get(k).norm()) {
                        case "office", "over", "up", "seat", "post", "position", "role", "throne", "oath", "charge", "command",
                                "election", "by", "re", "reelection", "presidency", "governorship", "term", "duties", "duty",
                                "tenure", "reign", "premiership", "rule", "council", "board", "committee", "cabinet",
                                "government", "senate", "house", "parliament", "assembly", "on", "as", "leadership" -> true;
                        default -> false;
                    };
                }
                yield office ? kind : VerbClass.OTHER;
            }
            case "returned" -> {
                boolean elected = passive;
                for (int k = i + 1; k < Math.min(tokens.size(), i + 4); k++) {
                    elected |= tokens.get(k).is("parliament") || tokens.get(k).is("unopposed") || tokens.get(k).is("member");
                }
                yield elected ? kind : VerbClass.OTHER;
            }
            case "made", "created" -> passive || isObject(tokens, i + 1) ? kind : VerbClass.OTHER;
            case "contested" -> i > 0 && tokens.get(i - 1).is("successfully") ? VerbClass.ELECT : kind;
            default -> kind;
        };
    }

    private Optional<OfficeMention> seat(
            String text, List<Token> tokens, boolean[] closed, int verb, VerbClass kind, int nextOffice) {
        boolean moves = switch (tokens.get(verb).norm()) {
            case "transferred", "promoted", "assigned", "worked", "working", "works", "was", "is", "were", "been", "being",
                    "became", "become", "continued", "took", "acted", "succeeded" -> true;
            default -> false;
        };
        if (moves || kind == VerbClass.OTHER || kind == VerbClass.END) {
            return Optional.empty();
        }
        boolean direct = tokens.get(verb).norm().startsWith("join");
        boolean as = false;
        int depth = 0;
        for (int k = verb + 1; k < Math.min(tokens.size(), verb + 26) && k < nextOffice; k++) {
            Token t = tokens.get(k);
            as |= t.is("as");
            depth += t.isMark('(') ? 1 : t.isMark(')') ? -1 : 0;
            boolean beside = as && depth > 0 || closed[k] || t.isMark(',') && (closed[k - 1] || k + 1 < tokens.size() && closed[k + 1]);
            if (beside || as && t.is("candidate")) {
                continue;
            }
            boolean preposition = t.is("to") || t.is("in") || t.is("on") || t.is("for");
            if (preposition && (kind == VerbClass.ELECT || kind == VerbClass.REELECT || kind == VerbClass.SEEK)) {
                Optional<OfficeMention> numbered = offices.numberedSeat(text, tokens, closed, k + 1);
                if (numbered.isPresent() && numbered.get().to() <= nextOffice) {
                    return numbered;
                }
            }
            if (preposition || direct && k == verb + 1) {
                Optional<OfficeMention> seat = offices.seat(text, tokens, closed, preposition ? k + 1 : k);
                if (seat.isPresent() && seat.get().to() <= nextOffice) {
                    return seat;
                }
            }
            boolean inName = as && (t.isMark('-') || t.isMark('(') || t.isMark(')'));
            if (!inName && (t.kind() == Token.Kind.MARK || t.is("and") || verbs.of(t).isPresent())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "to the Nineteenth Congress and as a Whig to the Twentieth": a second seat of one election. */
    private static boolean isAfterSeat(List<Mark> marks) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            switch (marks.get(i)) {
                case Mark.Office office -> {
                    return office.mention().roleFrom() == office.mention().roleTo() && office.standing() == Standing.HELD;
                }
                case Joint joint when joint.kind() != Joint.Kind.SEMICOLON -> {}
                case Mark.Who who -> {}
                case Joint end -> {
                    return false;
                }
                case Mark.Verb verb -> {}
                case Mark.When when -> {}
                case Mark.UntilDeath until -> {}
            }
        }
        return false;
    }

    private static Optional<Joint.Kind> joint(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        if (t.kind() == Token.Kind.MARK) {
            return switch (t.norm().charAt(0)) {
                case ',' -> Optional.of(Joint.Kind.COMMA);
                case ';', ':' -> Optional.of(Joint.Kind.SEMICOLON);
                case '(', '[' -> Optional.of(Joint.Kind.OPEN);
                case ')', ']' -> Optional.of(Joint.Kind.CLOSE);
                case '&' -> Optional.of(Joint.Kind.AND);
                default -> Optional.empty();
            };
        }
        return switch (t.norm()) {
            case "and", "or" -> Optional.of(Joint.Kind.AND);
            case "well" -> i > 0 && tokens.get(i - 1).is("as") ? Optional.of(Joint.Kind.AND) : Optional.empty();
            case "who", "which", "where", "when", "whose", "whom", "while", "that", "because", "although", "after", "before",
                    "but" -> Optional.of(Joint.Kind.RELATIVE);
            case "later", "then", "subsequently", "afterwards", "finally", "eventually", "thereafter" ->
                i + 1 < tokens.size() && tokens.get(i + 1).capital() ? Optional.empty() : Optional.of(Joint.Kind.LATER);
            case "as" -> Optional.of(Joint.Kind.AS);
            default -> Optional.empty();
        };
    }

    private static boolean isUntil(Token t) {
        return t.is("until") || t.is("till") || t.is("to");
    }

    /** The token after "his [own] death" or "the death" at {@code i}; -1 where no such noun stands there. */
    private static int nounAfter(List<Token> tokens, int i, Set<String> nouns) {
        for (int k = i; k < Math.min(tokens.size(), i + 5); k++) {
            Token t = tokens.get(k);
            if (nouns.contains(t.norm())) {
                return k + 1;
            }
            boolean filler = switch (t.norm()) {
                case "his", "her", "their", "its", "the", "own", "forced", "sudden", "untimely", "early", "eventual", "final",
                        "election", "as" -> true;
                default -> false;
            };
            if (!filler) {
                return -1;
            }
        }
        return -1;
    }

    private List<Mark.When> whens(List<Token> tokens, List<DateExpression> found, boolean[] closed) {
        List<Mark.When> whens = new ArrayList<>();
        int i = 0;
        for (DateExpression date : found) {
            while (i < tokens.size() && tokens.get(i).end() <= date.span().start()) {
                i++;
            }
            int from = i;
            while (i < tokens.size() && tokens.get(i).start() < date.span().end()) {
                closed[i] = true;
                i++;
            }
            boolean modifier = from < i && isModifier(tokens, from, i) && !isElection(tokens, i);
            for (int k = from; modifier && k < i; k++) {
                closed[k] = false;
            }
            boolean due = isOfTerm(tokens, from);
            boolean begins = due && !tokens.get(from - 1).is("ending") && !tokens.get(from - 1).is("expiring");
            if (begins && date instanceof DateExpression.Point) {
                whens.add(new Mark.When(from, i, date, Preposition.DUE, false, false));
            }
            if (from < i && !due && (!isModifier(tokens, from, i) || isElection(tokens, i))) {
                whens.add(when(tokens, date, from, i));
            }
        }
        return whens;
    }

    /** "the term ending March 3, 1901": when a term was due to end says nothing of its holder. */
    private static boolean isOfTerm(List<Token> tokens, int from) {
        boolean due = from > 1 && switch (tokens.get(from - 1).norm()) {
            case "ending", "expiring", "beginning", "commencing", "starting" -> true;
            default -> false;
        };
        return due && tokens.get(from - 2).is("term");
    }

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its");

    /** "the 2012 election", "the 1948 constitution": a year that only names something. */
    private static boolean isModifier(List<Token> tokens, int from, int to) {
        if (to >= tokens.size() || from == 0 || to - from > 1) {
            return false;
        }
        Token next = tokens.get(to);
        return ARTICLES.contains(tokens.get(from - 1).norm()) && next.isWord() && !next.is("and") && !next.is("to");
    }

    /** "the 2016 general election". */
    private static boolean isElection(List<Token> tokens, int to) {
        for (int k = to; k < Math.min(tokens.size(), to + 5); k++) {
            Token t = tokens.get(k);
            if (t.is("election") || t.is("elections") || t.is("poll")) {
                return true;
            }
            if (t.kind() == Token.Kind.MARK && !t.isMark('-')) {
                return false;
            }
        }
        return false;
    }

    private Mark.When when(List<Token> tokens, DateExpression date, int from, int to) {
        Preposition preposition = Preposition.BARE;
        boolean death = false;
        boolean closing = false;
        for (int k = from - 1; k >= Math.max(0, from - 7); k--) {
            Token t = tokens.get(k);
            if (k == from - 1 || !hasNounBetween(tokens, k + 1, from)) {
                Optional<Preposition> p = preposition(t);
                if (p.isPresent()) {
                    preposition = p.get();
                    if (preposition != Preposition.AT) {
                        break;
                    }
                    // "until his resignation in May": the outer word governs.
                    continue;
                }
            }
            death |= LifeDates.isDeath(t.norm());
            closing |= END_NOUNS.contains(t.norm());
            boolean noun = END_NOUNS.contains(t.norm()) || BEGIN_NOUNS.contains(t.norm());
            boolean filler = noun || switch (t.norm()) {
                case "his", "her", "their", "its", "the", "own", "early", "late", "about", "around", "of", "forced", "day",
                        "sudden", "untimely", "'s",
                        "least", "beginning", "end", "sometime", "again", "office", ",", "as", "reelection", "re" -> true;
                default -> false;
            };
            if (!filler) {
                break;
            }
        }
        if (preposition == Preposition.AT && isUntilClause(tokens, from)) {
            preposition = Preposition.UNTIL;
            closing = true;
        }
        return new Mark.When(from, to, date, preposition, death, closing);
    }

    /** "until he was forced to abdicate in 1215": the date ends what went on until then. */
    private static boolean isUntilClause(List<Token> tokens, int from) {
        for (int k = from - 1; k >= Math.max(0, from - 12); k--) {
            Token t = tokens.get(k);
            if (t.is("until") || t.is("till")) {
                return true;
            }
            if (t.kind() == Token.Kind.MARK || t.kind() == Token.Kind.NUMBER || t.is("and") || t.is("as") || t.is("when")
                    || t.is("appointed") || t.is("elected") || t.is("became") || t.is("mayor") || t.is("who")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasNounBetween(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is("of") && i == from) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Preposition> preposition(Token t) {
        return switch (t.norm()) {
            case "in", "on", "at", "during", "around", "about", "effective", "after", "following" -> Optional.of(Preposition.AT);
            case "from", "beginning", "starting", "commencing" -> Optional.of(Preposition.FROM);
            case "since" -> Optional.of(Preposition.SINCE);
            case "until", "till", "to", "through", "til" -> Optional.of(Preposition.UNTIL);
            default -> Optional.empty();
        };
    }

    private Standing standing(List<Token> tokens, List<Mark> marks, OfficeMention mention) {
        int before = mention.from() - 1;
        while (before >= 0 && isFiller(tokens.get(before))) {
            before--;
        }
        Mark.Verb verb = lastVerb(marks);
        if (deniedSince(tokens, marks, before)) {
            return Standing.NOT_HELD;
        }
        if (verb != null && verb.kind() == VerbClass.SEEK && sameClause(marks, verb)) {
            return Standing.NOT_HELD;
        }
        if (mention.marks().contains(OfficeMention.Mark.ELECT)) {
            return Standing.NOT_HELD;
        }
        if (before < 0) {
            return Standing.HELD;
        }
        Token t = tokens.get(before);
        boolean alsoOthers = (t.is("and") || t.is("or")) && marks.size() > 1 && marks.getLast() instanceof Joint
                && marks.get(marks.size() - 2) instanceof Mark.Office other && other.standing() == Standing.OTHERS
                && other.mention().holder().isEmpty();
        if (alsoOthers) {
            return Standing.OTHERS;
        }
        if (t.is("for") && verb != null && verb.kind() == VerbClass.HOLD && mention.holder().isPresent()) {
            return Standing.OTHERS;
        }
        if (OTHERS_BEFORE.contains(t.norm())) {
            boolean holderAs = false;
            return holderAs ? Standing.HELD : Standing.OTHERS;
        }
        if (t.is("of")) {
            Token noun = before > 0 ? tokens.get(before - 1) : t;
            boolean party = noun.capital() && mention.role().family() == RoleClass.MEMBER && isPartyNoun(noun);
            if (party) {
                return Standing.HELD;
            }
            return POST_NOUNS.contains(noun.norm()) && !noun.capital() ? Standing.HELD : Standing.OTHERS;
        }
        if (t.is("to")) {
            boolean after = !marks.isEmpty() && marks.getLast() instanceof Mark.Office;
            return after || mention.holder().isPresent() ? Standing.OTHERS : Standing.HELD;
        }
        if (mention.holder().isPresent() && before >= 0 && !t.is("and") && !t.isMark(',')) {
            return Standing.OTHERS;
        }
        return Standing.HELD;
    }

    /** "a Liberal Party of Australia member of the House": the party is part of the title. */
    private static boolean isPartyNoun(Token t) {
        return t.is("party") || t.is("alliance") || t.is("union") || t.is("league") || t.is("coalition") || t.is("movement");
    }

    private static boolean isFiller(Token t) {
        return switch (t.norm()) {
            case "the", "a", "an", "then", "former", "current", "new", "incumbent", "first", "last", "newly", "elected",
                    "democratically" -> true;
            default -> t.kind() == Token.Kind.NUMBER && t.norm().length() > 2
                    && Character.isLetter(t.norm().charAt(t.norm().length() - 1));
        };
    }

    private static Mark.Verb lastVerb(List<Mark> marks) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i) instanceof Mark.Verb verb) {
                return verb;
            }
            if (marks.get(i) instanceof Joint joint && joint.kind() == Joint.Kind.SEMICOLON) {
                break;
            }
        }
        return new Mark.Verb(0, VerbClass.NONE, "", false);
    }

    private static boolean sameClause(List<Mark> marks, Mark.Verb verb) {
        for (int i = marks.size() - 1; i >= 0 && !marks.get(i).equals(verb); i--) {
            if (marks.get(i) instanceof Joint joint && joint.kind() == Joint.Kind.RELATIVE) {
                return false;
            }
        }
        return true;
    }

    private static boolean deniedSince(List<Token> tokens, List<Mark> marks, int before) {
        for (int k = before; k >= Math.max(0, before - 6); k--) {
            Token t = tokens.get(k);
            if (NEGATIONS.contains(t.norm())) {
                return true;
            }
            if (t.kind() == Token.Kind.MARK || t.is("and") || t.is("who")) {
                return false;
            }
        }
        return false;
    }
}
