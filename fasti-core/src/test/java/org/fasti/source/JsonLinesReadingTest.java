package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JsonLinesReadingTest {
    private static Reading batch(String lines, SourceOptions options) {
        return new JsonLinesReading(
                "batch.jsonl",
                new java.io.ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                OptionalLong.empty(),
                options,
                new SeenIds());
    }

    private static List<Read> read(String lines) {
        return Inputs.readAll(batch(lines, SourceOptions.DEFAULTS));
    }

    @Test
    void readsEveryFieldOfALine() {
        Document document = Inputs.onlyPage(read("""
                {"id": "ada", "title": "Ada Example", "text": "Ada was mayor.\\r\\nShe left.", "url": "https://example.org/ada", "published": "2024-05-01T10:00:00Z", "language": "it", "other": [1, {"a": "b"}]}
                """));
        assertThat(document.id()).isEqualTo("ada");
        assertThat(document.source().title()).contains("Ada Example");
        assertThat(document.text()).isEqualTo("Ada was mayor.\nShe left.");
        assertThat(document.source().uri()).hasToString("Optional[https://example.org/ada]");
        assertThat(document.source().published()).hasToString("Optional[2024-05-01]");
        assertThat(document.source().digest().orElseThrow().hex()).hasSize(64);
        assertThat(document.language()).isEqualTo("it");
        assertThat(document.diagnostics()).isEmpty();
    }

    @Test
    void namesFileAndLineOfBrokenLinesAndReadsTheOthers() {
        List<Read> reads = read("""
                {"id": "a", "text": "one"}
                {"id": "b", "text": "two"

                not json
                {"id": "c"}
                {"id": "d", "text": 5}
                [1]
                {"id": "e", "text": "five"} {"id": "f", "text": "six"}
                {"id": "g", "text": "  "}
                {"id": "h", "wikitext": "{{Infobox}}"}
                {"text": "last"}""");
        assertThat(reads).hasSize(10);
        assertThat(Inputs.page(reads.get(0)).id()).isEqualTo("a");
        assertThat(reads.subList(1, 8)).allSatisfy(read -> assertThat(read).isInstanceOf(Read.Unreadable.class));
        assertThat(reads.subList(1, 8).stream()
                        .map(read -> Inputs.unreadable(read).place()))
                .containsExactly(
                        "batch.jsonl:2",
                        "batch.jsonl:4",
                        "batch.jsonl:5",
                        "batch.jsonl:6",
                        "batch.jsonl:7",
                        "batch.jsonl:8",
                        "batch.jsonl:9");
        assertThat(Inputs.unreadable(reads.get(1)).id()).isEqualTo("b");
        assertThat(Inputs.unreadable(reads.get(1)).reason()).contains("breaks off");
        assertThat(Inputs.unreadable(reads.get(2)).id()).isEqualTo("batch.jsonl:4");
        assertThat(Inputs.unreadable(reads.get(2)).reason()).contains("not valid JSON");
        assertThat(Inputs.unreadable(reads.get(3)).reason()).contains("none of");
        assertThat(Inputs.unreadable(reads.get(4)).reason()).contains("not a string");
        assertThat(Inputs.page(reads.get(8)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("no-words");
        assertThat(Inputs.page(reads.get(9)).id()).isEqualTo("batch.jsonl:11");
    }

    @Test
    void warnsOfAnIdThatComesTwice() {
        List<Read> reads = read("{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"a\",\"text\":\"two\"}\n");
        assertThat(Inputs.page(reads.get(0)).diagnostics()).isEmpty();
        assertThat(Inputs.page(reads.get(1)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("duplicate-id");
    }

    @Test
    void tellsALineThatIsNotUtf8() {
        byte[] line = "{\"id\":\"a\",\"text\":\"Malag\u00F2 was mayor\"}\n{\"id\":\"b\",\"text\":\"b\"}"
                .getBytes(StandardCharsets.ISO_8859_1);
        List<Read> reads = Inputs.fromStandardInput(line);
        assertThat(Inputs.unreadable(reads.get(0)).reason())
                .contains("not UTF-8")
                .contains("iconv");
        assertThat(Inputs.page(reads.get(1)).id()).isEqualTo("b");
    }

    @Test
    void skipsADocumentOverTheLimitWithoutHoldingItAndReadsTheNext() {
        InputStream lines = new SequenceInputStream(
                new RepeatedLine("{\"id\":\"huge\",\"text\":\"", 200_000_000, "\"}\n"),
                new java.io.ByteArrayInputStream("{\"id\":\"next\",\"text\":\"b\"}".getBytes(StandardCharsets.UTF_8)));
        SourceOptions options = SourceOptions.DEFAULTS.withMaxCharacters(100_000, 100_000);
        List<Read> reads = Inputs.readAll(new SourceOpener(options, lines).open("-"));
        assertThat(Inputs.unreadable(reads.get(0)))
                .extracting(Read.Unreadable::id, Read.Unreadable::place)
                .containsExactly("huge", "stdin:1");
        assertThat(Inputs.unreadable(reads.get(0)).reason()).contains("longer than 100,000 characters");
        assertThat(Inputs.page(reads.get(1)).id()).isEqualTo("next");
    }

    @Test
    void readsALineOnlyWhenItIsAskedFor() {
        InputStream endless = new SequenceInputStream(
                new java.io.ByteArrayInputStream("{\"id\":\"a\",\"text\":\"one\"}\n".getBytes(StandardCharsets.UTF_8)),
                new RepeatedLine("", Long.MAX_VALUE, ""));
        Reading reading = new SourceOpener(SourceOptions.DEFAULTS, endless).open("-");
        assertThat(Inputs.page(reading.next()).id()).isEqualTo("a");
        assertThat(reading.bytesRead()).isLessThan(200_000);
    }

    @Test
    void readsOnAfterALineThatNestsOrNamesWithoutEnd() {
        List<Read> reads = read("{\"id\":\"deep\",\"text\":" + "[".repeat(1_000_000) + "\n{\"" + "k".repeat(1_000_000)
                + "\":1}\n{\"id\":\"a\",\"n\":" + "1".repeat(100_000) + ",\"text\":\"one\"}\n{\"id\":"
                + "7".repeat(100_000)
                + "}\n{\"id\":\"b\",\"text\":\"two\"}");
        assertThat(reads).hasSize(5);
        assertThat(Inputs.unreadable(reads.get(0)).id()).isEqualTo("deep");
        assertThat(Inputs.unreadable(reads.get(1)).reason()).startsWith("is not valid JSON");
        assertThat(Inputs.page(reads.getLast()).id()).isEqualTo("b");
    }

    @Test
    void tellsJsonThatIsNotJsonLinesOnce() {
        assertThat(Inputs.onlyUnreadable(Inputs.fromStandardInput("[\n  {\"id\": \"a\"},\n  {\"id\": \"b\"}\n]"))
                        .reason())
                .contains("jq -c '.[]'");
        assertThat(Inputs.onlyUnreadable(Inputs.fromStandardInput("{\n  \"id\": \"a\",\n  \"text\": \"b\"\n}"))
                        .reason())
                .contains("jq -c .");
    }
}
