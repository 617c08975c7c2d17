package org.fasti.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * A table of tenures that is as real ones are: offices in bodies, each a seat with a chain of holders of which every one
 * begins when the one before ends; a third of the holders went on from another office; some dates are years or months
 * only, some ends are not said. Seven of eight rows are a register's, which knows persons by identifiers; the others are
 * an almanac's and a gazette's, which know names and say some of it again: less exactly, otherwise written, or with
 * another day. From the same seed comes the same table.
 */
final class GeneratedTenures {
    static final String[] TITLES = {
        "Director",
        "Chair",
        "Secretary",
        "Deputy Chair",
        "Treasurer",
        "Registrar",
        "Commissioner",
        "Inspector",
        "President",
        "Auditor",
        "Clerk",
        "Vice President",
        "Member for the North",
        "Member for the South",
        "Warden"
    };
    private static final int OFFICES = 30_000;
    private static final long FIRST_DAY = LocalDate.of(1800, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2026, 1, 1).toEpochDay();
    private static final String[] SYLLABLES = {
        "ba", "del", "mor", "an", "ka", "ri", "tho", "lin", "ves", "o", "ster", "ma", "ju", "per", "hal", "ne", "ro",
        "gan", "til", "sun"
    };

    /** Who says it, and of how many tenures. */
    private enum Source {
        REGISTER("Register", 1),
        ALMANAC("Almanac", 10),
        GAZETTE("Gazette", 25);

        private final String words;
        private final int oneOf;

        Source(String words, int oneOf) {
            this.words = words;
            this.oneOf = oneOf;
        }

        /** The rows of the three together are so many for a row of the register. */
        static double rowsToOne() {
            return Arrays.stream(values())
                    .mapToDouble(source -> 1.0 / source.oneOf)
                    .sum();
        }
    }

    private final long seed;
    private final int rows;
    private final Deque<Integer> movingOn = new ArrayDeque<>();
    private Random random;
    private int persons;
    private int written;

    /** @param rows how many there are in all */
    GeneratedTenures(long seed, int rows) {
        this.seed = seed;
        this.rows = rows;
        this.random = new Random(seed);
    }

    /** The title of an office. */
    static String title(int office) {
        return TITLES[office % TITLES.length];
    }

    /** The body that an office is in. */
    static String body(int office) {
        int body = office / TITLES.length;
        return "Authority of " + capital(word(body * 31L + 7, 2)) + " " + capital(word(body, 2)) + "stad";
    }

    /** A person's name; some share one. */
    static String person(int number) {
        return capital(word(number % 4_000, 2)) + " " + capital(word(number / 7 + 11L, 3));
    }

    /** Writes the table with its row of columns, source after source and office after office. */
    void write(Path file) throws IOException {
        int tenures = (int) (rows / Source.rowsToOne());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("person,person_id,position,organization,start,end,acting,predecessor,source\n");
            for (Source source : Source.values()) {
                begin();
                for (int office = 0; office < OFFICES; office++) {
                    int chain = (int) ((office + 1L) * tenures / OFFICES - (long) office * tenures / OFFICES);
                    chain(out, source, office, chain);
                }
            }
            begin();
            // What rounding leaves over.
            while (written < rows) {
                chain(out, Source.REGISTER, OFFICES + written, 1);
            }
        }
    }

    private void begin() {
        random = new Random(seed);
        movingOn.clear();
        persons = 0;
    }

    private void chain(BufferedWriter out, Source source, int office, int length) throws IOException {
        if (length == 0) {
            return;
        }
        List<Long> days = new ArrayList<>();
        long founded = FIRST_DAY + random.nextLong(36_500);
        long left = (LAST_DAY - founded) / length;
        long day = founded;
        for (int i = 0; i <= length; i++) {
            days.add(day);
            day += Math.max(30, left / 2 + random.nextLong(Math.max(1, left)));
        }
        int before = -1;
        for (int i = 0; i < length; i++) {
            int holder = holder();
            Random own = new Random(seed ^ office * 1_000L + i ^ (long) source.ordinal() << 40);
            if (own.nextInt(source.oneOf) == 0 && written < rows) {
                write(out, source, own, office, holder, before, days.subList(i, i + 2), i == length - 1);
            }
            before = holder;
        }
    }

    private void write(
            BufferedWriter out,
            Source source,
            Random own,
            int office,
            int holder,
            int before,
            List<Long> days,
            boolean isLast)
            throws IOException {
        boolean byId = source == Source.REGISTER;
        int slip = !byId && own.nextInt(12) == 0 ? own.nextInt(40) - 20 : 0;
        boolean open = isLast || own.nextInt(30) == 0;
        out.write(String.join(
                ",",
                called(holder, source),
                byId ? "p" + holder : "",
                title(office),
                body(office),
                stated(days.getFirst() + slip, own),
                open ? isLast && own.nextInt(3) == 0 ? ".." : "" : stated(days.getLast(), own),
                own.nextInt(25) == 0 ? "true" : "false",
                before < 0 ? "" : byId ? "p" + before : called(before, source),
                source.words));
        out.write('\n');
        written++;
    }

    /** The gazette has initials. */
    private static String called(int person, Source source) {
        String name = person(person);
        return source == Source.GAZETTE ? name.charAt(0) + "." + name.substring(name.indexOf(' ')) : name;
    }

    /** Two of three are new; the others leave the office that they held some chains before. */
    private int holder() {
        int holder = movingOn.size() > 5_000 && random.nextInt(3) == 0 ? movingOn.removeFirst() : persons++;
        movingOn.addLast(holder);
        if (movingOn.size() > 10_000) {
            movingOn.removeFirst();
        }
        return holder;
    }

    private static String stated(long day, Random random) {
        String date = LocalDate.ofEpochDay(day).toString();
        int exactness = random.nextInt(20);
        return exactness == 0 ? date.substring(0, 7) : exactness <= 2 ? date.substring(0, 4) : date;
    }

    private static String word(long number, int syllables) {
        StringBuilder word = new StringBuilder();
        long rest = number;
        for (int i = 0; i < syllables || rest > 0; i++) {
            word.append(SYLLABLES[(int) (rest % SYLLABLES.length)]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
