package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    static Stream<Rule> rules() {
        return Rules.forLanguage("en").all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsNamedAfterItsClass(Rule rule) {
        String kebab = rule.getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
        assertThat(rule.name()).isEqualTo(kebab.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasAPageThatSaysWhatItDoes(Rule rule) throws Exception {
        Path page = root().resolve("docs/rules/" + rule.name() + ".md");
        assertThat(page).exists();
        assertThat(Files.readString(page))
                .startsWith("# " + rule.name() + "\n")
                .contains("## Example", "## When it applies", "## What to do");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasATest(Rule rule) throws ClassNotFoundException {
        assertThat(Class.forName(rule.getClass().getName() + "Test")).hasPackage("org.fasti.reconcile");
    }

    @Test
    void everyPageIsOfARule() throws Exception {
        try (Stream<Path> pages = Files.list(root().resolve("docs/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(rules().map(Rule::name), checks())
                            .distinct()
                            .map(name -> name + ".md")
                            .toList());
        }
    }

    /** The rules over the whole chronicle; some do there what a rule of the same name does within a page. */
    private static Stream<String> checks() {
        return org.fasti.check.Rules.names().stream();
    }

    @Test
    void everyClassThatIsARuleIsAppliedByTheReconciler() throws Exception {
        Path sources = root().resolve("fasti-core/src/main/java/org/fasti/reconcile");
        try (Stream<Path> files = Files.list(sources)) {
            Stream<String> written = files.filter(RulesTest::isRule)
                    .map(file -> file.getFileName().toString().replace(".java", ""));
            assertThat(written)
                    .containsExactlyInAnyOrderElementsOf(
                            rules().map(rule -> rule.getClass().getSimpleName()).toList());
        }
    }

    private static boolean isRule(Path file) {
        try {
            return Files.readString(file).contains("public String name() {");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path module = Path.of("").toAbsolutePath();
        return Files.isDirectory(module.resolve("docs"))
                ? module
                : module.resolve("..").normalize();
    }
}
