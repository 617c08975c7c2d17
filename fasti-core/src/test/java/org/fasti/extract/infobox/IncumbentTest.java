package org.fasti.extract.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fasti.claim.OfficeClaim;
import org.fasti.read.PageReader;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The box on the page of an office, which names who holds it now. */
class IncumbentTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    private Path folder;

    @Test
    void the_box_of_an_office_names_its_incumbent() throws IOException {
        List<OfficeClaim> claims = read("Minister of Works (Elmland)", "[[Ann Beech]] ([[Civic Union]])");

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.person()).isEqualTo("Ann Beech");
            assertThat(claim.position().label()).isEqualTo("Minister of Works");
            assertThat(claim.start())
                    .isEqualTo(Bound.on(Edtf.parse("2021-05-03").orElseThrow()));
            assertThat(claim.end()).isEqualTo(Bound.STILL_HELD);
        });
    }

    @Test
    void a_vacant_office_has_none() throws IOException {
        assertThat(read("Minister of Works (Elmland)", "''Vacant''")).isEmpty();
        assertThat(read("Minister of Works (Elmland)", "")).isEmpty();
    }

    private List<OfficeClaim> read(String title, String incumbent) throws IOException {
        Path file = folder.resolve("office.jsonl");
        Files.writeString(file, """
                {"id": "office", "title": "%s", "wikitext": "{{Infobox official post\\n| post = Minister of Works\\n\
                | incumbent = %s\\n| incumbentsince = 3 May 2021\\n| formation = 1 July 1867\\n}}\\nIt is a post."}
                """.formatted(title, incumbent));
        try (Reading reading =
                new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(file.toString())) {
            PageReader boxes = PageReader.with(List.of(new InfoboxExtractor()));
            return boxes.read(((Read.Page) reading.next().now()).document()).claims().stream()
                    .map(OfficeClaim.class::cast)
                    .toList();
        }
    }
}
