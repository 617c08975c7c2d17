package org.fasti.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Inference;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** The bounds of a tenure for people: as said; in brackets where no source says it and a rule infers it. */
final class Bounds {
    private static final String OPEN_BEFORE = "../";
    private static final String OPEN_AFTER = "/..";

    private Bounds() {}

    static String from(AttestedTenure tenure) {
        return JsonTerms.edtf(tenure.start().shown())
                .or(() -> inferred(tenure, Inference.Side.START))
                .orElseGet(() -> tenure.testimonies().stream()
                        .flatMap(one -> one.said().on().stream())
                        .map(date -> "in " + date)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    static String until(AttestedTenure tenure) {
        return switch (tenure.end().shown()) {
            case Bound.Dated dated -> dated.date().toString();
            case Bound.StillHeld _ -> "in office";
            case Bound.Over _ -> inferred(tenure, Inference.Side.END).orElse("over");
            case Bound.Unsaid _ -> inferred(tenure, Inference.Side.END).orElse("");
        };
    }

    /** Whether some cell has brackets. */
    static boolean anyInferred(List<AttestedTenure> tenures) {
        return tenures.stream()
                .anyMatch(
                        tenure -> from(tenure).startsWith("(") || until(tenure).startsWith("("));
    }

    private static Optional<String> inferred(AttestedTenure tenure, Inference.Side side) {
        return tenure.testimonies().stream()
                .flatMap(one -> one.inferred().stream())
                .filter(bound -> bound.side() == side)
                .map(bound -> "(" + words(bound.date()) + ")")
                .findFirst();
    }

    /** "by 2001-05-03" for {@code ../2001-05-03}, "2001-05-03 or later" for {@code 2001-05-03/..}. */
    private static String words(Edtf date) {
        DayRange days = date.possibleDays();
        String said = date.toString();
        if (!days.hasEarliest() && said.startsWith(OPEN_BEFORE)) {
            return "by " + said.substring(OPEN_BEFORE.length());
        }
        return !days.hasLatest() && said.endsWith(OPEN_AFTER)
                ? said.substring(0, said.length() - OPEN_AFTER.length()) + " or later"
                : said;
    }
}
