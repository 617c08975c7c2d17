package org.fasti.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.Office;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.Content;
import org.fasti.ledger.Content.Judgement;
import org.fasti.ledger.Content.Retraction;
import org.fasti.ledger.Content.Subject;
import org.fasti.ledger.FoundBearer;
import org.fasti.ledger.Identification;
import org.fasti.ledger.Sha256;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that two are one, or that they are not. */
abstract class JudgeCommand extends ChronicleCommand {
    /** What a name means: of one kind, perhaps several. */
    private record Meant(
            String name, boolean arePersons, List<Subject> subjects, List<Long> groups, List<String> shown) {
        boolean isOne() {
            return groups.stream().distinct().count() == 1;
        }
    }

    private final boolean isSame;

    @Parameters(
            arity = "0..2",
            paramLabel = "A B",
            description = "Two persons, or two offices: by name, by identifier, or by SOURCE:IDENTIFIER.")
    private List<String> both = List.of();

    @Option(names = "--because", paramLabel = "REASON", description = "Why; it is kept for whoever asks.")
    private Optional<String> because = Optional.empty();

    @Option(names = "--author", paramLabel = "NAME", description = "Who judges (default: the user of this computer).")
    private Optional<String> author = Optional.empty();

    @Option(names = "--undo", paramLabel = "ID", description = "Takes the judgement of that id back.")
    private Optional<String> undo = Optional.empty();

    JudgeCommand(Console console, boolean isSame) {
        super(console);
        this.isSame = isSame;
    }

    /** What else the command does, where no two are named. */
    abstract Exit list(Identification known);

    /** Whether it lists, also where names are given. */
    boolean isList() {
        return false;
    }

    /** The names that were given. */
    final List<String> names() {
        return both;
    }

    @Override
    final Exit run(ChronicleAddress address) {
        if (undo.isEmpty() && (both.isEmpty() || isList())) {
            try (Chronicle chronicle = Chronicle.toRead(address)) {
                return list(chronicle.identification());
            }
        }
        String reason = because.filter(text -> !text.isBlank())
                .orElseThrow(() -> misuse("say why, with --because \"…\"; the reason is kept"));
        // Opening to write would make a new one.
        Chronicle.toRead(address).close();
        try (Chronicle chronicle = Chronicle.toWrite(address, notices())) {
            return undo.isPresent() ? takeBack(chronicle, undo.get(), reason) : judge(chronicle, reason);
        }
    }

    private Exit takeBack(Chronicle chronicle, String id, String reason) {
        Optional<Identification.Given> given = chronicle.identification().judgement(id);
        if (given.isEmpty()) {
            say("no judgement, or more than one, has the id " + id + "; `fasti same` lists them");
            return Exit.WRONG_USE;
        }
        Sha256 entry = given.get().judgement().id();
        chronicle.record(Instant.now(), List.of(new Retraction(entry, author(), reason)));
        say("taken back: " + text(given.get().judgement()));
        return Exit.DONE;
    }

    private Exit judge(Chronicle chronicle, String reason) {
        if (both.size() != 2) {
            throw misuse("name two, each in quotes");
        }
        Optional<Meant> a = meant(both.getFirst(), chronicle);
        Optional<Meant> b = a.flatMap(one -> meant(both.getLast(), chronicle));
        if (a.isEmpty() || b.isEmpty()) {
            return Exit.WRONG_USE;
        }
        if (a.get().arePersons() != b.get().arePersons()) {
            say("the one is a person, the other an office");
            return Exit.WRONG_USE;
        }
        List<Content> judgements = judgements(a.get(), b.get(), reason);
        if (judgements.isEmpty()) {
            say("both names mean " + a.get().shown().getFirst() + "; name each by SOURCE:IDENTIFIER");
            return Exit.WRONG_USE;
        }
        Chronicle.Added added = chronicle.record(Instant.now(), judgements);
        say(
                added.entries() == 0
                        ? "that was judged before, for that reason (a judgement that was taken back needs another reason)"
                        : "judged " + (isSame ? "one: " : "two: ")
                                + a.get().shown().getFirst() + " and "
                                + b.get().shown().getFirst());
        return Exit.DONE;
    }

    /** One is enough to unite; to part two, each of the one's names is told from each of the other's. */
    private List<Content> judgements(Meant a, Meant b, String reason) {
        List<Content> judgements = new ArrayList<>();
        for (Subject one : a.subjects()) {
            for (Subject other : b.subjects()) {
                if (!a.subjects().contains(other) && !b.subjects().contains(one)) {
                    judgements.add(new Judgement(one, other, isSame, author(), reason));
                }
            }
        }
        return isSame && !judgements.isEmpty() ? List.of(judgements.getFirst()) : judgements;
    }

    /** Empty where nothing, or more than one, has the name; a message has then said so. */
    private Optional<Meant> meant(String name, Chronicle chronicle) {
        Identification known = chronicle.identification();
        List<FoundBearer> bearers = known.persons(name);
        Meant found = bearers.isEmpty() ? offices(name, known.offices(name)) : persons(name, bearers);
        if (found.subjects().isEmpty()) {
            unknown(name);
            NearName.of(name, chronicle.testimonies().personsLike(name))
                    .forEach(near -> console().err().println("Did you mean: " + near));
            return Optional.empty();
        }
        if (!found.isOne()) {
            say(name + " may mean several; name one of them:");
            found.shown().forEach(one -> console().err().println("  " + one));
            return Optional.empty();
        }
        return Optional.of(found);
    }

    final Exit unknown(String name) {
        say("the chronicle knows no person and no office of the name " + name);
        return Exit.WRONG_USE;
    }

    private static Meant persons(String name, List<FoundBearer> bearers) {
        return new Meant(
                name,
                true,
                bearers.stream().map(FoundBearer::subject).toList(),
                bearers.stream().map(FoundBearer::person).toList(),
                bearers.stream().map(FoundBearer::address).toList());
    }

    private static Meant offices(String name, List<Office> offices) {
        return new Meant(
                name,
                false,
                offices.stream().map(JudgeCommand::subject).toList(),
                offices.stream().map(Office::line).toList(),
                offices.stream().map(one -> text(subject(one))).toList());
    }

    static Subject subject(Office office) {
        return new Subject.Office(
                office.position(),
                office.organization().orElse(""),
                office.place().orElse(""));
    }

    final void print(List<String> lines) {
        PrintStream out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
        lines.forEach(out::println);
        out.flush();
    }

    private String author() {
        return author.orElseGet(() -> System.getProperty("user.name", "unknown"));
    }

    /** One line for people. */
    static String text(Judgement judgement) {
        return text(judgement.a()) + (judgement.isSame() ? " is the same as " : " is not ") + text(judgement.b()) + " ("
                + judgement.author() + ": " + judgement.reason() + ")";
    }

    static String text(Subject subject) {
        return switch (subject) {
            case Subject.Person(String source, String knownBy) ->
                source + ":" + knownBy.substring(knownBy.indexOf(' ') + 1);
            case Subject.Office(String position, String organization, String place) ->
                position + (organization.isEmpty() ? "" : ", " + organization) + (place.isEmpty() ? "" : ", " + place);
        };
    }
}
