package org.fasti.source;

import java.util.Locale;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;

/** Prints the date of a template such as {@code {{birth date|1809|2|12}}}. */
final class WikiDate {
    private final Markup markup;
    private final Template template;
    private final WikiTemplates.Use use;
    private final WikiTemplates templates;

    WikiDate(Markup markup, Template template, WikiTemplates.Use use, WikiTemplates templates) {
        this.markup = markup;
        this.template = template;
        this.use = use;
        this.templates = templates;
    }

    /** Writes the date; the first value as it stands where it is not three numbers. */
    void print(WikiLine line, WikiWriter writer) {
        String[] places = use.detail().split(" ", 3);
        String first = value(places, 0);
        String month = value(places, 1);
        String last = value(places, 2);
        // Of some templates there are pages that give the day first and pages that give the year first.
        boolean turned = isNumber(first) && first.length() <= 2 && isNumber(last) && last.length() >= 3;
        String year = turned ? last : first;
        String day = turned ? first : last;
        if (!isNumber(year)) {
            template.get(markup, places[0]).ifPresent(given -> WikiSheet.write(markup, given, line, Gap.SPACE));
            return;
        }
        use.pattern().orElseThrow().print(new WikiPattern.Sheet() {
            @Override
            public boolean has(String name) {
                return !named(name).isEmpty();
            }

            @Override
            public void value(String name) {
                writer.printed(named(name), template.start(), template.end());
            }

            @Override
            public void words(String words) {
                writer.printed(words, template.start(), template.end());
            }

            private String named(String name) {
                return switch (name) {
                    case "year" -> year;
                    case "month" -> month(month);
                    case "day" -> isNumber(day) ? day.startsWith("0") ? day.substring(1) : day : "";
                    default -> throw new AssertionError("no part of a date: " + name);
                };
            }
        });
    }

    private String value(String[] places, int place) {
        return place < places.length ? template.written(markup, places[place]) : "";
    }

    /** A month may be written as its number or its name. */
    private String month(String month) {
        if (isNumber(month)) {
            int number = Integer.parseInt(month);
            return number >= 1 && number <= 12 ? templates.month(number) : "";
        }
        boolean word = !month.isEmpty() && month.chars().allMatch(c -> Character.isLetter(c) || c == '.');
        return word
                ? Optional.of(month)
                        .filter(m -> m.toLowerCase(Locale.ROOT).length() > 2)
                        .orElse("")
                : "";
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
