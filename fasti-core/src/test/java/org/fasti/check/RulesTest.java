package org.fasti.check;

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
        return Rules.all().stream();
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
        assertThat(Class.forName(rule.getClass().getName() + "Test")).hasPackage("org.fasti.check");
    }

    @Test
    void everyClassThatIsARuleIsApplied() throws Exception {
        Path sources = root().resolve("fasti-core/src/main/java/org/fasti/check");
        try (Stream<Path> files = Files.list(sources)) {
            assertThat(files.filter(RulesTest::isRule)
                            .map(file -> file.getFileName().toString().replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().map(rule -> rule.getClass().getSimpleName()).toList());
        }
    }

    @Test
    void theSameFindingIsGivenOnce() {
        Line line = Row.line(
                Row.of("A", "Ann Lee", "1994", "1990").line(2),
                Row.of("A", "Ann Lee", "1994", "1990").line(3));

        assertThat(Rules.check(Rules.names(), line))
                .extracting(Finding::rule)
                .containsExactly("end-before-start", "same-spell-twice");
    }

    @Test
    void anEmptyRecordGivesNothing() {
        assertThat(Rules.check(Rules.names(), Row.line(Row.of("A", "Ann Lee", "", ""))))
                .isEmpty();
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
