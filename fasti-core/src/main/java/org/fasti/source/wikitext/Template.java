package org.fasti.source.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.source.wikitext.Markup.Kind;

/**
 * A template as a page calls it: {@code {{name|first|second=value}}}.
 *
 * @param mark its opening mark
 * @param start where it begins in the wikitext, inclusive
 * @param end where it ends, exclusive
 * @param name folded: lower case, single blanks, without "Template:"
 * @param parameters in the order written, empty values included
 */
public record Template(int mark, int start, int end, String name, List<Parameter> parameters) {
    /**
     * One parameter.
     *
     * @param name as written; the number of the place, from 1, where none is written
     * @param from where its value begins in the wikitext, inclusive
     * @param to where its value ends, exclusive
     * @param at where the whole parameter begins: its name, or its value
     */
    public record Parameter(String name, int from, int to, int at) {}

    private static final int LONGEST_NAME = 120;
    private static final int MOST_PARAMETERS = 5_000;

    public Template {
        parameters = List.copyOf(parameters);
    }

    /** The template that {@code mark}, paired, opens. */
    public static Template at(Markup markup, int mark) {
        int close = markup.mate(mark);
        int end = markup.start(close);
        int from = markup.end(mark);
        List<Parameter> parameters = new ArrayList<>();
        String name = "";
        boolean named = false;
        int first = mark + 1;
        int place = 1;
        for (int i = mark + 1; i <= close && parameters.size() < MOST_PARAMETERS; i = markup.after(i)) {
            if (i < close && markup.kind(i) != Kind.PIPE) {
                continue;
            }
            int to = markup.start(i);
            if (!named) {
                name = folded(written(markup, from, Math.min(to, from + LONGEST_NAME), first));
                named = true;
            } else {
                Parameter parameter = parameter(markup, from, to, first, place);
                place += parameter.at() == parameter.from() ? 1 : 0;
                parameters.add(parameter);
            }
            from = markup.end(i);
            first = i + 1;
        }
        return new Template(mark, markup.start(mark), end + 2, name, parameters);
    }

    /** The name of the template that {@code mark}, paired, opens; as {@link #name} of the whole would give it. */
    public static String nameAt(Markup markup, int mark) {
        int from = markup.end(mark);
        int close = markup.mate(mark);
        int first = mark + 1;
        int i = first;
        while (i < close && markup.kind(i) != Kind.PIPE) {
            i = markup.after(i);
        }
        return folded(written(markup, from, Math.min(markup.start(i), from + LONGEST_NAME), first));
    }

    private static Parameter parameter(Markup markup, int from, int to, int first, int place) {
        int equals = equalsSign(markup, from, to, first);
        if (equals < 0) {
            return new Parameter(Integer.toString(place), from, to, from);
        }
        String name = written(markup, from, Math.min(equals, from + LONGEST_NAME), first);
        return new Parameter(name, equals + 1, to, from);
    }

    /** Where the first equals sign stands that is in no mark; -1 where none does. */
    private static int equalsSign(Markup markup, int from, int to, int first) {
        int at = from;
        int mark = first;
        while (at < to) {
            int until = mark < markup.count() ? Math.min(to, markup.start(mark)) : to;
            int found = indexOf(markup.text(), '=', at, until);
            if (found >= 0) {
                return found;
            }
            if (until == to) {
                return -1;
            }
            at = markup.endWithContents(mark);
            mark = markup.after(mark);
        }
        return -1;
    }

    private static int indexOf(String text, char c, int from, int to) {
        return from >= to ? -1 : text.indexOf(c, from, to);
    }

    /** What is written from {@code from} to {@code to}, without comments and blanks around it. */
    private static String written(Markup markup, int from, int to, int first) {
        String text = markup.text();
        StringBuilder words = new StringBuilder();
        int at = from;
        for (int i = first; i < markup.count() && markup.start(i) < to; i++) {
            if (markup.kind(i) == Kind.COMMENT && markup.start(i) >= at) {
                words.append(text, at, markup.start(i));
                at = Math.min(to, markup.end(i));
            }
        }
        return at == from
                ? text.substring(from, Math.max(from, to)).strip()
                : words.append(text, at, Math.max(at, to)).toString().strip();
    }

    /** A template's name as names are compared. */
    public static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = c == '_' || Character.isWhitespace(c);
            if (!blank) {
                folded.append(Character.toLowerCase(c));
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String plain = folded.toString().strip();
        return plain.startsWith("template:")
                ? plain.substring("template:".length()).strip()
                : plain;
    }

    /** The last parameter of that name, in lower case, that has a value; wikis let the last one count. */
    public Optional<Parameter> get(Markup markup, String wanted) {
        for (int i = parameters.size() - 1; i >= 0; i--) {
            Parameter parameter = parameters.get(i);
            if (parameter.name().toLowerCase(Locale.ROOT).equals(wanted) && isGiven(markup, parameter)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** The value of that parameter as written; empty where it has none. */
    public String written(Markup markup, String wanted) {
        return get(markup, wanted)
                .map(parameter -> written(markup, parameter.from(), parameter.to(), markup.firstFrom(parameter.from())))
                .orElse("");
    }

    /** True where the value is more than blanks and comments. */
    public static boolean isGiven(Markup markup, Parameter parameter) {
        String text = markup.text();
        int at = parameter.from();
        while (at < parameter.to()) {
            if (!Character.isWhitespace(text.charAt(at))) {
                int mark = markup.firstFrom(at);
                boolean comment =
                        mark < markup.count() && markup.start(mark) == at && markup.kind(mark) == Kind.COMMENT;
                if (!comment) {
                    return true;
                }
                at = markup.end(mark);
            } else {
                at++;
            }
        }
        return false;
    }
}
