package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fasti.read.PageReader;
import org.fasti.reconcile.Tenure;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;

/**
 * Questions of others about pages on offices, bodies and towns: "who led X from 1935 to 1941?" A question counts where its
 * answer stands in the text; it is answered by a tenure of that holder which covers the years. Questions without an
 * answer are printed, each with the reason.
 */
class HoldersOfPagesTest {
    /** The least share of questions that must be answered. */
    private static final double SHARE = 0.80;

    /** Whose offices a page tells of: pages about a person are asked for the office, not for the holder. */
    private static final String OF_A_PERSON = "#P39";

    private static final Pattern QUESTION =
            Pattern.compile("\\{\"q\": \"((?:[^\"\\\\]|\\\\.)*+)\", \"answers\": \\[([^\\]]*+)\\]");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\b");

    private record Question(String page, String words, List<String> answers) {
        /** The first and the last of the years asked for. */
        int[] years() {
            List<Integer> years = new ArrayList<>();
            Matcher matcher = YEAR.matcher(words);
            while (matcher.find()) {
                years.add(Integer.parseInt(matcher.group()));
            }
            List<Integer> last = years.subList(Math.max(0, years.size() - 2), years.size());
            return last.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }

    @Test
    void the_holder_is_found_with_the_years_for_most_questions() throws Exception {
        Path gold = Shared.file("corpora/timeqa-train/gold.jsonl");
        Map<String, String> texts = new HashMap<>();
        Map<String, List<Tenure>> tenures = read(gold.resolveSibling("docs.jsonl"), texts);
        int asked = 0;
        List<String> missed = new ArrayList<>();
        for (Question question : questions(gold)) {
            String text = " " + String.join(" ", words(texts.getOrDefault(question.page(), ""))) + " ";
            boolean inText = question.answers().stream()
                    .anyMatch(answer -> text.contains(" " + String.join(" ", words(answer)) + " "));
            if (question.page().endsWith(OF_A_PERSON) || !inText || question.years().length == 0) {
                continue;
            }
            asked++;
            reasonMissed(question, tenures.getOrDefault(question.page(), List.of()))
                    .ifPresent(missed::add);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        missed.forEach(out::println);
        assertThat((double) (asked - missed.size()) / asked)
                .as(missed.size() + " of " + asked + " questions have no answer")
                .isGreaterThanOrEqualTo(SHARE);
    }

    private static Map<String, List<Tenure>> read(Path documents, Map<String, String> texts) {
        PageReader reader = PageReader.standard();
        Map<String, List<Tenure>> tenures = new HashMap<>();
        try (Reading reading =
                new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(documents.toString())) {
            while (reading.hasNext()) {
                if (reading.next() instanceof Read.Page page) {
                    texts.put(page.document().id(), page.document().text());
                    tenures.put(
                            page.document().id(), reader.read(page.document()).tenures());
                }
            }
        }
        return tenures;
    }

    private static List<Question> questions(Path gold) throws Exception {
        List<Question> all = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            Matcher id = TEXT.matcher(line.substring(line.indexOf(':')));
            String page = id.find() ? unescaped(id.group(1)) : "";
            Matcher question = QUESTION.matcher(line);
            while (question.find()) {
                List<String> answers = TEXT.matcher(question.group(2))
                        .results()
                        .map(answer -> unescaped(answer.group(1)))
                        .filter(answer -> !answer.isBlank())
                        .toList();
                if (!answers.isEmpty()) {
                    all.add(new Question(page, unescaped(question.group(1)), answers));
                }
            }
        }
        return all;
    }

    private static Optional<String> reasonMissed(Question question, List<Tenure> tenures) {
        int[] years = question.years();
        List<Tenure> theirs = tenures.stream()
                .filter(tenure -> question.answers().stream().anyMatch(answer -> isSame(tenure.person(), answer)))
                .toList();
        if (theirs.stream().anyMatch(tenure -> covers(tenure, years[0], years[years.length - 1]))) {
            return Optional.empty();
        }
        String why = theirs.isEmpty()
                ? "no tenure of that person was read"
                : theirs.stream()
                                .allMatch(tenure ->
                                        first(tenure).isEmpty() && last(tenure).isEmpty())
                        ? "no dates were read"
                        : "the dates read are others";
        return Optional.of(question.page() + " " + years[0] + "–" + years[years.length - 1] + " "
                + String.join(" or ", question.answers()) + ": " + why);
    }

    private static boolean covers(Tenure tenure, int from, int to) {
        Optional<Integer> first = first(tenure);
        Optional<Integer> last = last(tenure);
        return (first.isPresent() || last.isPresent()) && first.orElse(from) <= from && last.orElse(to) >= to;
    }

    private static Optional<Integer> first(Tenure tenure) {
        return tenure.start() instanceof Bound.Dated(Edtf date)
                ? Optional.of(date.earliest().getYear())
                : undated(tenure) ? tenure.on().map(date -> date.earliest().getYear()) : Optional.empty();
    }

    private static Optional<Integer> last(Tenure tenure) {
        return switch (tenure.end()) {
            case Bound.Dated(Edtf date) -> Optional.of(date.latest().getYear());
            case Bound.StillHeld _ -> Optional.of(Integer.MAX_VALUE);
            case Bound.Over _, Bound.Unsaid _ ->
                undated(tenure) ? tenure.on().map(date -> date.latest().getYear()) : Optional.empty();
        };
    }

    private static boolean undated(Tenure tenure) {
        return !(tenure.start() instanceof Bound.Dated) && !(tenure.end() instanceof Bound.Dated);
    }

    /** All words of one name are in the other, or two of them are common: questions shorten names. */
    private static boolean isSame(String person, String answer) {
        Set<String> a = new HashSet<>(words(person));
        Set<String> b = new HashSet<>(words(answer));
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return !common.isEmpty() && (common.size() == a.size() || common.size() == b.size() || common.size() >= 2);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                .replace("\\\"", "\"");
    }
}
