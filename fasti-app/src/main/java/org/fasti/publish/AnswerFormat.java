package org.fasti.publish;

import java.util.List;
import org.fasti.query.Answer;

/** A form for the answers to a question: a pure function of them. */
public interface AnswerFormat {
    /** All of {@code answers} as text, with line ends. */
    String answers(List<Answer> answers);
}
