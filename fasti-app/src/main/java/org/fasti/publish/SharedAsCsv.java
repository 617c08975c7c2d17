package org.fasti.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.TenureId;
import org.fasti.query.Shared;
import org.fasti.time.Edtf;

/** What two persons shared, one pair of tenures a row, as RFC 4180 CSV. */
public final class SharedAsCsv {
    private static final String HEADER = "holds,kind,in,person,position,id,other_person,other_position,other_id,"
            + "from_earliest,from_latest,first_day_out_earliest,first_day_out_latest,at_least,at_most";

    /** All of them, with line ends. */
    public String of(List<Shared> all) {
        return Stream.concat(Stream.of(HEADER), all.stream().map(SharedAsCsv::row))
                .collect(Collectors.joining(CsvFormat.LINE_END, "", CsvFormat.LINE_END));
    }

    private static String row(Shared shared) {
        return Stream.of(
                        JsonTerms.name(shared.is()),
                        JsonTerms.name(shared.kind()),
                        shared.in(),
                        shared.one().person(),
                        shared.one().office().position(),
                        TenureId.of(shared.one()).hex(),
                        shared.other().person(),
                        shared.other().office().position(),
                        TenureId.of(shared.other()).hex(),
                        day(shared.from().earliest()),
                        day(shared.from().latest()),
                        day(shared.until().earliest()),
                        day(shared.until().latest()),
                        LineAsCsv.least(shared.length()),
                        LineAsCsv.most(shared.length()))
                .map(CsvFormat::quoted)
                .collect(Collectors.joining(","));
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
                ? ""
                : Edtf.of(day).toString();
    }
}
