package org.fasti.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.language.LanguageTable;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * A post whose end is not said ended when its holder's next post began, where that one was
 * somewhere else or the text says that the holder was moved. Seats in assemblies and committees are held beside other
 * posts and neither end nor are ended so.
 */
final class ANewPostBegan implements BoundRule {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> heldAlone;
    private final Set<String> transferWords;

    /** The rule with a language's lists of roles and words. */
    ANewPostBegan(String language) {
        heldAlone = LanguageTable.of(language, "posts-held-alone.txt").words();
        transferWords = LanguageTable.of(language, "transfer-words.txt").words();
    }

    @Override
    public String name() {
        return "a-new-post-began";
    }

    @Override
    public Optional<InferredBound> infer(Merged merged, Page page) {
        Tenure tenure = merged.tenure();
        Optional<Edtf> start = Dates.of(tenure.start());
        boolean open = tenure.end() instanceof Bound.Unsaid || tenure.end() instanceof Bound.Over;
        if (start.isEmpty() || !open || !isPost(tenure)) {
            return Optional.empty();
        }
        Optional<Edtf> next = later(merged, start.get(), page).findFirst().flatMap(ANewPostBegan::startOf);
        if (next.isEmpty()
                || isLongAfter(next.get(), start.get())
                || merged.spell().heldOn().stream().anyMatch(day -> isAfter(day, next.get()))) {
            return Optional.empty();
        }
        return later(merged, start.get(), page)
                .takeWhile(other -> !isAfter(startOf(other).orElseThrow(), next.get()))
                .filter(other -> elsewhere(tenure, other.tenure()) || saysMoved(other, page))
                .findFirst()
                .flatMap(other -> startOf(other)
                        .map(date -> new InferredBound(InferredBound.Side.END, date, name(), premises(merged, other))));
    }

    /** Whoever took up the next known post long after will have left the former in between. */
    private static boolean isLongAfter(Edtf next, Edtf start) {
        return next.earliest().getYear() - start.latest().getYear() > MOST_YEARS_IN_A_POST;
    }

    private static final int MOST_YEARS_IN_A_POST = 7;

    private Stream<Merged> later(Merged merged, Edtf start, Page page) {
        return page.byStart(merged.person()).stream()
                .dropWhile(other -> !isAfter(startOf(other).orElseThrow(), start))
                .filter(other -> isPost(other.tenure()));
    }

    /** How offices are held beside others. */
    private static final Set<Qualifier> BESIDES =
            Set.of(Qualifier.HONORARY, Qualifier.EX_OFFICIO, Qualifier.SHADOW, Qualifier.PRETENDED);

    private boolean isPost(Tenure tenure) {
        return Collections.disjoint(tenure.qualifiers(), BESIDES)
                && isHeldAlone(tenure.position().key().role());
    }

    /** By any ending of the role that is in the list: "deputy party secretary" by "secretary". */
    private boolean isHeldAlone(String role) {
        for (int from = 0; from >= 0; from = role.indexOf(' ', from + 1)) {
            if (heldAlone.contains(role.substring(from).strip())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Edtf> startOf(Merged merged) {
        return Dates.of(merged.tenure().start());
    }

    private static boolean isAfter(Edtf date, Edtf other) {
        return date.earliest().isAfter(other.latest());
    }

    private static boolean elsewhere(Tenure a, Tenure b) {
        return a.position().place().isPresent()
                && b.position().place().isPresent()
                && !a.position()
                        .place()
                        .get()
                        .equalsIgnoreCase(b.position().place().get());
    }

    /** True where a sentence that states the start says "was transferred" or the like. */
    private boolean saysMoved(Merged merged, Page page) {
        return merged.words(BoundChoice.START).stream()
                .map(evidence -> sentenceUpTo(evidence.span(), page.document().text()))
                .anyMatch(words -> BETWEEN_WORDS
                        .splitAsStream(words.toLowerCase(Locale.ROOT))
                        .anyMatch(transferWords::contains));
    }

    private static final int LONGEST_LOOK_BACK = 300;

    private static String sentenceUpTo(Span span, String text) {
        int from = Math.max(0, span.start() - LONGEST_LOOK_BACK);
        for (int i = span.start() - 1; i >= from; i--) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                from = i + 1;
            }
        }
        return text.substring(from, span.end());
    }

    private static List<Evidence> premises(Merged merged, Merged next) {
        return Stream.concat(merged.words(BoundChoice.START).stream(), next.words(BoundChoice.START).stream())
                .distinct()
                .toList();
    }
}
