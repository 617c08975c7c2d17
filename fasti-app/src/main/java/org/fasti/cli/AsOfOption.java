package org.fasti.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fasti.ledger.AsOf;
import org.fasti.time.Edtf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The state of knowledge that a question is put to. */
final class AsOfOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Option(
            names = "--as-published",
            paramLabel = "DATE",
            description = "Answer from what was published by then, such as 2015 or 2015-01-20. A source without a date "
                    + "counts as published on the day on which it was recorded.")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--as-recorded",
            paramLabel = "INSTANT",
            description = "Answer from what was recorded by then, such as 2026-03-01 or 2026-03-01T12:00:00Z.")
    private Optional<String> recorded = Optional.empty();

    /** @throws ParameterException where one of them cannot be read */
    AsOf asOf() {
        return new AsOf(published.map(this::day), recorded.map(this::instant));
    }

    /** The last day that a date denotes. */
    private LocalDate day(String text) {
        return Edtf.parse(text)
                .map(Edtf::latest)
                .filter(day -> day.isBefore(LocalDate.MAX))
                .orElseThrow(
                        () -> misuse("--as-published takes a date, such as 2015, 2015-01 or 2015-01-20, not " + text));
    }

    private Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return Edtf.parse(text)
                    .map(Edtf::latest)
                    .filter(day -> day.isBefore(LocalDate.MAX))
                    .map(day -> day.plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1))
                    .orElseThrow(() -> misuse("--as-recorded takes an instant, such as 2026-03-01T12:00:00Z, or a day "
                            + "(to its end in UTC), not " + text));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
