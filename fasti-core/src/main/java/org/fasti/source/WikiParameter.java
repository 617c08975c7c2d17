package org.fasti.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;

/**
 * A parameter with a value, of a template whose family is known.
 *
 * @param use what the family says of it
 * @param lead the number before its name, as in {@code 1blankname}; 0 where none is
 * @param number the number after its name, as in {@code office2}; 0 where none is
 */
record WikiParameter(WikiFamily.Use use, int lead, int number, Parameter parameter) {
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_WORDS = 200;

    /** The number of the office that it tells of; some boxes have it before the name, as in {@code 2 funkcja}. */
    int office() {
        boolean named = use.part() == WikiFamily.Part.LABEL || use.part() == WikiFamily.Part.DATA;
        if (number > 0 || named) {
            return number;
        }
        return lead > 0 ? lead : use.office();
    }

    /** The value as the page writes it, without blanks around it. */
    String written(Markup markup) {
        return markup.text().substring(parameter.from(), parameter.to()).strip();
    }

    /** The words with which the value begins, without marks of emphasis, links, tags and templates before them. */
    String raw(Markup markup) {
        String words = markup.text()
                .substring(parameter.from(), Math.min(parameter.to(), parameter.from() + LONGEST_WORDS))
                .strip();
        int from = -1;
        for (int begun = 0; begun > from; ) {
            from = begun;
            begun = afterMarks(words, from);
        }
        words = words.substring(from);
        int end = 0;
        while (end < words.length()
                && (Character.isLetter(words.charAt(end)) || " '".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        return words.substring(0, end).strip();
    }

    /** The offset after a mark that opens at {@code from}: a quote, a bracket, a tag, a template with its name. */
    private static int afterMarks(String words, int from) {
        int at = from;
        while (at < words.length() && "'[] ".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        int bar = at >= 2 && words.startsWith("[[", at - 2) ? words.indexOf('|', at) : -1;
        if (bar > 0 && bar < words.indexOf("]]", at)) {
            return bar + 1;
        }
        boolean template = words.startsWith("{{", at);
        if (template || words.startsWith("<", at)) {
            int close = words.indexOf(template ? '|' : '>', at);
            return close < 0 ? at : close + 1;
        }
        return at;
    }

    /**
     * The given parameters of a template, in the order of the page, each name once.
     *
     * @param unknown takes in those that the family does not have
     */
    static List<WikiParameter> of(Markup markup, Template template, WikiFamily family, List<Parameter> unknown) {
        Map<String, Parameter> last = new LinkedHashMap<>();
        for (Parameter parameter : template.parameters()) {
            if (Template.isGiven(markup, parameter)) {
                last.put(WikiFamily.folded(parameter.name()), parameter);
            }
        }
        List<WikiParameter> known = new ArrayList<>();
        last.forEach((name, parameter) -> {
            Optional<WikiParameter> found = of(name, family, parameter);
            found.ifPresent(known::add);
            if (found.isEmpty()) {
                unknown.add(parameter);
            }
        });
        return known;
    }

    private static Optional<WikiParameter> of(String name, WikiFamily family, Parameter parameter) {
        Optional<WikiFamily.Use> whole = family.use(name);
        if (whole.isPresent()) {
            return Optional.of(new WikiParameter(whole.get(), 0, 0, parameter));
        }
        int from = 0;
        while (from < name.length() && from < MOST_DIGITS && isDigit(name.charAt(from))) {
            from++;
        }
        int to = name.length();
        while (to > from && name.length() - to < MOST_DIGITS && isDigit(name.charAt(to - 1))) {
            to--;
        }
        int lead = from == 0 ? 0 : Integer.parseInt(name, 0, from, 10);
        int number = to == name.length() ? 0 : Integer.parseInt(name, to, name.length(), 10);
        return family.use(name.substring(from, to))
                .map(use -> new WikiParameter(use, lead, number, parameter))
                .or(() -> numberedWithin(name, family, parameter));
    }

    /** Some boxes have the number between two words: {@code post1years}. */
    private static Optional<WikiParameter> numberedWithin(String name, WikiFamily family, Parameter parameter) {
        int from = 0;
        while (from < name.length() && !isDigit(name.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < name.length() && to - from < MOST_DIGITS && isDigit(name.charAt(to))) {
            to++;
        }
        if (from == 0 || to == from || to == name.length()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(name, from, to, 10);
        return family.use(name.substring(0, from) + name.substring(to))
                .map(use -> new WikiParameter(use, 0, number, parameter));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
