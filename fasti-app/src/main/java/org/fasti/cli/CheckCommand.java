package org.fasti.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fasti.attest.Office;
import org.fasti.attest.Testimony;
import org.fasti.check.Finding;
import org.fasti.check.Rules;
import org.fasti.check.Severity;
import org.fasti.ledger.Content.Acknowledgement;
import org.fasti.ledger.Lines;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.FindingsAsCsv;
import org.fasti.publish.FindingsAsJsonl;
import org.fasti.publish.FindingsAsSarif;
import org.fasti.publish.FindingsAsTable;
import org.fasti.publish.FindingsCount;
import org.fasti.publish.FindingsFormat;
import org.fasti.publish.ShownFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is wrong or doubtful. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Shows what is wrong or doubtful in the chronicle, rule by rule, with the words that it rests on: "
                        + "sources that disagree, seats held twice or by nobody, dates that cannot be.",
        footer = {"", "What each rule does, and what to do: docs/rules/RULE.md."})
final class CheckCommand extends QuestionCommand {
    /** The forms of findings. */
    enum As {
        TABLE,
        JSONL,
        CSV,
        SARIF
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "PERSON|OFFICE",
            description = "Only what concerns this person or this office.")
    private List<String> name = List.of();

    @Option(names = "--rule", paramLabel = "RULE", description = "Only this rule; may be given several times.")
    private List<String> rules = List.of();

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            description = "Only what is at least as grave: error, warning or note (the default).")
    private Severity severity = Severity.NOTE;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 where something at least as grave is shown.")
    private Optional<Severity> failOn = Optional.empty();

    @Option(names = "--acknowledged", description = "Also what was acknowledged.")
    private boolean acknowledged;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "table (the default on a terminal), jsonl (the default elsewhere), csv or sarif.")
    private Optional<As> as = Optional.empty();

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    void check() {
        rules();
    }

    @Override
    Exit answer(Testimonies known) {
        Optional<Scope> scope = scope(known);
        if (scope.isEmpty()) {
            return Exit.WRONG_USE;
        }
        FindingsCount count = print(rules(), scope.get(), known.lines());
        return failOn.filter(count::hasAtLeast).isPresent() ? Exit.INCOMPLETE : Exit.DONE;
    }

    /** Which lines are looked at, and whose findings are shown; no persons means everybody's. */
    private record Scope(List<Office> offices, Set<Long> persons) {
        boolean has(Finding finding) {
            return persons.isEmpty()
                    || finding.about().stream()
                            .anyMatch(tenure ->
                                    persons.contains(tenure.leading().bearer().person()));
        }
    }

    /** Line by line, so that no more than one is held. */
    private FindingsCount print(Set<String> asked, Scope scope, Lines lines) {
        PrintStream out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
        FindingsFormat format = format(asked);
        FindingsCount count = new FindingsCount();
        Map<String, Acknowledgement> known = lines.acknowledged();
        out.print(format.head());
        for (Office office : scope.offices()) {
            List<Finding> findings = lines.of(office).stream()
                    .flatMap(line -> Rules.check(asked, line).stream())
                    .toList();
            for (Finding finding : findings) {
                if (scope.has(finding) && finding.severity().isAtLeast(severity)) {
                    show(shown(finding, known), format, count, out);
                }
            }
        }
        out.print(format.foot(count));
        out.flush();
        return count;
    }

    private static ShownFinding shown(Finding finding, Map<String, Acknowledgement> acknowledged) {
        return new ShownFinding(
                finding,
                Optional.ofNullable(acknowledged.get(finding.id()))
                        .map(one -> new ShownFinding.Acknowledged(one.author(), one.reason())));
    }

    private void show(ShownFinding shown, FindingsFormat format, FindingsCount count, PrintStream out) {
        if (shown.acknowledged().isPresent() && !acknowledged) {
            count.leaveOut();
            return;
        }
        out.print(format.finding(shown, count.all() == 0));
        count.show(shown.finding().severity(), shown.acknowledged().isPresent());
    }

    private Set<String> rules() {
        rules.stream().filter(one -> !Rules.names().contains(one)).findFirst().ifPresent(one -> {
            throw misuse("there is no rule " + one + "; there are: " + String.join(", ", Rules.names()));
        });
        return rules.isEmpty() ? Rules.names() : new LinkedHashSet<>(rules);
    }

    /** Empty where the chronicle does not know the name; a message has then said so. */
    private Optional<Scope> scope(Testimonies known) {
        if (name.isEmpty()) {
            return Optional.of(new Scope(known.lines().offices(), Set.of()));
        }
        String asked = String.join(" ", name);
        List<Office> offices = known.offices(asked);
        if (!offices.isEmpty()) {
            return Optional.of(new Scope(onePerLine(offices), Set.of()));
        }
        List<Testimony> said = known.of(asked);
        if (!said.isEmpty()) {
            Set<Long> persons = new HashSet<>();
            said.forEach(one -> persons.add(one.bearer().person()));
            return Optional.of(
                    new Scope(onePerLine(said.stream().map(Testimony::office).toList()), persons));
        }
        List<String> names = new ArrayList<>(known.titles());
        names.addAll(known.personsLike(asked));
        unknown("office and no person", asked, names);
        return Optional.empty();
    }

    private static List<Office> onePerLine(List<Office> offices) {
        TreeMap<Long, Office> lines = new TreeMap<>();
        offices.forEach(one -> lines.putIfAbsent(one.line(), one));
        return List.copyOf(lines.values());
    }

    private FindingsFormat format(Set<String> asked) {
        Terminal terminal = console().terminal();
        return switch (as.orElse(terminal.out() ? As.TABLE : As.JSONL)) {
            case TABLE -> new FindingsAsTable(terminal.columns(), terminal.palette());
            case JSONL -> new FindingsAsJsonl();
            case CSV -> new FindingsAsCsv();
            case SARIF -> new FindingsAsSarif(asked, Fasti.Version.number());
        };
    }
}
