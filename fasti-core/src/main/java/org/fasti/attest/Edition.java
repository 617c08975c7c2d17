package org.fasti.attest;

import java.time.LocalDate;
import java.util.Optional;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/**
 * A source as published once.
 *
 * @param number its own in the chronicle; later recorded ones have greater ones
 * @param source the source's name, which its editions share: a data set's, or a page's id
 * @param title of a page
 * @param uri where it was had from
 * @param published EDTF
 * @param ends what the source means by the day of an end
 */
public record Edition(
        long number,
        Form form,
        String source,
        Optional<String> title,
        Optional<String> uri,
        Optional<Edtf> published,
        EndConvention ends,
        Optional<String> licence,
        String language) {
    /** What makes the claims: passages of a page or rows of a table. */
    public enum Form {
        PAGE,
        TABLE
    }

    /**
     * What tells spells apart: a page, or all editions of a table, of which only the latest row for each tenure still
     * stands. Equal for testimonies of one such list.
     */
    public String list() {
        return switch (form) {
            case PAGE -> "page " + number;
            case TABLE -> "table " + source;
        };
    }

    /** What people call it: a page's title, else the source's name. */
    public String called() {
        return title.filter(words -> !words.isBlank()).orElse(source);
    }

    /** The day on which it was surely out; empty where no date is known. */
    public Optional<LocalDate> publishedDay() {
        return published.map(Edtf::latest).filter(day -> day.isBefore(LocalDate.MAX));
    }
}
