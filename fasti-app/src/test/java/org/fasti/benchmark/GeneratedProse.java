package org.fasti.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Words, sentences and names of a language that never was. As in any language, a few words make up most of a text, and
 * words come in turns of phrase; so it packs about as well as the English Wikipedia, more than four to one.
 */
final class GeneratedProse {
    private static final List<String> LITTLE_WORDS = List.of(
            "the", "of", "and", "in", "a", "to", "was", "is", "for", "on", "as", "by", "with", "he", "that", "at",
            "from", "his", "it", "an", "were", "are", "which", "this", "had", "first", "also", "has", "be", "or", "who",
            "her");
    /** What biographies say of almost everybody; only the last two are of offices. */
    private static final List<String> TURNS = List.of(
            "was born in the town of",
            "moved with the family to",
            "studied at the university of",
            "released an album that was recorded in",
            "was first published in",
            "is a member of the family of",
            "played for the club and was injured near",
            "received a prize for the work on",
            "died after a long illness at",
            "has a population that was counted in",
            "was elected to the academy of",
            "worked as an assistant to the director of");

    private static final int WORDS = 60_000;
    private static final int PHRASES = 60_000;

    private static final double OFFSET = 5;

    private final Random random;
    private final String[] words = new String[WORDS];
    private final String[] phrases = new String[PHRASES];

    GeneratedProse(Random random) {
        this.random = random;
        for (int i = 0; i < WORDS; i++) {
            words[i] = newWord(1 + random.nextInt(3));
        }
        for (int i = 0; i < PHRASES; i++) {
            StringBuilder phrase = new StringBuilder(one(LITTLE_WORDS));
            for (int more = 1 + random.nextInt(5); more > 0; more--) {
                phrase.append(' ').append(random.nextInt(3) == 0 ? one(LITTLE_WORDS) : word());
            }
            phrases[i] = phrase.toString();
        }
    }

    /** A paragraph of a few sentences with links and notes. */
    void paragraph(StringBuilder out) {
        for (int sentences = 3 + random.nextInt(4); sentences > 0; sentences--) {
            sentence(out);
        }
        out.append("\n\n");
    }

    private void sentence(StringBuilder out) {
        out.append(capital(phrase()));
        for (int parts = 2 + random.nextInt(4); parts > 0; parts--) {
            out.append(' ');
            switch (random.nextInt(9)) {
                case 0 ->
                    out.append(one(TURNS)).append(" [[").append(capital(word())).append("]]");
                case 1 ->
                    out.append("[[").append(phrase()).append('|').append(word()).append("]]");
                case 2 -> out.append("in ").append(year());
                case 3, 4 ->
                    out.append(word())
                            .append(", ")
                            .append(rareWord())
                            .append(' ')
                            .append(word());
                case 5 ->
                    out.append(rareWord())
                            .append(' ')
                            .append(one(LITTLE_WORDS))
                            .append(' ')
                            .append(rareWord());
                default -> out.append(phrase());
            }
        }
        out.append('.');
        if (random.nextInt(4) == 0) {
            note(out);
        }
        out.append(' ');
    }

    private void note(StringBuilder out) {
        switch (random.nextInt(5)) {
            case 0 -> out.append("<ref name=\"").append(word()).append("\" />");
            case 1 ->
                out.append("<ref>{{cite book |last=" + capital(word()) + " |first=" + capital(word()) + " |title="
                        + capital(phrase()) + " |publisher=" + capital(word()) + " |year=" + year() + " |isbn=978-"
                        + random.nextInt(1_000_000_000) + " |page=" + random.nextInt(400) + "}}</ref>");
            default ->
                out.append("<ref name=\"" + word() + "\">{{cite web |url=https://www." + word() + ".example/" + word()
                        + "/" + random.nextInt(100_000) + " |title=" + capital(phrase()) + " |website="
                        + capital(word()) + " |date=" + date() + " |access-date=" + date() + "}}</ref>");
        }
    }

    String date() {
        return 1 + random.nextInt(28) + " " + one(List.of("January", "March", "May", "July", "August", "October")) + " "
                + year();
    }

    int year() {
        return 1800 + random.nextInt(220);
    }

    /** Some phrases are much more frequent than others. */
    String phrase() {
        return phrases[skewed(PHRASES)];
    }

    String word() {
        return words[skewed(WORDS)];
    }

    /** A name that hardly anybody else has. */
    String person() {
        return capital(word() + newWord(1)) + " " + capital(newWord(2));
    }

    String town() {
        return capital(newWord(2)) + "ford";
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String rareWord() {
        return words[random.nextInt(WORDS)];
    }

    private int skewed(int size) {
        // As in Zipf's law with Mandelbrot's offset: the hundredth word is a twentieth as frequent as the first.
        return (int) (OFFSET * (Math.pow(size / OFFSET + 1, random.nextDouble()) - 1));
    }

    private String newWord(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
            if (random.nextInt(3) == 0) {
                word.append("nrst".charAt(random.nextInt(4)));
            }
        }
        return word.toString();
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
