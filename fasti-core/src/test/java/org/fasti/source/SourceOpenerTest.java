package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceOpenerTest {
    private static final String SENTENCE = "Malagò was mayor – until 1996.";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String textOf(Path file) {
        return Inputs.onlyPage(Inputs.readAll(file.toString())).text();
    }

    private static String reasonFor(Path file) {
        Read.Unreadable unreadable = Inputs.onlyUnreadable(Inputs.readAll(file.toString()));
        assertThat(unreadable.place()).isEqualTo(file.toString());
        assertThat(unreadable.message()).startsWith(file + ": ");
        return unreadable.reason();
    }

    @Test
    void readsTextAsGivenButForLineEndsAndTheByteOrderMark() throws IOException {
        String given = "\uFEFFAda\u00A0Example\u200B was \u201Cmayor\u201D\r\nin １９９６\u2014not\r1997 &amp; so on\n";
        Document document =
                Inputs.onlyPage(Inputs.readAll(file("ada.txt", given).toString()));
        assertThat(document.text())
                .isEqualTo("Ada\u00A0Example\u200B was \u201Cmayor\u201D\nin １９９６\u2014not\n1997 &amp; so on\n");
        assertThat(document.id()).isEqualTo(folder.resolve("ada.txt").toString());
        assertThat(document.source().digest().orElseThrow().hex()).hasSize(64);
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void tellsEncodings() throws IOException {
        assertThat(textOf(file("utf8.txt", SENTENCE))).isEqualTo(SENTENCE);
        assertThat(textOf(file("bom16le.txt", ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(SENTENCE);
        assertThat(textOf(file("bom16be.txt", ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(SENTENCE);
        assertThat(textOf(file("bom32le.txt", ("\uFEFF" + SENTENCE).getBytes(Charset.forName("UTF-32LE")))))
                .isEqualTo(SENTENCE);
        assertThat(textOf(file("le.txt", SENTENCE.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(SENTENCE);
        assertThat(textOf(file("be.txt", SENTENCE.getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(SENTENCE);
        assertThat(textOf(file("latin.txt", SENTENCE.getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(SENTENCE);
    }

    @Test
    void readsTheEncodingThatAPageDeclaresUnlessItsBytesShowOtherwise() throws IOException {
        String greek = "<html><head><meta charset=\"ISO-8859-7\"></head><body><p>Δήμαρχος</p></body></html>";
        assertThat(textOf(file("greek.html", greek.getBytes(Charset.forName("ISO-8859-7")))))
                .isEqualTo("Δήμαρχος");
        String wrong = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + SENTENCE + "</p></body></html>";
        assertThat(textOf(file("wrong.html", wrong))).isEqualTo(SENTENCE);
    }

    @Test
    void saysWhereTheEncodingIsDoubtful() throws IOException {
        Path latin = file("latin.txt", SENTENCE.getBytes(Charset.forName("windows-1252")));
        assertThat(Inputs.onlyPage(Inputs.readAll(latin.toString())).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("doubtful-encoding");
        byte[] cut = (SENTENCE + "é").getBytes(StandardCharsets.UTF_8);
        Document truncated = Inputs.onlyPage(Inputs.readAll(
                file("cut.txt", java.util.Arrays.copyOf(cut, cut.length - 1)).toString()));
        assertThat(truncated.text()).isEqualTo(SENTENCE + "\uFFFD");
        assertThat(truncated.diagnostics())
                .extracting(Diagnostic::message)
                .first()
                .asString()
                .contains("cut short");
    }

    @Test
    void refusesWhatIsNoTextAndSaysWhatToDo() throws IOException {
        assertThat(reasonFor(file("empty.txt", ""))).contains("empty");
        assertThat(reasonFor(file("blank.txt", " \n\t\n"))).contains("empty");
        assertThat(reasonFor(file("page.pdf", "%PDF-1.7\n\u0000"))).contains("pdftotext");
        assertThat(reasonFor(file("page.txt", new byte[] {1, 0, 2, 0, 0, 7, 9})))
                .contains("not text");
        assertThat(reasonFor(file("page.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0})))
                .contains("gunzip");
        assertThat(reasonFor(file("controls", "a\u0001b\u0002c\u0003"))).contains("not text");
        assertThat(reasonFor(folder.resolve("missing.txt"))).contains("no such file");
        assertThat(reasonFor(file("app.html", "<html><body><script>x()</script></body></html>")))
                .contains("no text");
        assertThat(Inputs.onlyUnreadable(Inputs.readAll("a\u0000b")).reason()).contains("not a path");
    }

    @Test
    void tellsFormatsByExtensionAndContent() throws IOException {
        assertThat(textOf(file("page.htm", "Ada <b>was</b> mayor"))).isEqualTo("Ada was mayor");
        assertThat(textOf(file("saved", "\n<!DOCTYPE html><p>Ada &amp; Bo</p>")))
                .isEqualTo("Ada & Bo");
        assertThat(textOf(file("page.md", "# Ada\n\n*mayor* <b>1996</b>"))).isEqualTo("# Ada\n\n*mayor* <b>1996</b>");
        assertThat(Inputs.page(Inputs.fromStandardInput("{\"id\":\"a\",\"text\":\"b\"}")
                                .getFirst())
                        .id())
                .isEqualTo("a");
        assertThat(Inputs.onlyPage(Inputs.fromStandardInput("Ada was mayor.")).id())
                .isEqualTo("stdin");
        assertThat(Inputs.onlyPage(Inputs.fromStandardInput("{{sic}} Ada was mayor."))
                        .text())
                .startsWith("{{sic}}");
    }

    @Test
    void refusesATextOverTheLimitWithoutHoldingIt() {
        SourceOptions options = SourceOptions.DEFAULTS.withMaxCharacters(1000, 1000);
        InputStream endless = new RepeatedLine("", Long.MAX_VALUE, "");
        Read.Unreadable unreadable =
                Inputs.onlyUnreadable(Inputs.readAll(new SourceOpener(options, endless).open("-")));
        assertThat(unreadable.reason()).contains("longer than 1,000 characters");
    }

    @Test
    void readsAFolderInOrderAndGoesOnAfterWhatItCannotRead() throws IOException {
        file("b/two.txt", "Bo was mayor.");
        file("a.txt", "Ada was mayor.");
        file("c.jsonl", "{\"id\":\"x\",\"text\":\"one\"}\nbroken\n{\"id\":\"y\",\"text\":\"two\"}\n");
        file("d.txt", "");
        file(".hidden", "hidden");
        Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("f"), folder);
        Files.createDirectories(folder.resolve("g.txt"));
        file("g.txt/last.txt", "Last.");
        List<Read> reads = Inputs.readAll(folder.toString());
        assertThat(reads.stream().map(read -> switch (read) {
                    case Read.Page(Document document) -> document.id().replace(folder + "/", "");
                    case Read.Unreadable unreadable -> "! " + unreadable.place().replace(folder + "/", "");
                    case Read.Waiting waiting -> throw new AssertionError(waiting.id());
                }))
                .containsExactly(
                        "a.txt", "b/two.txt", "x", "! c.jsonl:2", "y", "! d.txt", "! e.txt", "! f", "g.txt/last.txt");
        assertThat(Inputs.unreadable(reads.get(6)).reason()).contains("no such file");
        assertThat(Inputs.unreadable(reads.get(7)).reason()).contains("link to a folder that holds it");
    }

    @Test
    void warnsOfAnIdThatComesTwiceInOneBatch() throws IOException {
        file("a.jsonl", "{\"id\":\"x\",\"text\":\"one\"}");
        file("b.jsonl", "{\"id\":\"x\",\"text\":\"two\"}");
        assertThat(Inputs.page(Inputs.readAll(folder.toString()).get(1)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("duplicate-id");
    }
}
