package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.language.Token;

/** Tells the words and marks that shape a sentence. */
final class Joints {
    private Joints() {}

    static Optional<Joint.Kind> at(Sentence sentence, int i) {
        Token t = sentence.at(i);
        return t.kind() == Token.Kind.MARK ? ofMark(t.norm().charAt(0)) : ofWord(sentence, i);
    }

    private static Optional<Joint.Kind> ofMark(char mark) {
        return switch (mark) {
            case ',' -> Optional.of(Joint.Kind.COMMA);
            case ';', ':' -> Optional.of(Joint.Kind.SEMICOLON);
            case '(', '[' -> Optional.of(Joint.Kind.OPEN);
            case ')', ']' -> Optional.of(Joint.Kind.CLOSE);
            case '&', '、' -> Optional.of(Joint.Kind.AND);
            default -> Optional.empty();
        };
    }

    private static Optional<Joint.Kind> ofWord(Sentence sentence, int i) {
        boolean asWell = sentence.is(i, SentenceWord.AS_WELL) && sentence.is(i - 1, SentenceWord.AS);
        boolean alongWith = sentence.is(i, SentenceWord.WITH) && sentence.is(i - 1, SentenceWord.ALONG);
        if (sentence.is(i, SentenceWord.AND) || asWell || alongWith) {
            return Optional.of(Joint.Kind.AND);
        }
        if (sentence.is(i, SentenceWord.RELATIVE)) {
            return Optional.of(Joint.Kind.RELATIVE);
        }
        if (sentence.is(i, SentenceWord.LATER)) {
            // "then Mayor Reyes": before a name it only says when he was that.
            return sentence.isCapital(i + 1) ? Optional.empty() : Optional.of(Joint.Kind.LATER);
        }
        return sentence.is(i, SentenceWord.AS) ? Optional.of(Joint.Kind.AS) : Optional.empty();
    }
}
