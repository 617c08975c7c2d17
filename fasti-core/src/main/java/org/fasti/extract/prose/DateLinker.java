package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention;
import org.fasti.office.TitleWords;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * Ties the dates of a sentence to its offices.
 *
 * <p>Read from left to right. A date after an office belongs to it and to the offices coordinated with it, as long as no
 * verb of another event stands between; a date before it ("In 1996 he became …") waits for the next office of its
 * clause; a date in brackets belongs to the office right before the bracket.
 */
final class DateLinker {
    private final List<Token> tokens;
    private final List<Mark> marks;
    private final LifeDates life;
    private final TitleWords words;
    private final List<Holding> holdings = new ArrayList<>();

    private List<Holding> group = new ArrayList<>();
    /** The offices of the clause before, which "reelected in 1990 and served until 1995" goes on with. */
    private List<Holding> groupBefore = List.of();

    /** The verb with which the offices at hand were taken, and the clauses since those of {@link #groupBefore}. */
    private VerbClass groupVerb = VerbClass.NONE;

    private int clausesSince;
    private boolean trailing;
    private boolean presentTense;
    private VerbClass clauseVerb = VerbClass.NONE;

    /** Whether the sentence has said something; a telegraphic one ("A Representative from Ohio; born …") has no subject. */
    private boolean predicated;
    private final List<Pending> pending = new ArrayList<>();
    private final Set<Integer> consumed = new HashSet<>();
    private VerbClass verbBefore = VerbClass.NONE;
    private boolean pendingUsed;
    private VerbClass verb = VerbClass.NONE;
    private Optional<Mark.Who> subject = Optional.empty();
    private final List<Integer> clauses = new ArrayList<>();
    private Optional<Mark.Who> firstSubject = Optional.empty();
    private int lastOffice = -1;
    private int depth;
    private boolean bracketOfOffice;
    private boolean saidReign;
    private VerbClass verbOutside = VerbClass.NONE;
    private List<Holding> groupOutside = List.of();

    private record Pending(Mark.When when, VerbClass verb) {}

    DateLinker(List<Token> tokens, List<Mark> marks, LifeDates life, TitleWords words) {
        this.words = words;
        this.tokens = tokens;
        this.marks = marks;
        this.life = life;
    }

    List<Holding> link() {
        for (int i = 0; i < marks.size(); i++) {
            switch (marks.get(i)) {
                case Mark.Office office -> office(office, i);
                case Mark.When when -> when(when, i);
                case Mark.UntilDeath until -> untilDeath(until, i);
                case Mark.Verb v -> verb(v, i);
                case Mark.Who who -> who(who, i);
                case Joint joint -> joint(joint, i);
            }
        }
        flushPending();
        return holdings;
    }

    /** The tokens of the clause, between semicolons, in which {@code token} stands. */
    Clause clause(int token) {
        int from = 0;
        int to = tokens.size();
        for (int at : clauses) {
            if (at < token) {
                from = at + 1;
            } else {
                to = Math.min(to, at + 1);
            }
        }
        return new Clause(from, to);
    }

    /** Token positions; {@code to} exclusive. */
    record Clause(int from, int to) {}

    /** The sentence's first subject, by name or pronoun. */
    Optional<Mark.Who> subject() {
        return firstSubject;
    }

    private void office(Mark.Office office, int i) {
        predicated |= office.mention().holder().isEmpty();
        OfficeMention mention = office.mention();
        if (mention.holder().isPresent() && office.standing() == Standing.HELD) {
            Mark.Who name = new Mark.Who(
                    mention.holder().get().from(), mention.holder().get().to(), Optional.of(""));
            holdings.add(new Holding(mention, Optional.of(name), true, true));
            if (next(i) instanceof Mark.Verb || isFirst(i)) {
                subject(name);
            }
            lastOffice = i;
            return;
        }
        if (office.standing() == Standing.OTHERS) {
            Optional<Mark.Who> name = mention.holder().map(n -> new Mark.Who(n.from(), n.to(), Optional.of("")));
            if (name.isPresent()) {
                holdings.add(new Holding(mention, name, true, true));
            }
            return;
        }
        boolean weak = mention.marks().contains(OfficeMention.Mark.WEAK);
        boolean never = words.isNeverAlone(mention.role()) && !isAs(i) && !mention.role().name().equals("member");
        if (weak && (never || !isAsserted(i))) {
            return;
        }
        if (verb == VerbClass.OTHER) {
            verb = VerbClass.NONE;
        }
        boolean joined = isJoined(i);
        boolean bareRank = mention.rank().isPresent() && !mention.complement() && joined && isAs(i);
        if (bareRank) {
            // "appointed to the Standing Committee as its fifth-ranking member"
            group.getLast().rank(mention.rank());
            return;
        }
        Optional<Mark.Who> holder = joined ? group.getLast().holder() : holder(i);
        Holding holding = new Holding(mention, holder, office.standing() == Standing.HELD, false);
        holdings.add(holding);
        boolean former = mention.marks().contains(OfficeMention.Mark.FORMER);
        if (!former && (joined ? group.getLast().isPresent() : presentTense && holder.equals(subject))) {
            holding.heldNow();
        }
        if (!joined) {
            group = new ArrayList<>();
            groupVerb = verb;
            trailing = false;
        }
        boolean later = joined && between(lastOffice, i, Joint.Kind.LATER);
        group.add(holding);
        if (joined && mention.complement()) {
            for (Holding h : group) {
                if (h != holding && !h.mention().complement() && h.completion().isEmpty()
                        && !words.isWhole(h.mention().role()) && between(lastOffice, i, Joint.Kind.AND)
                        && (!isArticle(mention.from() - 1) || mention.complementLabel().startsWith("from "))) {
                    h.completedBy(mention);
                }
            }
        }
        boolean apposition = !joined && !holder.equals(subject) && previous(i) instanceof Joint j
                && (j.kind() == Joint.Kind.COMMA || j.kind() == Joint.Kind.OPEN);
        if (!later && !apposition) {
            for (Pending p : pending) {
                VerbClass v = p.verb == VerbClass.NONE ? verb : p.verb;
                v = v == VerbClass.NONE ? verbBefore : v;
                holding.apply(p.when, v, false, life);
                pendingUsed = true;
            }
        }
        predecessorPending.ifPresent(holding.predecessors()::add);
        predecessorPending = Optional.empty();
        lastOffice = i;
    }

    /** Whether "who" at {@code token} follows a name directly, or a comma after it. */
    private boolean isBeside(Mark.Who antecedent, int token) {
        boolean comma = tokens.get(antecedent.to()).isMark(',');
        boolean whole = antecedent.to() - antecedent.at() > 1 || antecedent.name().equals(Optional.of(""));
        return whole && token == antecedent.to() + (comma ? 1 : 0);
    }

    private boolean isAs(int i) {
        return previous(i) instanceof Joint joint && joint.kind() == Joint.Kind.AS;
    }

    /** A bare weak word is an office only where the sentence says so: "as head", "a clerk", "became secretary". */
    private boolean isAsserted(int i) {
        Mark previous = previous(i);
        boolean as = isAs(i);
        boolean verbBefore = previous instanceof Mark.Verb v
                && marks.get(i).at() - v.at() <= 3
                && (v.kind().begins() || v.kind() == VerbClass.HOLD && isArticle(marks.get(i).at() - 1));
        boolean coordinated = isJoined(i);
        boolean coordinates = next(i) instanceof Joint joint && joint.kind() == Joint.Kind.AND && i + 2 < marks.size()
                && marks.get(i + 2) instanceof Mark.Office other && other.mention().complement()
                && other.standing() == Standing.HELD;
        return as || verbBefore || coordinated || coordinates;
    }

    private boolean isJoined(int i) {
        if (group.isEmpty() || trailing || lastOffice < 0) {
            return false;
        }
        for (int k = lastOffice + 1; k < i; k++) {
            boolean joint = marks.get(k) instanceof Joint j
                    && (j.kind() == Joint.Kind.COMMA || j.kind() == Joint.Kind.AND || j.kind() == Joint.Kind.AS
                            || j.kind() == Joint.Kind.LATER);
            if (!joint) {
                return false;
            }
        }
        return i > lastOffice + 1 || marks.get(i).at() == marks.get(lastOffice).at() + 1;
    }

    private boolean isArticle(int token) {
        return token >= 0 && (tokens.get(token).is("the") || tokens.get(token).is("a") || tokens.get(token).is("an"));
    }

    private boolean between(int from, int to, Joint.Kind kind) {
        for (int k = from + 1; k < to; k++) {
            if (marks.get(k) instanceof Joint j && j.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The holder of the office at {@code i} where the words right before it name one; else the subject. */
    private Optional<Mark.Who> holder(int i) {
        int k = i - 1;
        boolean as = false;
        boolean comma = false;
        while (k >= 0 && marks.get(k) instanceof Joint j
                && (j.kind() == Joint.Kind.AS || j.kind() == Joint.Kind.COMMA || j.kind() == Joint.Kind.OPEN)) {
            as |= j.kind() == Joint.Kind.AS;
            comma |= j.kind() != Joint.Kind.AS;
            k--;
        }
        if (as && isTermOfOther(i)) {
            for (int before = i - 1; before >= 0; before--) {
                if (marks.get(before) instanceof Mark.Who other && other.name().isPresent()) {
                    return Optional.of(other);
                }
            }
        }
        int end = -1;
        if (k >= 0 && marks.get(k) instanceof Joint close && close.kind() == Joint.Kind.CLOSE) {
            end = close.at() + 1;
            while (k >= 0 && !(marks.get(k) instanceof Joint open && open.kind() == Joint.Kind.OPEN)) {
                k--;
            }
            k--;
        }
        if (k < 0 || !(marks.get(k) instanceof Mark.Who who)) {
            return subject;
        }
        if (who.name().isEmpty()) {
            boolean appointee = tokens.get(who.at()).is("him") || tokens.get(who.at()).is("her");
            return appointee ? Optional.of(who) : subject;
        }
        end = end < 0 ? who.to() : end;
        boolean adjacent = marks.get(i).at() - end <= (as ? 4 : 3);
        Mark before = previous(k);
        boolean object = before instanceof Mark.Verb v && v.kind().begins() && !v.passive()
                && v.at() >= who.at() - 3;
        boolean taker = object && isTaking(((Mark.Verb) before).form());
        if (!adjacent) {
            return subject;
        }
        if (as) {
            boolean with = who.at() > 0 && isWithOf(who.at());
            return with || object && !taker ? Optional.of(who) : subject;
        }
        if (comma) {
            return Optional.of(who);
        }
        return object && !taker ? Optional.of(who) : subject;
    }

    /** "worked under Xi Jinping during his term as party secretary": the term of whoever was named last. */
    private boolean isTermOfOther(int i) {
        int as = marks.get(i).at() - 1;
        while (as > 2 && !tokens.get(as).is("as")) {
            as--;
        }
        boolean term = as > 1 && switch (tokens.get(as - 1).norm()) {
            case "term", "tenure", "time", "reign", "stint" -> true;
            default -> false;
        };
        return term && (tokens.get(as - 2).is("his") || tokens.get(as - 2).is("her"))
                && marks.get(i).at() - as <= 3;
    }

    private boolean isWithOf(int at) {
        Token before = tokens.get(at - 1);
        Token noun = at > 1 ? tokens.get(at - 2) : before;
        return before.is("with") || before.is("of") && switch (noun.norm()) {
            case "term", "tenure", "inauguration", "election", "appointment", "reign", "nomination", "coronation" -> true;
            default -> false;
        };
    }

    private static boolean isTaking(String form) {
        return form.startsWith("succe") || form.startsWith("replac") || form.startsWith("defeat");
    }

    private void when(Mark.When when, int i) {
        if (consumed.contains(i)) {
            return;
        }
        if (depth > 0 && isLife(when)) {
            life.read(when.date(), previousVerb(i));
            return;
        }
        if (depth > 0 && !bracketOfOffice && groupOutside.equals(group)) {
            if (isLifeBracket(i)) {
                life.read(when.date(), previousVerb(i));
            }
            return;
        }
        boolean leading = isLeading(i);
        if (!group.isEmpty() && !leading) {
            if (depth > 0 && bracketOfOffice) {
                bracket(when, i);
                return;
            }
            boolean closes = when.closing() && when.preposition() == Preposition.UNTIL && isOpen();
            if (!closes && (verb == VerbClass.OTHER || verb == VerbClass.SEEK)) {
                return;
            }
            boolean listed = i > 0 && marks.get(i - 1) instanceof Joint && i > 1 && marks.get(i - 2) instanceof Mark.When;
            boolean own = pendingUsed && group.size() > 1 && i > 0 && marks.get(i - 1) instanceof Mark.Office;
            if (own) {
                // "Until 1992 he was secretary, and president from 1992 to 1993": the last office has a date of its own.
                group.getLast().spells().clear();
            }
            for (Holding h : own ? List.of(group.getLast()) : sharing()) {
                h.apply(when, verb, listed, life);
            }
            trailing = true;
            pending.clear();
            return;
        }
        if (!leading && (verb == VerbClass.OTHER || verb == VerbClass.SEEK || verb == VerbClass.HOLD && !isAfterVerb(i))) {
            return;
        }
        if (!leading && isOfOtherOffice(i)) {
            return;
        }
        if (pendingUsed || leading) {
            flushPending();
            pending.clear();
            pendingUsed = false;
        }
        pending.add(new Pending(when, leading ? VerbClass.NONE : verb));
        if (leading) {
            boolean elliptic = previous(i) instanceof Joint j && j.kind() == Joint.Kind.AND || previous(i) instanceof Joint c
                    && c.kind() == Joint.Kind.COMMA;
            verbBefore = elliptic && verb.begins() ? verb : VerbClass.NONE;
            verb = VerbClass.NONE;
        }
    }

    /** Whether the last spell of the offices at hand has no dated end yet. */
    private boolean isOpen() {
        return group.getLast().spells().stream().noneMatch(Spell::hasSettledEnd) || verb == VerbClass.HOLD;
    }

    /** The offices that a date after the last of them is said of; a bare "politician, minister" before it is not. */
    private List<Holding> sharing() {
        OfficeMention last = group.getLast().mention();
        if (!last.complement()) {
            return group;
        }
        return group.stream()
                .filter(h -> h.mention().complement() || h.completion().isPresent() || words.isWhole(h.mention().role()))
                .toList();
    }

    private void bracket(Mark.When when, int i) {
        boolean listed = !(marks.get(i - 1) instanceof Joint j && j.kind() == Joint.Kind.OPEN);
        Holding last = group.getLast();
        last.apply(when, VerbClass.HOLD, listed, life);
        for (Holding h : group) {
            if (h != last && h.completion().isPresent()) {
                h.apply(when, VerbClass.HOLD, listed, life);
            }
        }
        trailing = true;
    }

    /** "became a barrister in 1894": the date is of something that Fasti does not know as an office. */
    private boolean isOfOtherOffice(int i) {
        return previous(i) instanceof Mark.Verb v && v.kind() == VerbClass.BEGIN && !v.passive() && isArticle(v.at() + 1)
                && marks.get(i).at() - v.at() > 2;
    }

    private boolean isAfterVerb(int i) {
        return i > 0 && marks.get(i - 1) instanceof Mark.Verb v && marks.get(i).at() - v.at() <= 2;
    }

    private String previousVerb(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (marks.get(k) instanceof Mark.Verb v) {
                return v.form();
            }
            if (marks.get(k) instanceof Joint j && j.kind() == Joint.Kind.OPEN) {
                break;
            }
        }
        return "";
    }

    /** Whether a range in brackets is a life rather than a term: long, and before the sentence has said anything. */
    private boolean isLife(Mark.When when) {
        if (when.date() instanceof DateExpression.Point(var span, Edtf day)) {
            return !saidReign && verbOutside == VerbClass.NONE && day.earliest().equals(day.latest());
        }
        if (!(when.date() instanceof DateExpression.Range range)
                || !(range.start() instanceof Bound.Dated(Edtf start))
                || !(range.end() instanceof Bound.Dated(Edtf end))
                || saidReign) {
            return false;
        }
        long years = (long) end.earliest().getYear() - start.earliest().getYear();
        return years > 35 || years > 15 && verbOutside == VerbClass.NONE;
    }

    private boolean isLifeBracket(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (marks.get(k) instanceof Mark.Office) {
                return false;
            }
        }
        return true;
    }

    /** Whether the date at {@code i} opens a clause and belongs to what follows it. */
    private boolean isLeading(int i) {
        Mark before = i == 0 ? null : marks.get(i - 1);
        if (before instanceof Joint j && j.kind() == Joint.Kind.LATER) {
            before = i > 1 ? marks.get(i - 2) : null;
        }
        if (before == null) {
            return true;
        }
        boolean opens = before instanceof Joint j
                && (j.kind() == Joint.Kind.COMMA || j.kind() == Joint.Kind.AND || j.kind() == Joint.Kind.SEMICOLON
                        || j.kind() == Joint.Kind.RELATIVE);
        boolean listed = before instanceof Joint and && and.kind() == Joint.Kind.AND && i > 1
                && marks.get(i - 2) instanceof Mark.When && !pending.isEmpty();
        if (!opens || listed) {
            return false;
        }
        int k = i + 1;
        while (k < marks.size() && marks.get(k) instanceof Joint j
                && (j.kind() == Joint.Kind.COMMA || j.kind() == Joint.Kind.LATER || j.kind() == Joint.Kind.AS)) {
            k++;
        }
        if (k >= marks.size()) {
            return false;
        }
        return switch (marks.get(k)) {
            case Mark.Who w -> true;
            case Mark.Office o -> true;
            case Mark.Verb v -> (v.kind() == VerbClass.HOLD || v.kind().begins()) && !isPast(before, v);
            default -> false;
        };
    }

    /** "…, 1990 served" does not occur; after "and" a finite verb of the same subject may follow its date. */
    private static boolean isPast(Mark before, Mark.Verb v) {
        return before instanceof Joint j && j.kind() == Joint.Kind.COMMA && v.form().endsWith("ing") && v.kind() == VerbClass.HOLD;
    }

    private void untilDeath(Mark.UntilDeath until, int i) {
        if (group.isEmpty() || verb == VerbClass.SEEK || verb == VerbClass.OTHER && !isOpen()) {
            return;
        }
        boolean ofOther = until.to() < tokens.size() && tokens.get(until.to()).is("of");
        boolean death = !ofOther && LifeDates.isDeath(tokens.get(until.to() - 1).norm());
        int dated = dateOfEnd(until, i);
        if (dated > 0) {
            Mark.When end = ((Mark.When) marks.get(dated)).asEnd(death);
            sharing().forEach(h -> h.apply(end, VerbClass.HOLD, false, life));
            consumed.add(dated);
            trailing = true;
            return;
        }
        if (ofOther) {
            return;
        }
        Bound end = LifeDates.isDeath(tokens.get(until.to() - 1).norm()) ? life.death() : Bound.OVER;
        for (Holding h : sharing()) {
            h.until(end, until.to());
        }
        trailing = true;
    }

    /** The place among the marks of the date that "until his death in Washington, D.C., on" leads to; -1 if none. */
    private int dateOfEnd(Mark.UntilDeath until, int i) {
        for (int k = i + 1; k < marks.size(); k++) {
            switch (marks.get(k)) {
                case Mark.When when -> {
                    return when.date() instanceof DateExpression.Point && when.at() - until.to() <= 26 ? k : -1;
                }
                case Joint joint when joint.kind() == Joint.Kind.COMMA -> {}
                case Mark.Who who -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private void verb(Mark.Verb v, int i) {
        predicated = true;
        if (group.isEmpty() && resumes(v, i)) {
            group = groupBefore;
        }
        verb = v.kind();
        boolean spent = !pending.isEmpty() && !pendingUsed && clauseVerb == VerbClass.HOLD && i > 0
                && previous(i) instanceof Joint comma && comma.kind() == Joint.Kind.COMMA && v.form().endsWith("ing");
        if (spent) {
            // "From 1987 to 1995 he was an engineer, serving as chief …": the date was the engineer's.
            pending.clear();
        }
        clauseVerb = clauseVerb == VerbClass.HOLD && v.kind() != VerbClass.HOLD ? v.kind() : verb;
        presentTense = v.form().equals("is") || v.form().equals("serves") || v.form().equals("holds");
        for (int k = 0; k < pending.size(); k++) {
            Pending p = pending.get(k);
            if (p.verb == VerbClass.NONE && v.kind() != VerbClass.HOLD && v.kind() != VerbClass.OTHER) {
                pending.set(k, new Pending(p.when, v.kind()));
            }
        }
        boolean himself = isTaking(v.form()) && v.at() + 1 < tokens.size()
                && (tokens.get(v.at() + 1).is("himself") || tokens.get(v.at() + 1).is("herself"));
        if (himself && subject.isPresent() && previous(i) instanceof Mark.Who appointee && appointee.name().isPresent()) {
            predecessorPending = subject;
            subject = Optional.of(appointee);
        } else if (v.kind().begins() && !v.passive() && isTaking(v.form()) && next(i) instanceof Mark.Who who && who.name().isPresent()
                && who.at() - v.at() <= 3) {
            predecessorPending = Optional.of(who);
            for (Holding h : group) {
                if (v.form().endsWith("ing")) {
                    h.predecessors().add(who);
                    predecessorPending = Optional.empty();
                }
            }
        }
        if (v.passive() && isTaking(v.form()) && next(i) instanceof Mark.Who who && who.name().isPresent()
                && who.at() - v.at() <= 4) {
            for (Holding h : group) {
                h.successors().add(who);
            }
            verb = VerbClass.END;
        }
    }

    /** "reelected in 1990 and served until 1995", "served from 1945 until his death": of the office before. */
    private boolean resumes(Mark.Verb v, int i) {
        boolean again = v.form().startsWith("reelect") || v.at() > 1 && tokens.get(v.at() - 2).is("re");
        boolean elected = (v.kind() == VerbClass.ELECT || v.kind() == VerbClass.REELECT) && (again ? clausesSince < 4 : clausesSince == 0);
        boolean served = clausesSince == 0 && v.kind() == VerbClass.HOLD
                && (next(i) instanceof Mark.When || next(i) instanceof Mark.UntilDeath)
                && next(i).at() - v.at() <= 2
                && v.form().startsWith("serv");
        if (!elected && !served) {
            return false;
        }
        for (int k = i + 1; k < marks.size(); k++) {
            if (marks.get(k) instanceof Mark.Office office && office.standing() != Standing.OTHERS) {
                return false;
            }
            boolean dated = marks.get(k) instanceof Mark.When || marks.get(k) instanceof Mark.UntilDeath;
            if (dated || marks.get(k) instanceof Joint joint && joint.kind() == Joint.Kind.SEMICOLON) {
                return true;
            }
        }
        return true;
    }

    private Optional<Mark.Who> predecessorPending = Optional.empty();

    private void who(Mark.Who who, int i) {
        Token before = who.at() > 0 ? tokens.get(who.at() - 1) : null;
        if (who.name().isEmpty() && (tokens.get(who.at()).is("himself") || tokens.get(who.at()).is("herself"))) {
            return;
        }
        boolean object = before != null && switch (before.norm()) {
            case "by", "with", "of", "to", "under", "for", "against", "son", "over", "than", "and" -> who.name().isPresent();
            default -> false;
        };
        boolean start = isFirst(i);
        Mark next = next(i);
        boolean verbNext = next instanceof Mark.Verb;
        if (depth > 0) {
            return;
        }
        if (tokens.get(who.at()).is("him") || tokens.get(who.at()).is("her")) {
            return;
        }
        if (!object && (start || verbNext && !(previous(i) instanceof Mark.Verb) || who.name().isEmpty())) {
            subject(who);
        }
    }

    private boolean isFirst(int i) {
        for (int k = 0; k < i; k++) {
            if (!(marks.get(k) instanceof Mark.When) && !(marks.get(k) instanceof Joint)) {
                return false;
            }
        }
        return true;
    }

    private void subject(Mark.Who who) {
        subject = Optional.of(who);
        if (firstSubject.isEmpty() && !predicated) {
            firstSubject = subject;
        }
    }

    private void joint(Joint joint, int i) {
        switch (joint.kind()) {
            case OPEN -> {
                depth++;
                saidReign = saysOffice(i);
                boolean afterTerm = !group.isEmpty() && isTermBefore(i);
                saidReign |= afterTerm;
                bracketOfOffice = isAfterOffice(joint, i) || saidReign;
                verbOutside = verb;
                groupOutside = group;
            }
            case CLOSE -> {
                depth = Math.max(0, depth - 1);
                verb = verbOutside;
                bracketOfOffice = false;
                if (depth == 0 && !groupOutside.isEmpty()) {
                    group = groupOutside;
                }
            }
            case SEMICOLON -> {
                if (depth > 0) {
                    return;
                }
                flushPending();
                pending.clear();
                pendingUsed = false;
                verb = VerbClass.NONE;
                subject = firstSubject;
                clauses.add(joint.at());
                boolean goesOn = next(i) instanceof Mark.When && !isLeading(i + 1) && joint.at() > 0;
                if (!goesOn) {
                    clausesSince = group.isEmpty() ? clausesSince + 1 : 0;
                    groupBefore = group.isEmpty() || groupVerb == VerbClass.NONE ? groupBefore : group;
                    group = new ArrayList<>();
                    trailing = false;
                    lastOffice = -1;
                }
            }
            case RELATIVE -> {
                if (pendingUsed) {
                    pending.clear();
                    pendingUsed = false;
                }
                boolean who = tokens.get(joint.at()).is("who") || tokens.get(joint.at()).is("whose");
                int before = i - 1;
                while (before >= 0 && marks.get(before) instanceof Joint comma && comma.kind() == Joint.Kind.COMMA) {
                    before--;
                }
                if (who && before >= 0 && marks.get(before) instanceof Mark.Who antecedent
                        && antecedent.name().isPresent() && isBeside(antecedent, joint.at())) {
                    subject = Optional.of(antecedent);
                }
                if (tokens.get(joint.at()).is("when") && previous(i) instanceof Mark.When when
                        && when.to() == joint.at()) {
                    pending.add(new Pending(when.asDay(), VerbClass.NONE));
                    trailing = true;
                }
            }
            case COMMA, AND, LATER, AS -> {}
        }
    }

    private boolean isAfterOffice(Joint open, int i) {
        return lastOffice >= 0
                && i > 0
                && marks.get(i - 1) instanceof Mark.Office office
                && office.mention().holder().isEmpty()
                && office.mention().to() == open.at();
    }

    /** "served until his death (March 4, 1923–August 19, 1934)": the bracket says the term again, whole. */
    private boolean isTermBefore(int i) {
        boolean electedFor = !trailing && (groupVerb == VerbClass.ELECT || groupVerb == VerbClass.REELECT) && next(i) instanceof Mark.When range
                && range.date() instanceof DateExpression.Range;
        return electedFor || previous(i) instanceof Mark.UntilDeath || previous(i) instanceof Mark.When when && when.closing();
    }

    /** "(in office 1990–1994)", "(served 1990–1994)". */
    private boolean saysOffice(int i) {
        return !group.isEmpty() && i + 1 < marks.size() && marks.get(i + 1) instanceof Mark.Verb v && v.kind() == VerbClass.HOLD
                && i + 2 < marks.size() && marks.get(i + 2) instanceof Mark.When;
    }

    /** A leading date whose clause names no office ("who from 1989 to 1995 represented Texas") is of the office before. */
    private void flushPending() {
        if (pendingUsed || group.isEmpty() || verb != VerbClass.HOLD) {
            return;
        }
        for (Pending p : pending) {
            boolean range = p.when.date() instanceof DateExpression.Range || p.when.preposition() != Preposition.AT;
            if (range) {
                for (Holding h : group) {
                    h.apply(p.when, VerbClass.HOLD, false, life);
                }
            }
        }
    }

    private Mark next(int i) {
        return i + 1 < marks.size() ? marks.get(i + 1) : END;
    }

    private Mark previous(int i) {
        return i > 0 ? marks.get(i - 1) : END;
    }

    private static final Mark END = new Joint(-1, Joint.Kind.SEMICOLON);
}
