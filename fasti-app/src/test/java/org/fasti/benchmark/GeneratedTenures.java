package org.fasti.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * A table of tenures that is as real ones are: offices in bodies, each a seat with a chain of holders of which every one
 * begins when the one before ends; a third of the holders went on from another office; some dates are years or months
 * only, some ends are not said. From the same seed comes the same table.
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

    private final Random random;
    private final int tenures;
    private final Deque<Integer> movingOn = new ArrayDeque<>();
    private int persons;

    GeneratedTenures(long seed, int tenures) {
        this.random = new Random(seed);
        this.tenures = tenures;
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

    /** Writes the table with its row of columns, office after office. */
    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("person,person_id,position,organization,start,end,acting,predecessor,source\n");
            for (int office = 0; office < OFFICES; office++) {
                int chain = (int) ((office + 1L) * tenures / OFFICES - (long) office * tenures / OFFICES);
                chain(out, office, chain);
            }
        }
    }

    private void chain(BufferedWriter out, int office, int length) throws IOException {
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
        String before = "";
        for (int i = 0; i < length; i++) {
            int holder = holder();
            String id = "p" + holder;
            boolean last = i == length - 1;
            out.write(String.join(
                    ",",
                    person(holder),
                    id,
                    title(office),
                    body(office),
                    stated(days.get(i)),
                    last ? random.nextInt(3) == 0 ? ".." : "" : stated(days.get(i + 1)),
                    random.nextInt(25) == 0 ? "true" : "false",
                    before,
                    "Register"));
            out.write('\n');
            before = id;
        }
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

    private String stated(long day) {
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
