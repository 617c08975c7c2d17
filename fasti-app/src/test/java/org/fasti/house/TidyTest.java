package org.fasti.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** House style that no compiler knows. Each rule says why; a rule without a reason is deleted. */
class TidyTest {
    /** A ratchet: lower it when the longest file shrinks, never raise it. */
    private static final int LONGEST_FILE = 500;

    private static final Pattern VAGUE_NAME = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Misc|Common)\\.java");

    @Test
    void no_file_outgrows_one_sitting() {
        assertThat(filesWhere(Repository.javaFiles(), text -> text.lines().count() > LONGEST_FILE))
                .as("files over %d lines: a file is one concept, and one concept is read at one sitting", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(Repository.javaFiles())
                .as("a name such as Util or Manager collects what nobody knew where to put")
                .noneMatch(file ->
                        VAGUE_NAME.matcher(file.getFileName().toString()).matches());
    }

    @Test
    void every_package_says_what_it_is_for_and_admits_no_nulls() {
        assertThat(Repository.javaFiles().stream()
                        .filter(file -> file.toString().contains("src/main"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Repository.javaFiles().contains(folder.resolve("package-info.java"))
                                || !Repository.read(folder.resolve("package-info.java"))
                                        .contains("@NullMarked")))
                .as("packages without a package-info.java that is @NullMarked: the map of the code starts there")
                .isEmpty();
    }

    @Test
    void unfinished_work_is_not_left_in_comments() {
        Pattern mark = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b");
        assertThat(filesWhere(Repository.javaFiles(), text -> mark.matcher(text).find()))
                .as("what is worth doing is in an issue where others find it, or done")
                .isEmpty();
    }

    @Test
    void language_files_explain_themselves() {
        assertThat(filesWhere(Repository.languageFiles(), text -> !text.startsWith("#")))
                .as("who adds a language starts from these files: the first lines, as comments, give their shape")
                .isEmpty();
    }

    @Test
    void text_is_plain() {
        Set<Integer> invisible = Set.of((int) '\r', 0xFEFF);
        assertThat(filesWhere(Repository.javaFiles(), text -> text.chars().anyMatch(invisible::contains)))
                .as("files with carriage returns or byte-order marks: a diff then shows every line as changed")
                .isEmpty();
        assertThat(filesWhere(Repository.javaFiles(), text -> text.indexOf('\t') >= 0))
                .as("files with tabs: they show differently in every editor")
                .isEmpty();
    }

    private static List<Path> filesWhere(List<Path> files, Predicate<String> fault) {
        return files.stream().filter(file -> fault.test(Repository.read(file))).toList();
    }
}
