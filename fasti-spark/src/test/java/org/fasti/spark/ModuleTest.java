package org.fasti.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom, seen from the cluster; the rest of it is in the program's ArchitectureTest. */
class ModuleTest {
    private static final JavaClasses FASTI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fasti");

    @Test
    void the_cluster_knows_the_core_only() {
        noClasses()
                .that()
                .resideInAPackage("org.fasti.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fasti.ledger..",
                        "org.fasti.publish..",
                        "org.fasti.table..",
                        "org.fasti.cli..",
                        "java.sql..")
                .because("a cluster has no chronicle: what it hands over is a table")
                .check(FASTI);
    }

    @Test
    void nothing_knows_the_cluster() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.fasti.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fasti.spark..", "org.apache.spark..", "org.apache.hadoop..", "scala..")
                .because("who reads on one machine needs nothing of a cluster")
                .check(FASTI);
    }
}
