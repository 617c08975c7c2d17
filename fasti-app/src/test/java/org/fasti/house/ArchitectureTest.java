package org.fasti.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may know whom, and who may touch the outside world. */
class ArchitectureTest {
    private static final JavaClasses FASTI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fasti");

    @Test
    void the_flow_goes_one_way() {
        holds(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.fasti..")
                .withOptionalLayers(true)
                .layer("language")
                .definedBy("org.fasti.language..")
                .layer("time")
                .definedBy("org.fasti.time..")
                .layer("office")
                .definedBy("org.fasti.office..")
                .layer("person")
                .definedBy("org.fasti.person..")
                .layer("identity")
                .definedBy("org.fasti.identity..")
                .layer("source")
                .definedBy("org.fasti.source..")
                .layer("claim")
                .definedBy("org.fasti.claim..")
                .layer("columns")
                .definedBy("org.fasti.columns..")
                .layer("extract")
                .definedBy("org.fasti.extract..")
                .layer("reconcile")
                .definedBy("org.fasti.reconcile..")
                .layer("read")
                .definedBy("org.fasti.read..")
                .layer("table")
                .definedBy("org.fasti.table..")
                .layer("attest")
                .definedBy("org.fasti.attest..")
                .layer("check")
                .definedBy("org.fasti.check..")
                .layer("tighten")
                .definedBy("org.fasti.tighten..")
                .layer("ledger")
                .definedBy("org.fasti.ledger..")
                .layer("query")
                .definedBy("org.fasti.query..")
                .layer("publish")
                .definedBy("org.fasti.publish..")
                .layer("cli")
                .definedBy("org.fasti.cli..")
                .whereLayer("language")
                .mayNotAccessAnyLayer()
                .whereLayer("time")
                .mayOnlyAccessLayers("language")
                .whereLayer("office")
                .mayOnlyAccessLayers("language")
                .whereLayer("person")
                .mayOnlyAccessLayers("language")
                .whereLayer("identity")
                .mayOnlyAccessLayers("language", "time", "office", "person")
                .whereLayer("source")
                .mayOnlyAccessLayers("language", "time")
                .whereLayer("claim")
                .mayOnlyAccessLayers("time", "office", "source")
                .whereLayer("columns")
                .mayOnlyAccessLayers("time", "office", "source", "claim")
                .whereLayer("extract")
                .mayOnlyAccessLayers("language", "time", "office", "source", "claim")
                .whereLayer("reconcile")
                .mayOnlyAccessLayers("language", "time", "office", "person", "source", "claim")
                .whereLayer("read")
                .mayOnlyAccessLayers("language", "time", "office", "source", "claim", "extract", "reconcile")
                .whereLayer("table")
                .mayOnlyAccessLayers("time", "office", "source", "claim", "columns")
                .whereLayer("ledger")
                .mayOnlyAccessLayers(
                        "language",
                        "time",
                        "office",
                        "person",
                        "identity",
                        "source",
                        "claim",
                        "reconcile",
                        "attest",
                        "check",
                        "tighten")
                .whereLayer("attest")
                .mayOnlyAccessLayers("language", "time", "office", "source", "claim")
                .whereLayer("tighten")
                .mayOnlyAccessLayers("language", "time", "claim", "attest")
                .whereLayer("check")
                .mayOnlyAccessLayers("language", "time", "source", "claim", "attest", "tighten")
                .whereLayer("query")
                .mayOnlyAccessLayers("language", "time", "claim", "attest", "tighten")
                .whereLayer("publish")
                .mayOnlyAccessLayers(
                        "time", "office", "source", "claim", "reconcile", "read", "attest", "check", "tighten", "query")
                .because("a reader of the code can follow what is said from left to right: source, claim, extract, "
                        + "reconcile, publish; and a part can be understood and tested without what comes after it"));
    }

    @Test
    void packages_form_no_cycles() {
        holds(slices().matching("org.fasti.(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package with a wall through it"));
    }

    @Test
    void formats_are_known_to_source_only() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.apache.commons.compress..", "com.github.luben..")
                .because("what a page was written in ends at the Document; the libraries that read formats can then "
                        + "change without anything else noticing"));
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.fasti.source..", "org.fasti.ledger..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tools.jackson..")
                        .because(
                                "JSON is a form of pages, and the form of the ledger's own entries; elsewhere it is only written"));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.source..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fasti.source.wikitext..")
                .because("marks of wikitext end at the Document, too; what a template means is for source to say"));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fasti.source.bzip2..", "org.fasti.source.dump..")
                .because("how pages were packed ends at the Document, too"));
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.fasti.source.bzip2..", "org.fasti.source.dump..", "org.fasti.source.wikitext..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.fasti..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                "org.fasti.source.bzip2..", "org.fasti.source.dump..", "org.fasti.source.wikitext.."))))
                .because("bytes and marks are found without knowing what they mean"));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar.fastcsv..", "dev.hardwood..")
                .because("what a table was written in ends at the claim"));
    }

    @Test
    void only_the_ledger_reaches_the_database() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("only what goes through the ledger is stamped, chained and derived from"));
    }

    @Test
    void the_core_knows_nothing_of_the_program() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.fasti.time..",
                        "org.fasti.office..",
                        "org.fasti.person..",
                        "org.fasti.identity..",
                        "org.fasti.language..",
                        "org.fasti.source..",
                        "org.fasti.claim..",
                        "org.fasti.columns..",
                        "org.fasti.extract..",
                        "org.fasti.reconcile..",
                        "org.fasti.read..",
                        "org.fasti.attest..",
                        "org.fasti.check..",
                        "org.fasti.tighten..",
                        "org.fasti.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fasti.ledger..", "org.fasti.publish..", "org.fasti.cli..", "picocli..")
                .because("fasti-core is embedded by programs that have a command line of their own"));
    }

    @Test
    void nothing_knows_the_cluster() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fasti.spark..", "org.apache.spark..", "org.apache.hadoop..", "scala..")
                .because("who reads on one machine needs nothing of a cluster; fasti-spark has a test of its own that "
                        + "it knows the core only"));
    }

    @Test
    void only_the_command_line_knows_the_time_and_the_place_it_runs_in() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.cli..")
                .should()
                .callMethodWhere(asksTheMachine())
                .because("the same document must give the same record on every day and every machine"));
    }

    @Test
    void only_the_command_line_talks_to_the_terminal() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a library that prints or exits takes those choices from the program that embeds it"));
    }

    @Test
    void the_extractors_do_not_know_each_other() {
        for (String extractor : Set.of("infobox", "succession", "holders", "prose")) {
            holds(
                    noClasses()
                            .that()
                            .resideInAPackage("org.fasti.extract." + extractor + "..")
                            .should()
                            .dependOnClassesThat(resideInAPackage("org.fasti.extract.*..")
                                    .and(DescribedPredicate.not(
                                            resideInAPackage("org.fasti.extract." + extractor + "..")))
                                    .and(DescribedPredicate.not(resideInAPackage("org.fasti.extract.date.."))))
                            .because(
                                    "each kind of passage is a witness of its own; what they agree on is for reconcile to say"));
        }
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe("asks for the time, a default locale or zone, or chance", call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getName();
            return (owner.startsWith("java.time.") && name.equals("now") || owner.equals("java.time.Clock"))
                    || (owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime", "getenv", "console")
                                    .contains(name))
                    || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                    || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                    || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                    || owner.equals("java.util.concurrent.ThreadLocalRandom")
                    || owner.equals("java.util.Random")
                    || (owner.equals("java.lang.Math") && name.equals("random"));
        });
    }

    private static void holds(ArchRule rule) {
        rule.check(FASTI);
    }
}
