package org.fasti.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds docs/time.md to what the program does. */
class TimePageTest {
    private static final DateReader READER = DateReader.forLanguage("en");

    @TestFactory
    Stream<DynamicTest> readsDatesAsThePageSays() throws IOException {
        return rows("| Words | EDTF | First day | Last day |")
                .map(cells -> DynamicTest.dynamicTest(cells.get(0), () -> {
                    DateExpression found = onlyDateIn(cells.get(0));
                    assertThat(found).isInstanceOf(DateExpression.Point.class);
                    Edtf date = ((DateExpression.Point) found).date();
                    assertThat(List.of("`" + date + "`", day(date.earliest()), day(date.latest())))
                            .isEqualTo(cells.subList(1, 4));
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsRangesAsThePageSays() throws IOException {
        return rows("| Words | Start | End |")
                .map(cells -> DynamicTest.dynamicTest(cells.get(0), () -> {
                    DateExpression found = onlyDateIn(cells.get(0));
                    assertThat(found).isInstanceOf(DateExpression.Range.class);
                    DateExpression.Range range = (DateExpression.Range) found;
                    assertThat(List.of(bound(range.start()), bound(range.end())))
                            .isEqualTo(cells.subList(1, 3));
                }));
    }

    private static DateExpression onlyDateIn(String words) {
        List<DateExpression> found = READER.read(words, new Span(0, words.length()));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "…" : day.toString();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.Dated(Edtf date) -> "`" + date + "`";
            case Bound.StillHeld() -> "still held";
            case Bound.Over() -> "over";
            case Bound.Unsaid() -> "not said";
        };
    }

    /** The cells of the table under that heading. */
    private static Stream<List<String>> rows(String heading) throws IOException {
        List<String> lines = Files.readAllLines(page());
        int start = lines.indexOf(heading);
        assertThat(start).as(heading).isNotNegative();
        return lines.subList(start + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
    }

    private static Path page() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(Objects::nonNull)
                .map(folder -> folder.resolve("docs/time.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
