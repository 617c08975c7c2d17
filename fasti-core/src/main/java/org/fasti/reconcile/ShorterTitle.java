package org.fasti.reconcile;

import java.util.SortedSet;
import org.fasti.language.Script;
import org.fasti.office.Position;

/**
 * "President of the Organizing Committee for the Winter Games" may be a shorter way to write "… for the Olympic Winter
 * Games": the same role and fewer words, none of the missing words naming another body or territory. In a script without
 * blanks the shorter title is the end of the longer: 佐倉藩主 for 下総佐倉藩主.
 */
final class ShorterTitle implements PositionRule {
    private final TellingWords tellingWords;

    ShorterTitle(TellingWords tellingWords) {
        this.tellingWords = tellingWords;
    }

    @Override
    public String name() {
        return "shorter-title";
    }

    @Override
    public Demand demand() {
        return Demand.ONLY_CANDIDATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        return vaguer.key().role().equals(fuller.key().role())
                && (tellingWords.shortens(vaguer.key().terms(), fuller)
                        || endsUnspaced(fuller.key().terms(), vaguer.key().terms()));
    }

    private static boolean endsUnspaced(SortedSet<String> fuller, SortedSet<String> vaguer) {
        if (fuller.size() != 1 || vaguer.size() != 1 || !Script.endsWithoutBlanks(vaguer.first())) {
            return false;
        }
        String end = vaguer.first();
        String whole = fuller.first();
        return whole.endsWith(end) && end.length() > 1 && whole.length() - end.length() >= LEAST_CHARACTERS_MORE;
    }

    /** 農 before 商務大臣 makes another office of it, 下総 before 佐倉藩主 says where it is. */
    private static final int LEAST_CHARACTERS_MORE = 2;
}
