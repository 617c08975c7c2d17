package org.fasti.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.query.Career;
import org.fasti.query.Held;
import org.fasti.time.Ending;
import org.fasti.time.ValidTime;

/** A person's offices as bars over the years, as a picture fit for print: black on white, readable without colour. */
public final class CareerAsSvg {
    private static final int WIDTH = 1000;
    private static final int MARGIN = 24;
    private static final int BARS = 420;
    private static final int LINE = 17;
    /** So many letters of the font fit between the margin and the bars, also wide ones. */
    private static final int LETTERS = 48;

    private static final int ROW_GAP = 11;
    private static final int HEAD = 96;
    private static final int BAR = 13;
    /** How far a bar goes on where its bound is not known. */
    private static final double OPEN = 30;

    private final StringBuilder out = new StringBuilder();
    private int y;

    /** A picture of all careers, one below the other, with line ends. */
    public static String of(List<Career> careers) {
        CareerAsSvg picture = new CareerAsSvg();
        for (Career career : careers) {
            picture.career(career);
        }
        return picture.framed(careers);
    }

    private String framed(List<Career> careers) {
        List<String> names = careers.stream().map(Career::person).distinct().toList();
        int count = careers.stream().mapToInt(career -> career.tenures().size()).sum();
        int height = y + 46;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height + "\" width=\"" + WIDTH
                + "\" height=\"" + height + "\" role=\"img\" aria-labelledby=\"title desc\""
                + " font-family=\"Helvetica, Arial, 'Liberation Sans', 'Noto Sans', 'Noto Sans CJK SC', sans-serif\">\n"
                + "<title id=\"title\">Offices of " + escaped(String.join(", ", names)) + "</title>\n"
                + "<desc id=\"desc\">"
                + escaped(TableFormat.count(count, "tenure")
                        + " as bars over the years. Dark: held. Light with a dashed edge: possibly held. An arrow: when it"
                        + " began or ended is not known. " + listed(careers))
                + "</desc>\n"
                + "<rect width=\"" + WIDTH + "\" height=\"" + height + "\" fill=\"#fff\"/>\n"
                + out + legend(y + 18) + "</svg>\n";
    }

    /** What the picture shows, for those who hear it. */
    private static String listed(List<Career> careers) {
        List<String> all = new ArrayList<>();
        for (Career career : careers) {
            career.tenures()
                    .forEach(held -> all.add(AnswersAsTable.office(held.tenure().office()) + ": "
                            + CareerAsTimeline.dates(held.tenure()) + "."));
        }
        return String.join(" ", all);
    }

    private void career(Career career) {
        Optional<Years> years = Years.of(career.tenures());
        text(MARGIN, y + 42, 22, "#000", career.person(), " font-weight=\"bold\"");
        int top = y + HEAD - 18;
        y += HEAD;
        StringBuilder bars = new StringBuilder();
        for (Held held : career.tenures()) {
            int middle = y + 6;
            if (years.isPresent() && held.time().filter(Years::isBounded).isPresent()) {
                bars.append(bar(held, held.time().get(), years.get(), middle - BAR / 2));
            }
            label(held.tenure());
            y += ROW_GAP;
        }
        years.ifPresent(known -> grid(known, top, y));
        out.append(bars);
    }

    private void label(AttestedTenure tenure) {
        for (String line : Grid.wrap(TableFormat.printable(AnswersAsTable.office(tenure.office())), LETTERS)) {
            text(MARGIN, y + 11, 13.5, "#000", line, "");
            y += LINE;
        }
        for (String line : Grid.wrap(CareerAsTimeline.dates(tenure), LETTERS)) {
            text(MARGIN, y + 9, 11.5, "#555", line, "");
            y += LINE - 2;
        }
    }

    private void grid(Years years, int top, int bottom) {
        for (int year : years.marks(10)) {
            String x = number(x(LocalDate.of(year, 1, 1), years));
            out.append("<line x1=\"" + x + "\" y1=\"" + top + "\" x2=\"" + x + "\" y2=\"" + bottom
                    + "\" stroke=\"#ccc\" stroke-width=\"1\"/>\n");
            text(Double.parseDouble(x), top - 8, 12, "#333", Integer.toString(year), " text-anchor=\"middle\"");
        }
    }

    private static String bar(Held held, ValidTime time, Years years, int top) {
        double sure =
                x(time.start().hasLatest() ? time.start().latest() : time.end().earliest(), years);
        double out = x(
                time.end().hasEarliest() ? time.end().earliest() : time.start().latest(), years);
        double from = time.start().hasEarliest() ? x(time.start().earliest(), years) : Math.max(BARS - 12, sure - OPEN);
        double to = time.end().hasLatest()
                ? x(time.end().latest(), years)
                : time.ending() == Ending.ONGOING_WHEN_PUBLISHED
                        ? WIDTH - MARGIN + 8
                        : Math.min(WIDTH - MARGIN + 8, Math.max(out, from) + OPEN);
        StringBuilder bar = new StringBuilder("<g><title>"
                + escaped(AnswersAsTable.office(held.tenure().office()) + ": " + CareerAsTimeline.dates(held.tenure()))
                + "</title>");
        boolean certain = Years.hasCertainDay(time);
        if (!certain || from < sure - 0.5 || to > out + 0.5) {
            bar.append(rect(
                    from,
                    to,
                    top,
                    "fill=\"#dfe5ee\" stroke=\"#44546a\" stroke-width=\"0.8\" stroke-dasharray=\"3 2\""));
        }
        if (certain) {
            bar.append(rect(sure, out, top, "fill=\"#1f3a5f\""));
        }
        if (!time.start().hasEarliest()) {
            bar.append(arrow(from, top, -1));
        }
        if (!time.end().hasLatest()) {
            bar.append(arrow(to, top, 1));
        }
        return bar.append("</g>\n").toString();
    }

    private static String rect(double from, double to, int top, String style) {
        return "<rect x=\"" + number(from) + "\" y=\"" + top + "\" width=\"" + number(Math.max(2, to - from))
                + "\" height=\"" + BAR + "\" " + style + "/>";
    }

    private static String arrow(double at, int top, int way) {
        return "<path d=\"M" + number(at) + " " + (top - 1) + " l" + 9 * way + " " + (BAR + 2) / 2.0 + " l" + -9 * way
                + " " + (BAR + 2) / 2.0 + " z\" fill=\"#44546a\"/>";
    }

    private static String legend(int y) {
        int top = y - 11;
        return rect(MARGIN, MARGIN + 34, top, "fill=\"#1f3a5f\"")
                + words(MARGIN + 42, y, "held")
                + rect(
                        MARGIN + 96,
                        MARGIN + 130,
                        top,
                        "fill=\"#dfe5ee\" stroke=\"#44546a\" stroke-width=\"0.8\" stroke-dasharray=\"3 2\"")
                + words(MARGIN + 138, y, "possibly held")
                + arrow(MARGIN + 240, top, 1)
                + words(MARGIN + 256, y, "when it began or ended is not known; dates in brackets are inferred")
                + "\n";
    }

    private static String words(double x, int y, String text) {
        return "<text x=\"" + number(x) + "\" y=\"" + y + "\" font-size=\"12\" fill=\"#333\">" + escaped(text)
                + "</text>";
    }

    private void text(double x, int y, double size, String colour, String text, String more) {
        out.append("<text x=\"" + number(x) + "\" y=\"" + y + "\" font-size=\"" + number(size) + "\" fill=\"" + colour
                + "\"" + more + ">" + escaped(text) + "</text>\n");
    }

    private static double x(LocalDate day, Years years) {
        return BARS + years.place(CareerAsTimeline.bounded(day)) * (WIDTH - MARGIN - BARS);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** As text of XML, which some characters cannot be in at all. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
                    escaped.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return escaped.toString();
    }
}
