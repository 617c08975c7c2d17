package org.fasti.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention.Mark;

/**
 * Finds titles in a language whose titles end with their role and are written without blanks: all from the verb, date or
 * mark before it to the role is the title. A title in a list that names no body or place has that of the title before it.
 */
final class RoleLastTitles {
    private final String text;
    private final List<Token> tokens;
    private final boolean[] closed;
    private final TitleWords words;

    /** @param closed for each token whether it belongs to a date and so to no title */
    RoleLastTitles(String text, List<Token> tokens, boolean[] closed, TitleWords words) {
        this.text = text;
        this.tokens = tokens;
        this.closed = closed;
        this.words = words;
    }

    /** The titles in order, not overlapping. */
    List<OfficeMention> find() {
        List<OfficeMention> found = new ArrayList<>();
        String first = "";
        int listEnd = -1;
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && !isBoundary(i)) {
                continue;
            }
            Optional<OfficeMention> title = from < i ? title(from, i, from == listEnd, first) : Optional.empty();
            if (title.isPresent()) {
                found.add(title.get());
                boolean ownPlace = !bodyOf(title.get().label()).isEmpty() && !(from == listEnd && !first.isEmpty());
                first = ownPlace ? title.get().label() : first;
            }
            boolean goesOn = title.isPresent() || from == i && listEnd == i;
            listEnd = goesOn && i < tokens.size() && isAnd(i) ? i + 1 : -1;
            from = i + 1;
        }
        return found;
    }

    private boolean isBoundary(int i) {
        Token t = tokens.get(i);
        boolean mark = t.kind() == Token.Kind.MARK && !t.isMark('·') && !t.isMark('—');
        return mark || closed[i] || words.isVerb(t) || words.isFunctionWord(t) || words.is(t, TitleWord.AND);
    }

    private boolean isAnd(int i) {
        return tokens.get(i).isMark('、') || words.is(tokens.get(i), TitleWord.AND);
    }

    /**
     * @param listed whether it goes on with a list of titles
     * @param before the last title that said its place or body; empty where none did
     */
    private Optional<OfficeMention> title(int from, int to, boolean listed, String before) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        int start = from;
        while (start < to - 1 && mark(tokens.get(start)).isPresent()) {
            marks.add(mark(tokens.get(start)).orElseThrow());
            start++;
        }
        Optional<Role> role =
                Optional.ofNullable(words.unspacedRoles().get(tokens.get(to - 1).norm()));
        if (role.isEmpty()) {
            return Optional.empty();
        }
        String written = words(start, to);
        String title = withoutNumber(plain(written, marks));
        boolean bare = words.unspacedRoles().containsKey(title);
        String whole = before.isEmpty() ? title : completed(title, bare, listed, before);
        if (whole.equals(title) && bare && words.isWeak(role.get().name())) {
            marks.add(Mark.WEAK);
        }
        return Optional.of(new OfficeMention(
                from,
                to,
                to - 1,
                to,
                role.get(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                marks,
                Optional.empty(),
                whole,
                ""));
    }

    private String words(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < to; i++) {
            written.append(text, tokens.get(i).start(), tokens.get(i).end());
        }
        return written.toString();
    }

    private Optional<Mark> mark(Token t) {
        if (words.is(t, TitleWord.FORMER)) {
            return Optional.of(Mark.FORMER);
        }
        if (words.is(t, TitleWord.ELECT)) {
            return Optional.of(Mark.ELECT);
        }
        if (words.is(t, TitleWord.HONORARY)) {
            return Optional.of(Mark.HONORARY);
        }
        return words.is(t, TitleWord.ACTING) ? Optional.of(Mark.ACTING) : Optional.empty();
    }

    /** The title without the word for acting right before its role: 代市长. */
    private String plain(String title, Set<Mark> marks) {
        for (String acting : words.of(TitleWord.ACTING)) {
            for (int at = title.lastIndexOf(acting); at > 0; at = title.lastIndexOf(acting, at - 1)) {
                if (words.unspacedRoles().containsKey(title.substring(at + acting.length()))) {
                    marks.add(Mark.ACTING);
                    return title.substring(0, at) + title.substring(at + acting.length());
                }
            }
        }
        return title;
    }

    /** The title without the number of a term in it: 第十二届. */
    private String withoutNumber(String title) {
        for (String opening : words.of(TitleWord.NUMBER_OPENS)) {
            int open = title.indexOf(opening);
            int limit = open < 0 ? 0 : Math.min(title.length() - 1, open + opening.length() + LONGEST_NUMBER);
            for (int end = open + opening.length() + 1; end < limit; end++) {
                if (words.is(title.substring(end, end + 1), TitleWord.NUMBER_CLOSES)) {
                    return title.substring(0, open) + title.substring(end + 1);
                }
            }
        }
        return title;
    }

    private static final int LONGEST_NUMBER = 5;

    /**
     * The title with the place or body of the one before it: after 福州市委副书记, 市长 is 福州市市长 and 秘书长 is
     * 福州市委秘书长.
     */
    private String completed(String title, boolean bare, boolean listed, String before) {
        if (!listed && before.substring(roleStart(before, true)).equals(title)) {
            // "南港市市長 … 辭去市長職務"
            return before;
        }
        String unranked = withoutRankBefore(title);
        if (words.beginsWithUnit(unranked)) {
            String territory = territory(before, unranked.charAt(0));
            boolean whole = unranked.length() == SHORTEST_TITLE || territory.isEmpty();
            return whole ? territory + title : territory.substring(0, territory.length() - 1) + title;
        }
        return bare && listed && !bodyOf(before).isEmpty() ? bodyOf(before) + title : title;
    }

    /** The territory of that unit which the title names: 福州市 of 福州市委副书记; empty where it names none. */
    private String territory(String title, char unit) {
        int at = title.lastIndexOf(unit, roleStart(title, true));
        return at > 0 ? title.substring(0, at + 1) : "";
    }

    private String withoutRankBefore(String title) {
        for (String rank : words.of(TitleWord.RANK)) {
            if (title.startsWith(rank) && title.length() > rank.length() + 1) {
                return withoutRankBefore(title.substring(rank.length()));
            }
        }
        return title;
    }

    /** The body or place before the role, without words for ranks; empty where the title has none. */
    private String bodyOf(String title) {
        return withoutRank(title.substring(0, roleStart(title, false)));
    }

    private static final int SHORTEST_TITLE = 2;

    /** Where the longest role at the end of the title begins, or the shortest. */
    private int roleStart(String title, boolean longest) {
        int found = title.length();
        for (int at = title.length() - 1; at >= 0; at--) {
            if (words.unspacedRoles().containsKey(title.substring(at))) {
                found = at;
                if (!longest) {
                    return found;
                }
            }
        }
        return found;
    }

    private String withoutRank(String body) {
        for (String rank : words.of(TitleWord.RANK)) {
            if (body.endsWith(rank)) {
                return withoutRank(body.substring(0, body.length() - rank.length()));
            }
        }
        return body;
    }
}
