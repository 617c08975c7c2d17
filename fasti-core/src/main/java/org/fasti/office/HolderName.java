package org.fasti.office;

import java.util.Optional;
import org.fasti.language.TermIndex;
import org.fasti.office.OfficeMention.Name;

/** Finds the name of the holder right after a title: "Governor of Zhejiang Li Qiang". */
final class HolderName {
    private static final int LONGEST = 7;
    private static final int FEWEST_AFTER_PLACE = 2;
    private static final int MOST_AFTER_PLACE = 4;

    private HolderName() {}

    /** In "Zhejiang Li Qiang" the name after the place; nothing in "Zhejiang" or "New York City". */
    static Optional<Name> afterPlace(TitleTokens tokens, int from, int to) {
        int first = tokens.skipDeterminer(from);
        if (first >= to) {
            return Optional.empty();
        }
        TitleWords words = tokens.words();
        Optional<TermIndex.Match<String>> place = words.places()
                .at(tokens.all(), first, to)
                .or(() -> words.fields().at(tokens.all(), first, to));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        int name = place.get().to();
        if (to - name < FEWEST_AFTER_PLACE || to - name > MOST_AFTER_PLACE) {
            return Optional.empty();
        }
        for (int i = name; i < to; i++) {
            if (!tokens.isNameWord(i) || tokens.isPlaceWord(i) || tokens.role(i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Name(name, to));
    }

    /** The end of the name that begins at {@code from}. */
    static int end(TitleTokens tokens, int from) {
        int k = from;
        while (tokens.isOpen(k) && k - from < LONGEST) {
            boolean inner = k > from
                    && (isInitial(tokens, k) || isParticle(tokens, k) || isHyphen(tokens, k) || isAlsoName(tokens, k));
            if (!tokens.isNameWord(k) && !inner) {
                break;
            }
            k++;
        }
        return k;
    }

    /** The stop of an initial that was written apart from it. */
    private static boolean isInitial(TitleTokens tokens, int k) {
        return tokens.isMark(k, '.') && tokens.at(k - 1).norm().length() == 1 && tokens.isNameWord(k + 1);
    }

    private static boolean isParticle(TitleTokens tokens, int k) {
        return tokens.is(k, TitleWord.NAME_PARTICLE) && tokens.isNameWord(k + 1);
    }

    private static boolean isAlsoName(TitleTokens tokens, int k) {
        return tokens.isCapital(k) && tokens.is(k, TitleWord.ALSO_NAME);
    }

    private static boolean isHyphen(TitleTokens tokens, int k) {
        return tokens.isMark(k, '-') && tokens.joins(k);
    }
}
