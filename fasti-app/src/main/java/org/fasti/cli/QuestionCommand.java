package org.fasti.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.OpenQuestion;
import org.fasti.ledger.Testimonies;
import picocli.CommandLine.Mixin;

/** A question to a chronicle as it was on some day. */
abstract class QuestionCommand extends ChronicleCommand {
    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    QuestionCommand(Console console) {
        super(console);
    }

    /** Answers from what is known. */
    abstract Exit answer(Testimonies known);

    @Override
    final Exit run(ChronicleAddress address) {
        check();
        try (Chronicle chronicle = Chronicle.toRead(address)) {
            return answer(chronicle.testimonies(asOf.asOf()));
        }
    }

    /** Looks at the options before the chronicle is opened; throws where they make no question. */
    void check() {}

    final void print(String answer) {
        PrintStream out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
        out.print(answer);
        out.flush();
    }

    /** Says briefly which persons and offices of an answer may be one with others, and are not taken for it. */
    final void sayUndecided(Testimonies known, Collection<AttestedTenure> answer) {
        List<OpenQuestion> open = known.undecided(
                answer.stream().flatMap(tenure -> tenure.testimonies().stream()).toList());
        if (open.isEmpty()) {
            return;
        }
        OpenQuestion first = open.getFirst();
        String pair = first.a().address() + " and " + first.b().address();
        String what = first.kind() == OpenQuestion.Kind.PERSON ? "person" : "office";
        say(
                open.size() == 1
                        ? "undecided: " + pair + " may be one " + what + "; `fasti same --undecided \""
                                + first.a().name() + "\"` says what speaks for and against it"
                        : "undecided: " + open.size() + " pairs that this answer touches may be one, such as " + pair
                                + "; see `fasti same --undecided`");
    }

    /** Says that the chronicle does not know a name, and which it knows that are like it. */
    final Exit unknown(String what, String name, List<String> names) {
        say("the chronicle knows no " + what + " of the name " + name);
        NearName.of(name, names).forEach(near -> console().err().println("Did you mean: " + near));
        return Exit.WRONG_USE;
    }
}
