package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which parameter of which template tells of an office, a bound or a neighbour, is known of many wikis; the folders of
 * languages have them.
 */
class ReferenceTemplatesTest {
    private static final Path REFERENCE = Path.of("../../shared/reference/infobox-templates.tsv");

    private static final Set<String> MEANINGS = Set.of(
            "predecessor",
            "successor",
            "dateInterval",
            "activeYearsStartDate",
            "activeYearsEndDate",
            "activeYearsStartYear",
            "activeYearsEndYear",
            "office",
            "orderInOffice",
            "appointer",
            "monarch",
            "president",
            "primeMinister",
            "governor",
            "vicePresident",
            "vicePrimeMinister",
            "deputy",
            "chancellor",
            "title");

    /** These tell of a whole career, a life, a profession, a family or an academic title, not of an office. */
    private static final Set<String> OF_NO_OFFICE = Set.of(
            "occupation",
            "years_active",
            "yearsactive",
            "cabinet",
            "敬称",
            "début de carrière",
            "fin de carrière",
            "période d'activité",
            "serviceyears",
            "años de servicio",
            "anos_de_serviço",
            "lata służby",
            "leven",
            "titulatuur",
            "descendencia",
            "gabinete");

    /** Years in two cells of a box of one town. */
    private static final Set<String> NOT_READ = Set.of("Pocz", "Kon");

    /** Boxes about families, companies, prizes and games; and lists of several offices in one cell. */
    private static final Set<String> OF_OTHERS = Set.of(
            "infobox biographie2",
            "infobox personnalité des sciences sociales",
            "polónia/politicos",
            "infobox adellijk huis",
            "infobox ondernemer",
            "infobox syndicalist",
            "infobox winnaar prijs van de zweedse rijksbank voor economie",
            "mistrz w szachach",
            "władcy narnii",
            "władca kraju infobox",
            "władca multi",
            "władca-arcybiskup",
            "władca-prymas",
            "matka ksieni - zakonu ubogich sióstr świętej klary w polsce");

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "ja", "de", "fr", "es", "pt", "pl", "nl"})
    void every_parameter_that_tells_of_an_office_is_known(String language) throws IOException {
        assumeThat(Files.exists(REFERENCE))
                .as("the table of templates is not here: " + REFERENCE)
                .isTrue();
        WikiTemplates templates = WikiTemplates.forLanguage(language);
        List<String> unknown = Files.readAllLines(REFERENCE).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(row -> row.getFirst().equals(language) && MEANINGS.contains(row.get(4)))
                .filter(row -> !OF_NO_OFFICE.contains(row.get(3)) && !NOT_READ.contains(row.get(3)))
                .filter(row -> !OF_OTHERS.contains(name(row)))
                .filter(row -> !isKnown(language, templates.of(name(row)), row.get(3)))
                .map(row -> row.get(1) + " | " + row.get(3) + " | " + row.get(4))
                .toList();
        assertThat(unknown).isEmpty();
    }

    private static String name(List<String> row) {
        return row.get(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isKnown(String language, Optional<WikiTemplates.Use> use, String parameter) {
        return use.filter(known ->
                        known.kind() == WikiTemplates.Kind.INFOBOX || known.kind() == WikiTemplates.Kind.SUCCESSION)
                .map(known -> WikiFamily.of(language, family(known)))
                .filter(family -> has(family, WikiFamily.folded(parameter)))
                .isPresent();
    }

    private static String family(WikiTemplates.Use use) {
        if (use.kind() == WikiTemplates.Kind.INFOBOX) {
            return use.detail();
        }
        String detail = use.detail().split(" = ", 2)[0];
        return detail.startsWith("box ") ? detail.substring("box ".length()) : "succession";
    }

    private static boolean has(WikiFamily family, String parameter) {
        return family.use(parameter).isPresent()
                || family.use(parameter.replaceAll("^\\d+|\\d+$", "")).isPresent();
    }
}
