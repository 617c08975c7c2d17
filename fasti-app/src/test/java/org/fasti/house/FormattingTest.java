package org.fasti.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formatting is settled by a program, so that no review and no diff is about it. */
class FormattingTest {
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void every_java_file_is_as_the_formatter_writes_it() {
        List<Path> unformatted = Repository.javaFiles().stream()
                .filter(file -> !isFormatted(file))
                .toList();

        assertThat(unformatted)
                .as("files to format with `.ci/format` (that is `mvn spotless:apply` on JDK 25)")
                .isEmpty();
    }

    private boolean isFormatted(Path file) {
        String text = Repository.read(file);
        try {
            // The steps of Spotless' palantirJavaFormat, in its order.
            String ordered = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.PALANTIR);
            return formatter
                    .formatSource(RemoveUnusedImports.removeUnusedImports(ordered))
                    .equals(text);
        } catch (FormatterException e) {
            throw new AssertionError("the formatter cannot parse " + file, e);
        }
    }
}
