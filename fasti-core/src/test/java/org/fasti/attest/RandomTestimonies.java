package org.fasti.attest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fasti.time.EndConvention;

/** What a few sources say of one person in one office, with years, months and days that often meet. */
final class RandomTestimonies {
    private RandomTestimonies() {}

    static List<Testimony> some(Random random) {
        List<Testimony> all = new ArrayList<>();
        int sources = 1 + random.nextInt(3);
        for (int source = 0; source < sources; source++) {
            EndConvention ends = EndConvention.values()[random.nextInt(4)];
            boolean dated = random.nextBoolean();
            int rows = 1 + random.nextInt(3);
            for (int row = 0; row < rows; row++) {
                Told told = Told.by("S" + source).ends(ends);
                if (dated) {
                    told.published("200" + random.nextInt(10));
                }
                bounds(told, random);
                all.add(told.said());
            }
        }
        return all;
    }

    private static void bounds(Told told, Random random) {
        int first = 1996 + random.nextInt(8);
        int last = first + random.nextInt(4);
        switch (random.nextInt(8)) {
            case 0 -> told.from(date(first, random));
            case 1 -> told.to(date(last, random));
            case 2 -> told.from(date(first, random)).to("..");
            case 3 -> told.from(date(first, random)).to("over");
            case 4 -> told.mention().inferred(Inference.Side.START, date(first, random));
            case 5 -> told.mention().inferred(Inference.Side.END, date(last, random));
            default -> told.from(date(first, random)).to(date(last, random));
        }
    }

    private static String date(int year, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "-0" + (1 + random.nextInt(3));
            default -> year + "-0" + (1 + random.nextInt(3)) + "-0" + (1 + random.nextInt(3));
        };
    }
}
