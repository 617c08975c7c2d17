package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedCellsTest {
    private static List<String> rows(String table) {
        HtmlReader.Page page = HtmlReaderTest.read("<table>" + table + "</table>");
        return page.blocks().stream()
                .filter(Block.TableRow.class::isInstance)
                .map(block -> String.join(
                        "|",
                        ((Block.TableRow) block)
                                .cells().stream()
                                        .map(cell -> cell.in(page.text()))
                                        .toList()))
                .toList();
    }

    @Test
    void a_cell_that_reaches_over_two_rows_stands_in_both() {
        assertThat(
                        rows(
                                "<tr><td rowspan=2>Mayor</td><td>Ada</td></tr><tr><td>Bo</td></tr><tr><td>Clerk</td><td>Cy</td></tr>"))
                .containsExactly("Mayor|Ada", "Mayor|Bo", "Clerk|Cy");
    }

    @Test
    void a_cell_carried_to_the_end_of_a_row_keeps_its_column() {
        assertThat(rows("<tr><td>Ada</td><td rowspan=3>Mayor</td></tr><tr><td>Bo</td></tr><tr><td>Cy</td></tr>"))
                .containsExactly("Ada|Mayor", "Bo|Mayor", "Cy|Mayor");
    }

    @Test
    void marks_of_references_are_not_carried() {
        String mark = "<sup class=reference><a href='#cite_note-1'>[1]</a></sup>";
        assertThat(rows("<tr><td rowspan=2>Mayor" + mark + "</td><td>Ada</td></tr><tr><td>Bo</td></tr>"))
                .containsExactly("Mayor[1]|Ada", "Mayor|Bo");
    }

    @Test
    void few_bytes_do_not_become_a_long_text() {
        String cells = ("<td rowspan=1000>" + "x".repeat(250) + "</td>").repeat(100);
        HtmlReader.Page page =
                HtmlReaderTest.read("<table><tr>" + cells + "</tr>" + "<tr><td>y</td></tr>".repeat(900) + "</table>");
        assertThat(page.text().length()).isLessThan(25_000 + CarriedCells.MOST_OF_A_PAGE + 100 * 900 * 2);
    }
}
