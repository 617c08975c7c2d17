package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.date.DateExpression;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention;

/**
 * A sentence that dates the office of the sentence before without naming it: "He held that post until 2009", "She
 * resigned in May 2011".
 */
final class Anaphora {
    private static final Set<String> POINTERS = Set.of("that", "this", "the", "his", "her", "which", "such");
    private static final Set<String> POSTS = Set.of(
            "post", "position", "office", "role", "capacity", "job", "mayoralty", "governorship", "presidency",
            "premiership", "chairmanship", "seat", "throne", "directorship", "ministry", "portfolio");
    private static final Set<String> LEAVING = Set.of(
            "resigned", "abdicated", "dismissed", "removed", "ousted", "deposed", "stepped", "relinquished", "vacated");
    private static final Set<String> SERVING = Set.of("served", "remained", "continued", "serving", "reigned");

    private Anaphora() {}

    /** The marks with the office meant put before them; as they are where the sentence names an office or means none. */
    static List<Mark> resolve(List<Token> tokens, List<Mark> marks, Optional<OfficeMention> before) {
        boolean named = marks.stream().anyMatch(m -> m instanceof Mark.Office o && o.standing() != Mark.Office.Standing.OTHERS);
        if (named || before.isEmpty() || !means(tokens, marks)) {
            return marks;
        }
        List<Mark> resolved = new ArrayList<>();
        Mark.Office office = new Mark.Office(0, before.get().again(), Mark.Office.Standing.HELD);
        boolean placed = false;
        for (Mark mark : marks) {
            if (!placed && mark instanceof Mark.Verb) {
                resolved.add(office);
                placed = true;
            }
            resolved.add(mark);
        }
        return placed ? resolved : marks;
    }

    private static boolean means(List<Token> tokens, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Verb verb && isDated(marks, i)) {
                boolean leaving = LEAVING.contains(verb.form());
                boolean serving = SERVING.contains(verb.form())
                        && marks.get(i + 1) instanceof Mark.When when
                        && when.at() - verb.at() <= 2
                        && (when.preposition() != Preposition.AT || when.date() instanceof DateExpression.Range);
                boolean posted = verb.kind() == VerbClass.HOLD && namesPost(tokens, verb.at());
                if (leaving || serving || posted) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDated(List<Mark> marks, int verb) {
        for (int k = verb + 1; k < marks.size() && k < verb + 4; k++) {
            if (marks.get(k) instanceof Mark.When || marks.get(k) instanceof Mark.UntilDeath) {
                return true;
            }
            if (marks.get(k) instanceof Mark.Verb) {
                return false;
            }
        }
        return false;
    }

    private static boolean namesPost(List<Token> tokens, int verb) {
        for (int k = verb + 1; k < Math.min(tokens.size() - 1, verb + 4); k++) {
            if (POINTERS.contains(tokens.get(k).norm()) && POSTS.contains(tokens.get(k + 1).norm())) {
                return true;
            }
        }
        return false;
    }
}
