package org.fasti.extract.date;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.fasti.source.Span;

/**
 * The fuzz target of the date reader: {@code JAZZER_FUZZ=1 mvn test -pl fasti-core -Dtest=DateReaderFuzz}. It is no part
 * of the usual run, because the fuzzer's agent slows all tests that share its virtual machine; what it finds is kept as
 * a case of {@link DateReaderRandomTest}.
 */
class DateReaderFuzz {
    @FuzzTest(maxDuration = "2m")
    void any_text(@NotNull String text) {
        DateReaderRandomTest.check(text, new Span(0, text.length()));
    }
}
