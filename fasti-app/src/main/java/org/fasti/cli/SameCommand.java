package org.fasti.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.language.FoldedName;
import org.fasti.ledger.Identification;
import org.fasti.ledger.OpenQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges two to be one; lists what is undecided. */
@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        description =
                "Records that two names mean one person, or two titles one office; it wins over every rule. Without "
                        + "names: lists the judgements; with --undecided what may be one, all of it or what the names are about; "
                        + "with --why the reasons for which what is named is one.")
final class SameCommand extends JudgeCommand {
    private static final int SHOWN_OF_ID = 10;

    @Option(names = "--undecided", description = "Lists who and what may be one, with what speaks for and against it.")
    private boolean undecided;

    @Option(names = "--why", description = "Says why what is named is taken for one with what other sources name.")
    private boolean why;

    SameCommand(Console console) {
        super(console, true);
    }

    @Override
    Exit list(Identification known) {
        if (why) {
            return reasons(known);
        }
        if (!undecided) {
            return judgements(known);
        }
        List<OpenQuestion> open =
                known.undecided().stream().filter(this::isAsked).toList();
        print(open.stream()
                .flatMap(one -> Stream.of(
                        one.a().address() + " and " + one.b().address(),
                        "  for:     " + one.evidenceFor(),
                        "  against: " + one.evidenceAgainst()))
                .toList());
        if (open.isEmpty()) {
            say("nothing is undecided" + (names().isEmpty() ? "" : " of " + String.join(", ", names())));
            return Exit.DONE;
        }
        say(open.size() + " undecided; decide with `fasti same A B --because …` or `fasti different A B --because …`");
        return Exit.DONE;
    }

    @Override
    boolean isList() {
        return undecided || why;
    }

    private Exit reasons(Identification known) {
        if (names().isEmpty()) {
            throw misuse("why is who one? Name a person or an office");
        }
        Exit exit = Exit.DONE;
        for (String name : names()) {
            Map<Long, List<String>> persons = new LinkedHashMap<>();
            known.persons(name)
                    .forEach(one -> persons.computeIfAbsent(one.person(), person -> new ArrayList<>())
                            .add(one.address()));
            Map<Long, List<String>> lines = new LinkedHashMap<>();
            if (persons.isEmpty()) {
                known.offices(name)
                        .forEach(one -> lines.computeIfAbsent(one.line(), line -> new ArrayList<>())
                                .add(text(subject(one))));
            }
            persons.forEach((person, shown) -> reasons(shown, known.reasons(person)));
            lines.forEach((line, shown) -> reasons(shown, known.reasonsOfLine(line)));
            if (persons.isEmpty() && lines.isEmpty()) {
                exit = unknown(name);
            }
        }
        return exit;
    }

    private void reasons(List<String> shown, List<String> reasons) {
        List<String> lines = new ArrayList<>(List.of(String.join("; ", shown)));
        reasons.forEach(reason -> lines.add("  " + reason));
        print(lines);
        if (reasons.isEmpty()) {
            say("nothing else is taken for " + shown.getFirst());
        }
    }

    /** Whether it is about all names that were given, or none was. */
    private boolean isAsked(OpenQuestion one) {
        Set<String> words = words(String.join(
                " ", one.a().name(), one.a().address(), one.b().name(), one.b().address()));
        return names().stream().allMatch(name -> words.containsAll(words(name)));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(FoldedName.of(text).split(" ")));
    }

    private Exit judgements(Identification known) {
        print(known.judgements().stream()
                .map(one -> one.id().substring(0, SHOWN_OF_ID) + "  " + text(one.judgement())
                        + (one.isWithdrawn() ? " – taken back" : ""))
                .toList());
        return Exit.DONE;
    }
}
