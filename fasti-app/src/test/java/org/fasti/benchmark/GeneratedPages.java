package org.fasti.benchmark;

import static org.fasti.benchmark.GeneratedProse.capital;

import java.util.List;
import java.util.Random;

/**
 * Pages in the mix of the English Wikipedia's {@code pages-articles}, by the counts that it publishes of itself: of a
 * hundred pages about 45 lead to others, 29 are articles and 26 belong to categories, files, templates and the project;
 * talk is not in that dump. Of a hundred articles, 3.6 tell of an officeholder (250,000 of 7 million) and one lists
 * holders; 25 tell of somebody else, 9 of a place, and the rest of anything. Articles have ten thousand bytes on average,
 * half of them fewer than five thousand.
 */
final class GeneratedPages {
    private static final double OFFICEHOLDERS = 0.036;
    private static final double LISTS = 0.046;
    private static final double OTHER_PEOPLE = 0.296;
    private static final double PLACES = 0.386;

    private final Random random;
    private final GeneratedProse prose;

    /**
     * A page.
     *
     * @param namespace 0 for articles
     */
    record Page(String title, int namespace, boolean redirect, String wikitext) {}

    GeneratedPages(long seed) {
        this.random = new Random(seed);
        this.prose = new GeneratedProse(random);
    }

    Page next() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            String text =
                    "#REDIRECT [[" + capital(prose.phrase()) + "]]\n\n{{Redirect category shell|\n{{R from move}}\n}}";
            return new Page(capital(prose.phrase()), 0, true, text);
        }
        return kind < 74 ? article() : other();
    }

    private Page article() {
        double kind = random.nextDouble();
        if (kind < OFFICEHOLDERS) {
            return officeholder();
        }
        StringBuilder text = new StringBuilder();
        String title = kind < OTHER_PEOPLE ? prose.person() : capital(prose.phrase());
        if (kind < LISTS) {
            title = "List of mayors of " + prose.town();
            listOfHolders(text);
        } else if (kind < OTHER_PEOPLE) {
            person(text, title);
        } else if (kind < PLACES) {
            place(text, title);
        } else {
            text.append("{{Short description|").append(prose.phrase()).append("}}\n{{Use dmy dates|date=May 2023}}\n");
        }
        body(text, title);
        return new Page(title, 0, false, text.toString());
    }

    /** A page about somebody who held offices, as its box, its prose and a box of successions tell. */
    Page officeholder() {
        String name = prose.person();
        String town = prose.town();
        int year = prose.year();
        StringBuilder text = new StringBuilder("{{Short description|Politician}}\n{{Infobox officeholder\n| name = ")
                .append(name)
                .append("\n| image = ")
                .append(name)
                .append(".jpg\n| birth_date = {{birth date|")
                .append(year - 40)
                .append("|3|4|df=y}}\n");
        String[] offices = {"Mayor of " + town, "Member of the " + town + " Senate", "Minister of Works"};
        int count = 1 + random.nextInt(offices.length);
        for (int i = 0; i < count; i++) {
            String number = i == 0 ? "" : Integer.toString(i + 1);
            text.append("| office" + number + " = [[" + offices[i] + "]]\n| term_start" + number + " = 4 March "
                    + (year - 4 * i) + "\n| term_end" + number + " = 3 May " + (year - 4 * i + 3) + "\n| predecessor"
                    + number + " = [[" + prose.person() + "]]\n| successor" + number + " = [[" + prose.person()
                    + "]]\n");
        }
        text.append("| party = [[").append(capital(prose.word())).append(" Party]]\n}}\n");
        text.append("'''" + name + "''' (born 4 March " + (year - 40) + ") was a politician who served as [[mayor of "
                + town + "]] from " + year + " to " + (year + 3) + ".\n\n");
        body(text, name);
        text.append("{{s-start}}\n{{s-off}}\n{{succession box|title=Mayor of " + town + "|years=" + year + "–"
                + (year + 3) + "|before=[[" + prose.person() + "]]|after=[[" + prose.person() + "]]}}\n{{s-end}}\n");
        text.append("[[Category:Mayors of ").append(town).append("]]\n");
        return new Page(name, 0, false, text.toString());
    }

    private void listOfHolders(StringBuilder text) {
        text.append("{| class=\"wikitable\"\n! Name !! Took office !! Left office\n");
        int year = prose.year();
        for (int i = 5 + random.nextInt(30); i > 0; i--) {
            text.append("|-\n| [[" + prose.person() + "]] || " + year + " || " + (year + 4) + "\n");
            year += 4;
        }
        text.append("|}\n\n");
    }

    private void person(StringBuilder text, String name) {
        String box = prose.one(List.of("football biography", "musical artist", "person", "writer", "scientist"));
        text.append("{{Infobox " + box + "\n| name = " + name + "\n| image = " + name
                + ".jpg\n| birth_date = {{birth date|"
                + prose.year() + "|5|6}}\n| birth_place = [[" + prose.town() + "]]\n| occupation = " + prose.word()
                + "\n| years1 = 1990–1994\n| clubs1 = [[" + prose.town() + "]]\n| goals1 = 3\n}}\n");
    }

    private void place(StringBuilder text, String name) {
        text.append("{{Infobox settlement\n| name = " + name + "\n| settlement_type = Village\n| coordinates = {{coord|"
                + random.nextInt(90) + "|N|" + random.nextInt(90) + "|E}}\n| population_total = "
                + random.nextInt(90_000) + "\n| subdivision_name = [[" + capital(prose.word()) + "]]\n}}\n");
    }

    /** Paragraphs under headings, references and categories. */
    private void body(StringBuilder text, String title) {
        text.append("'''").append(title).append("''' is ");
        double length = Math.exp(8.3 + 1.15 * random.nextGaussian());
        int until = text.length() + (int) Math.min(200_000, length);
        int paragraphs = 0;
        do {
            prose.paragraph(text);
            if (++paragraphs % 4 == 0) {
                text.append("== ").append(capital(prose.phrase())).append(" ==\n");
            }
        } while (text.length() < until);
        text.append("== References ==\n{{Reflist}}\n\n== External links ==\n* {{Official website}}\n\n");
        text.append("{{Authority control}}\n\n{{DEFAULTSORT:").append(title).append("}}\n");
        for (int categories = 2 + random.nextInt(6); categories > 0; categories--) {
            text.append("[[Category:")
                    .append(prose.year())
                    .append(' ')
                    .append(prose.phrase())
                    .append("]]\n");
        }
    }

    /** What is no article. */
    private Page other() {
        StringBuilder text = new StringBuilder();
        return switch (random.nextInt(4)) {
            case 0 -> {
                String parent = "[[Category:" + capital(prose.phrase()) + "]]\n";
                yield new Page("Category:" + capital(prose.phrase()), 14, false, "{{Commons category}}\n" + parent);
            }
            case 1 -> {
                text.append("<noinclude>{{Documentation}}</noinclude>{{#if:{{{1|}}}|{{{1}}}|{{{2}}}}}\n");
                prose.paragraph(text);
                yield new Page("Template:" + capital(prose.phrase()), 10, false, text.toString());
            }
            case 2 -> {
                text.append("== Summary ==\n{{Non-free use rationale\n| Description = ")
                        .append(prose.phrase());
                text.append("\n}}\n== Licensing ==\n{{Non-free logo}}\n");
                yield new Page("File:" + capital(prose.word()) + ".png", 6, false, text.toString());
            }
            default -> {
                for (int i = 1 + random.nextInt(9); i > 0; i--) {
                    prose.paragraph(text);
                }
                yield new Page("Wikipedia:" + capital(prose.phrase()), 4, false, text.toString());
            }
        };
    }
}
