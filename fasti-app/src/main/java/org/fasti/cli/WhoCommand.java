package org.fasti.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fasti.attest.Office;
import org.fasti.attest.Testimony;
import org.fasti.language.FoldedName;
import org.fasti.ledger.Bodies;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.AnswerFormat;
import org.fasti.publish.AnswersAsCsv;
import org.fasti.publish.AnswersAsJsonl;
import org.fasti.publish.AnswersAsTable;
import org.fasti.query.Answer;
import org.fasti.query.OnADay;
import org.fasti.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who held an office, or all offices, on a day. */
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        description = "Says who held an office on a day, or everyone in office then: certainly, or possibly and what "
                + "would settle it.")
final class WhoCommand extends QuestionCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "OFFICE",
            description = "The office's title, with its body or place where several have that title. Case, accents and "
                    + "the order of words do not matter. Without it: everyone in office.")
    private List<String> office = List.of();

    @Option(names = "--on", paramLabel = "DAY", description = "The day, such as 2016-12-01 (default: today, in UTC).")
    private Optional<String> on = Optional.empty();

    @Option(names = "--in", paramLabel = "BODY", description = "Only offices of this body or place.")
    private Optional<String> body = Optional.empty();

    /** The bodies in which the one asked for had gone on by the day, or of which it came later. */
    private List<Bodies.Kin> kin = List.of();

    @Mixin
    private final FormOption form = new FormOption();

    WhoCommand(Console console) {
        super(console);
    }

    @Override
    void check() {
        if (office.isEmpty() && on.isEmpty()) {
            throw misuse("who held what? Name an office, or a day with --on");
        }
        day();
    }

    @Override
    Exit answer(Testimonies known) {
        LocalDate day = day();
        Optional<List<Testimony>> tenures = held(day, known);
        if (tenures.isEmpty()) {
            return Exit.WRONG_USE;
        }
        List<Answer> answers = new OnADay(day).answers(tenures.get());
        print(format(changesIn(answers)).answers(changed(answers)));
        sayUndecided(known, answers.stream().map(Answer::tenure).toList());
        return Exit.DONE;
    }

    /** Empty where the chronicle does not know a name; a message has then said so. */
    private Optional<List<Testimony>> held(LocalDate day, Testimonies known) {
        body.ifPresent(name -> kin = known.bodiesInTime().on(day, name));
        Optional<List<Office>> within = body.map(name -> officesIn(name, known));
        if (within.isPresent() && within.get().isEmpty()) {
            unknown("body or place", body.orElseThrow(), known.bodies());
            return Optional.empty();
        }
        if (office.isEmpty()) {
            return Optional.of(within.isPresent() ? of(within.get(), day, known) : known.on(day));
        }
        String name = String.join(" ", office);
        List<Office> offices = known.offices(name);
        if (offices.isEmpty()) {
            unknown("office", name, known.titles());
            return Optional.empty();
        }
        List<Office> asked = offices.stream()
                .filter(one -> within.isEmpty() || within.get().contains(one))
                .toList();
        return Optional.of(of(asked, day, known));
    }

    /** Those of the body, and of the bodies that it was or had become by the day. */
    private List<Office> officesIn(String name, Testimonies known) {
        List<Office> all = new ArrayList<>(known.officesIn(name));
        for (Bodies.Kin other : kin) {
            all.addAll(known.officesIn(other.name()));
        }
        return all;
    }

    /** The same answers, with what became of the body that was asked for. */
    private List<Answer> changed(List<Answer> answers) {
        return answers.stream().map(this::changed).toList();
    }

    private Answer changed(Answer answer) {
        String held = FoldedName.of(answer.tenure().office().organization().orElse(""));
        return kin.stream()
                .filter(other -> FoldedName.of(other.name()).equals(held))
                .findFirst()
                .map(other -> {
                    List<String> because = new ArrayList<>(answer.because());
                    because.add(other.change().text());
                    return new Answer(answer.holds(), answer.tenure(), answer.acting(), because, answer.settledBy());
                })
                .orElse(answer);
    }

    private static List<Testimony> of(List<Office> offices, LocalDate day, Testimonies known) {
        List<Testimony> all = new ArrayList<>();
        Set<Long> lines = new HashSet<>();
        offices.stream().filter(one -> lines.add(one.line())).forEach(one -> all.addAll(known.on(day, one)));
        return all;
    }

    private LocalDate day() {
        if (on.isEmpty()) {
            return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        }
        return Edtf.parse(on.get())
                .filter(date -> date.earliest().equals(date.latest()))
                .map(Edtf::earliest)
                .orElseThrow(() -> misuse("--on takes one day, such as 2016-12-01, not " + on.get()));
    }

    /** What became of the body asked for, or of what it came, as far as an answer is about that body. */
    private List<String> changesIn(List<Answer> answers) {
        Set<String> bodies = answers.stream()
                .flatMap(answer -> answer.tenure().office().organization().stream())
                .map(FoldedName::of)
                .collect(Collectors.toSet());
        return kin.stream()
                .filter(other -> bodies.contains(FoldedName.of(other.name())))
                .map(other -> other.change().text())
                .toList();
    }

    private AnswerFormat format(List<String> remarks) {
        Terminal terminal = console().terminal();
        return switch (form.form(terminal)) {
            case TABLE -> new AnswersAsTable(terminal.columns(), terminal.palette(), remarks);
            case JSONL -> new AnswersAsJsonl();
            case CSV -> new AnswersAsCsv();
        };
    }
}
