package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DumpReadingTest {
    private static final String MAYOR = DumpFile.page("Ada Holm", 1, DumpFile.mayor("Ada Holm", 1990, 1994));
    private static final String REEVE = DumpFile.page("Bo Lind & Sons", 2, DumpFile.mayor("Bo Lind", 1994, 1999));

    private static List<Read> read(String dump) {
        return read(DumpFile.bytes(dump));
    }

    private static List<Read> read(byte[] dump) {
        return Inputs.fromStandardInput(dump).stream().map(Read::now).toList();
    }

    private static List<String> told(List<Read> reads) {
        return reads.stream()
                .map(read -> switch (read) {
                    case Read.Page(Document document) -> document.id();
                    case Read.Unreadable unreadable -> "! " + unreadable.message();
                    case Read.Waiting waiting -> throw new AssertionError(waiting.id());
                })
                .toList();
    }

    @Test
    void a_page_of_a_dump_is_read_with_what_the_dump_says_of_it() {
        Document page = Inputs.onlyPage(read(DumpFile.head("en") + REEVE + DumpFile.END));

        assertThat(page.id()).isEqualTo("Bo Lind & Sons");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.text())
                .contains("In office\n1994", "politician & \"mayor\"")
                .doesNotContain("once");
        Source source = page.source();
        assertThat(source.title()).contains("Bo Lind & Sons");
        assertThat(source.uri().orElseThrow()).hasToString("https://en.wikipedia.org/w/index.php?oldid=1002");
        assertThat(source.published().orElseThrow()).hasToString("2024-05-06");
        assertThat(source.digest()).contains(Digest.of(DumpFile.mayor("Bo Lind", 1994, 1999)));
    }

    @Test
    void every_way_of_packing_gives_the_same_pages() throws IOException {
        String head = DumpFile.head("en");
        byte[] plain = DumpFile.bytes(head + MAYOR + REEVE + DumpFile.END);
        List<String> expected = texts(plain);

        assertThat(expected).hasSize(2);
        assertThat(texts(DumpFile.gzip(plain))).isEqualTo(expected);
        assertThat(texts(DumpFile.bzip2(plain))).isEqualTo(expected);
        assertThat(texts(DumpFile.zstd(plain))).isEqualTo(expected);
        assertThat(texts(DumpFile.multistream(List.of(head, MAYOR, REEVE, DumpFile.END))))
                .isEqualTo(expected);
    }

    private static List<String> texts(byte[] dump) {
        return read(dump).stream()
                .map(Inputs::page)
                .map(page -> page.source() + "\n" + page.text())
                .toList();
    }

    @Test
    void pages_that_can_carry_no_office_are_passed_over() {
        String dump = DumpFile.head("en")
                + DumpFile.page("Elm", 3, "{{Speciesbox|taxon=Ulmus}}\nThe '''elm''' is a tree. [[Category:Trees]]")
                + DumpFile.page("Talk:Ada Holm", 4, 1, "", DumpFile.mayor("Ada Holm", 1990, 1994))
                + DumpFile.page("A. Holm", 5, 0, "<redirect title=\"Ada Holm\" />", "#REDIRECT [[Ada Holm]]")
                + DumpFile.page("Cy Boxless", 6, "{{Infobox person|name=Cy Boxless|spouse=Di}} Cy painted [[elm]]s.")
                + MAYOR
                + DumpFile.END;

        assertThat(told(read(dump))).containsExactly("Ada Holm");
    }

    @Test
    void pages_may_carry_an_office_by_box_heading_title_category_or_verb() {
        String dump = DumpFile.head("en")
                + DumpFile.page(
                        "In a box",
                        1,
                        "{{infobox_person\n|name=A\n|module={{Infobox officeholder\n|office1 = Reeve}}}}")
                + DumpFile.page("In a succession", 2, "Text\n{{S-start}}\n{{s-bef|before=B}}\n{{s-end}}")
                + DumpFile.page("Elmford", 3, "A town.\n== Mayors of the town ==\n* 1990–1994: Ada Holm")
                + DumpFile.page("List of governors of Elm", 4, "* 1990–1994: Ada Holm")
                + DumpFile.page("In a category", 5, "Di was there.\n[[Category:Mayors of Elmford|Di]]")
                + DumpFile.page("By a verb", 6, "{{Infobox writer|name=E}} In 1990 E was elected [[mayor]] of Elmford.")
                + DumpFile.END;

        assertThat(read(dump)).hasSize(6);
    }

    @Test
    void broken_pages_are_named_and_passed_over() {
        String cut = MAYOR.substring(0, MAYOR.indexOf("term_end")).replace("Ada Holm", "Cut Off");
        String untitled = MAYOR.replace("<title>Ada Holm</title>", "");
        String dump = DumpFile.head("en") + cut + untitled + "  <page></page>\n" + REEVE + DumpFile.END;

        assertThat(told(read(dump)))
                .containsExactly(
                        "! stdin: \"Cut Off\" (page 1): another page begins before its end; it is passed over",
                        "! stdin: page 1: the page has no title; it is passed over",
                        "! stdin: the page has no title; it is passed over",
                        "Bo Lind & Sons");
    }

    @Test
    void a_dump_that_is_cut_short_gives_what_it_has_and_says_so() throws IOException {
        String dump = DumpFile.head("en") + MAYOR + REEVE;
        byte[] packed = DumpFile.multistream(List.of(DumpFile.head("en") + MAYOR, REEVE + DumpFile.END));

        assertThat(told(read(dump)))
                .containsExactly(
                        "Ada Holm",
                        "Bo Lind & Sons",
                        "! stdin: the dump ends before </mediawiki>; was it downloaded wholly?");
        assertThat(told(read(dump.substring(0, dump.length() - 100))))
                .containsExactly(
                        "Ada Holm",
                        "! stdin: \"Bo Lind & Sons\" (page 2): the dump ends within the page; was it downloaded wholly?");
        assertThat(told(read(Arrays.copyOf(packed, packed.length - 30))))
                .containsExactly(
                        "Ada Holm", "! stdin: the dump ends in the middle of a block; was it downloaded wholly?");
        byte[] whole = DumpFile.bytes(dump + DumpFile.END);
        for (byte[] other : List.of(DumpFile.gzip(whole), DumpFile.zstd(whole))) {
            assertThat(told(read(Arrays.copyOf(other, other.length - 12))))
                    .hasSizeBetween(1, 3)
                    .last()
                    .asString()
                    .containsPattern("cannot be read further|could not be read \\(Truncated");
        }
    }

    @Test
    void a_damaged_block_costs_its_pages_only() throws IOException {
        byte[] first = DumpFile.bzip2(DumpFile.bytes(DumpFile.head("en") + MAYOR));
        byte[] second = DumpFile.bzip2(DumpFile.bytes(REEVE));
        byte[] third = DumpFile.bzip2(DumpFile.bytes(MAYOR.replace("Ada", "Di") + DumpFile.END));
        second[second.length / 2] ^= 4;
        byte[] dump = new byte[first.length + second.length + third.length];
        System.arraycopy(first, 0, dump, 0, first.length);
        System.arraycopy(second, 0, dump, first.length, second.length);
        System.arraycopy(third, 0, dump, first.length + second.length, third.length);

        assertThat(told(read(dump)))
                .containsExactly(
                        "Ada Holm",
                        "! stdin: the dump is damaged at byte " + (first.length + 4)
                                + "; the pages there are passed over",
                        "Di Holm");
    }

    @Test
    void entities_from_outside_are_refused_and_unknown_ones_stay_as_they_are() {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE mediawiki [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
                """;
        String page = DumpFile.head("en") + MAYOR.replace("politician", "&c; &#x41;&#66; &#xD800; &b") + DumpFile.END;

        assertThat(told(read(bomb + page)))
                .singleElement()
                .asString()
                .startsWith("! stdin: declares a document type, which may bring in entities from outside");
        assertThat(Inputs.onlyPage(read(page)).text()).contains("AB").doesNotContain("localhost");
    }

    @Test
    void a_language_without_words_is_told_once() {
        assertThat(told(read(DumpFile.head("tlh") + MAYOR + REEVE + DumpFile.END)))
                .containsExactly("! stdin: is a dump in language 'tlh', of which Fasti has no words; docs/languages.md"
                        + " says how to add a language");
    }

    @Test
    void a_page_of_a_hundred_million_bytes_is_named_and_passed_over() {
        byte[] part = DumpFile.bytes("{{Infobox officeholder|office=[[Mayor]]}} ".repeat(2_000));
        List<InputStream> parts = new ArrayList<>();
        String page = DumpFile.page("Vast", 9, "TEXT");
        parts.add(stream(DumpFile.head("en") + MAYOR + page.substring(0, page.indexOf("TEXT"))));
        Collections.nCopies(100_000_000 / part.length, part)
                .forEach(bytes -> parts.add(new ByteArrayInputStream(bytes)));
        parts.add(stream(page.substring(page.indexOf("TEXT")) + REEVE + DumpFile.END));
        InputStream dump = new SequenceInputStream(Collections.enumeration(parts));

        List<Read> reads = Inputs.readAll(new SourceOpener(SourceOptions.DEFAULTS, dump).open("-"));

        assertThat(told(reads.stream().map(Read::now).toList()))
                .containsExactly(
                        "Ada Holm",
                        "! stdin: \"Vast\" (page 9): the page is longer than 25,000,000 bytes; it is passed over",
                        "Bo Lind & Sons");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(DumpFile.bytes(text));
    }

    @Test
    void a_dump_can_be_read_again_from_the_place_of_any_page(@TempDir Path folder) throws IOException {
        List<String> parts = new ArrayList<>(List.of(DumpFile.head("en")));
        for (int i = 0; i < 300; i++) {
            String name = "Person " + i;
            parts.add(DumpFile.page(name, i, DumpFile.mayor(name, 1700 + i, 1701 + i) + "words ".repeat(i)));
        }
        parts.add(DumpFile.END);
        byte[] plain = DumpFile.bytes(String.join("", parts));
        for (byte[] dump : List.of(
                plain,
                DumpFile.gzip(plain),
                DumpFile.zstd(plain),
                DumpFile.bzip2(plain),
                DumpFile.multistream(parts))) {
            String file = Files.write(folder.resolve("dump"), dump).toString();
            List<Read> all = Inputs.readAll(file);
            List<String> ids = all.stream().map(DumpReadingTest::id).toList();
            assertThat(ids).hasSize(300);
            for (int i : new int[] {0, 1, 150, 299}) {
                Read.Waiting page = (Read.Waiting) all.get(i);
                List<String> again = Inputs.readAll(
                                new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream())
                                        .open(file, page.place()))
                        .stream()
                        .map(DumpReadingTest::id)
                        .toList();
                assertThat(again).contains(page.id()).isEqualTo(ids.subList(300 - again.size(), 300));
                assertThat(again.size()).isGreaterThanOrEqualTo(300 - i);
            }
        }
    }

    private static String id(Read read) {
        return ((Read.Waiting) read).id();
    }

    @Test
    void any_bytes_give_a_result() {
        byte[] dump = DumpFile.bytes(DumpFile.head("en") + MAYOR + REEVE + DumpFile.END);
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] broken = dump.clone();
            for (int j = 0; j <= random.nextInt(6); j++) {
                int at = 10 + random.nextInt(broken.length - 10);
                broken[at] = (byte) "<>/&;pagetx \n{|}".charAt(random.nextInt(16));
            }
            assertThat(Stream.of(read(broken))).isNotEmpty();
        }
    }

    @Test
    void the_index_of_a_dump_is_told_from_a_text() throws IOException {
        byte[] index = DumpFile.bytes("600:10:Ada Holm\n600:12:Bo: a life\n600:13:Cy\n9021:14:Di\n");

        for (byte[] file : List.of(index, DumpFile.bzip2(index))) {
            assertThat(told(read(file)))
                    .containsExactly(
                            "! stdin: is the index of a dump, which has no pages and is not needed; name the dump itself");
        }
    }

    @Test
    void what_is_packed_and_no_dump_is_read_as_what_it_is() throws IOException {
        Document page = Inputs.onlyPage(read(DumpFile.bzip2(DumpFile.bytes("Ada Holm was mayor of Elmford."))));

        assertThat(page.text()).isEqualTo("Ada Holm was mayor of Elmford.");
    }
}
