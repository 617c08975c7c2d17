package org.fasti.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.table.ClaimTable;
import org.fasti.table.ColumnMap;
import org.fasti.table.OrganizationLinkTable;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes tables into the chronicle. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Records tables of tenures, or of claims that a cluster read, in the chronicle. Rows that were "
                + "recorded before add nothing, so that the same command can be run again after it was broken off.")
final class ImportCommand extends ChronicleCommand {
    /** What sources mean by the day of an end. */
    enum Ends {
        INCLUSIVE,
        HANDOVER,
        EXCLUSIVE
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "TABLE",
            description =
                    "Tables with commas, semicolons or tabs, whose first row names the columns: person, position and any of person_id, "
                            + "organization, area or place, start, end, acting, predecessor, successor, source. A table with "
                            + "predecessor, successor, type, from, until says what became of organizations. In Parquet, a file or a "
                            + "folder: what fasti-spark read from dumps.")
    private List<Path> tables = List.of();

    @Option(
            names = "--ends",
            paramLabel = "MEANING",
            description = "What the tables mean by the day of an end: inclusive (the last day in office), handover "
                    + "(shared with the successor) or exclusive (the first day out). Unless said, it is in doubt.")
    private Optional<Ends> ends = Optional.empty();

    @Option(names = "--published", paramLabel = "DATE", description = "When this edition of the tables was published.")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The source's name (default: what the column source says, else the file's name).")
    private Optional<String> source = Optional.empty();

    @Option(names = "--licence", paramLabel = "NAME", description = "The licence that the tables are under.")
    private Optional<String> licence = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "COLUMN=NAME",
            description = "How the table names a column, such as person=Name,start=\"Took office\"; may be repeated.")
    private List<String> map = List.of();

    @Option(
            names = "--complete",
            description = "The tables list all that their source lists: what earlier editions listed and these do not "
                    + "is withdrawn, from the day of publication on.")
    private boolean complete;

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    Exit run(ChronicleAddress address) {
        refuseWhatClaimsSay();
        Optional<Edtf> date = published.map(
                text -> Edtf.parse(text).orElseThrow(() -> misuse("--published is no date that can be read: " + text)));
        EndConvention convention =
                ends.map(said -> EndConvention.valueOf(said.name())).orElse(EndConvention.UNKNOWN);
        ImportSettings settings = new ImportSettings(columns(), source, date, convention, licence, complete);
        Exit exit = Exit.DONE;
        try (Chronicle chronicle = Chronicle.toWrite(address, notices())) {
            for (Path table : tables) {
                if (ClaimTable.isOne(table)) {
                    Exit claims = claims(chronicle, table);
                    exit = claims == Exit.DONE ? exit : Exit.INCOMPLETE;
                    continue;
                }
                if (OrganizationLinkTable.isOne(table)) {
                    Exit links = LinkImport.run(chronicle, table, source, date, licence, this::say);
                    exit = links == Exit.DONE ? exit : Exit.INCOMPLETE;
                    continue;
                }
                ProgressLine progress =
                        new ProgressLine(console().err(), console().terminal().err());
                Importing importing = new Importing(chronicle, table, settings, Instant::now, this::say, progress);
                exit = importing.run() == Exit.DONE ? exit : Exit.INCOMPLETE;
            }
        }
        return exit;
    }

    private Exit claims(Chronicle chronicle, Path table) {
        ProgressLine progress =
                new ProgressLine(console().err(), console().terminal().err());
        return new ClaimImport(chronicle, Instant::now, this::say, progress).run(table);
    }

    /** Of a table of claims nothing more can be said: each of them names its source. */
    private void refuseWhatClaimsSay() {
        boolean isSaid = ends.isPresent()
                || published.isPresent()
                || source.isPresent()
                || licence.isPresent()
                || !map.isEmpty()
                || complete;
        Optional<Path> claims =
                isSaid ? tables.stream().filter(ClaimTable::isOne).findFirst() : Optional.empty();
        if (claims.isPresent()) {
            throw misuse(claims.get() + ": a table of claims says by itself what its sources are; leave out --ends, "
                    + "--published, --source, --licence, --map and --complete");
        }
    }

    private ColumnMap columns() {
        try {
            return ColumnMap.of(map);
        } catch (IllegalArgumentException e) {
            throw misuse(Objects.requireNonNullElse(e.getMessage(), "--map cannot be read"));
        }
    }
}
