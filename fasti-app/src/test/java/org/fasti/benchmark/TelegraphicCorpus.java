package org.fasti.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Biographies in the telegraphic style of registers of legislators, about people who never lived, in towns that are not
 * on the map. The same seed gives the same corpus.
 */
final class TelegraphicCorpus {
    private static final List<String> SYLLABLES = List.of(
            "al", "ber", "cor", "dan", "el", "far", "gis", "hol", "in", "kel", "lor", "mar", "nor", "ol", "per");
    private static final List<String> ENDINGS = List.of("ton", "ville", "field", "burg", "ham", "dale");
    private static final List<String> STATES =
            List.of("Ohio", "Georgia", "Vermont", "Kansas", "Oregon", "Maine", "Texas", "Nevada");
    private static final List<String> PARTIES = List.of("Democrat", "Republican", "Whig", "Federalist");
    private static final List<String> ORDINALS =
            List.of("Twentieth", "Thirty-first", "Forty-second", "Fifty-sixth", "Sixty-third", "Seventy-ninth");
    private static final List<String> MONTHS =
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October");

    private final Random random;

    TelegraphicCorpus(long seed) {
        this.random = new Random(seed);
    }

    /** Writes a batch of {@code documents} as JSONL; gives the number of characters of text in it. */
    long write(Path file, int documents) {
        long characters = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                String text = biography();
                characters += text.length();
                out.write(String.format(
                        Locale.ROOT, "{\"id\": \"b%06d\", \"title\": \"%s\", \"text\": \"%s\"}\n", i, person(), text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }

    String biography() {
        String state = any(STATES);
        String town = town();
        int born = 1780 + random.nextInt(150);
        int year = born + 21;
        StringBuilder text = new StringBuilder()
                .append("A Representative from " + state + "; born in " + town + ", " + town() + " County, " + state
                        + ", "
                        + date(born) + "; attended the common schools; studied law; was admitted to the bar in " + year
                        + " and practiced in " + town + "; ");
        for (int terms = 1 + random.nextInt(4); terms > 0; terms--) {
            year += 1 + random.nextInt(4);
            int end = year + 1 + random.nextInt(6);
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> "mayor of " + town() + ", " + state + ", " + year + "-" + end + "; ";
                        case 1 -> "member of the State senate from " + year + " to " + end + "; ";
                        case 2 ->
                            "served as prosecuting attorney of " + town() + " County in " + year + " and " + (year + 1)
                                    + "; ";
                        case 3 ->
                            "judge of the circuit court " + year + "-" + end + " and its presiding judge in " + end
                                    + "; ";
                        default ->
                            "was appointed postmaster of " + town() + " on " + date(year) + ", and served until "
                                    + date(end) + "; ";
                    });
            year = end;
        }
        int end = year + 2 + 2 * random.nextInt(4);
        text.append("elected as a " + any(PARTIES) + " to the " + any(ORDINALS)
                + " Congress and to the succeeding Congress (March 4, "
                + year + "-March 3, " + end + "); unsuccessful candidate for reelection in " + end
                + "; chairman, Committee on Public Lands (" + any(ORDINALS) + " Congress); ");
        text.append("resumed his practice in " + town + "; died in " + town() + ", " + state + ", "
                + date(end + 1 + random.nextInt(25)) + "; interment in " + town() + " Cemetery.");
        return text.toString();
    }

    private String person() {
        return name() + " " + name() + (random.nextBoolean() ? "son" : "man");
    }

    private String town() {
        return name() + any(ENDINGS);
    }

    private String name() {
        String name = any(SYLLABLES) + any(SYLLABLES);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String date(int year) {
        return any(MONTHS) + " " + (1 + random.nextInt(28)) + ", " + year;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
