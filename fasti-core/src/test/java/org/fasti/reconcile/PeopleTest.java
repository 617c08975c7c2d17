package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fasti.person.PersonNames;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static People people(String title, String... names) {
        return new People(PersonNames.forLanguage("en"), Optional.of(title), List.of(names));
    }

    private static boolean same(People people, String a, String b) {
        return people.who(a).equals(people.who(b));
    }

    @Test
    void aFamilyNameMeansItsOnlyBearer() {
        People people = people("Ann Lee", "Ann Lee", "Lee", "Bo Ek");
        assertThat(same(people, "Lee", "Ann Lee")).isTrue();
        assertThat(same(people, "Ek", "Bo Ek")).isTrue();
    }

    @Test
    void anEastAsianFamilyNameStandsFirst() {
        assertThat(same(people("Lee Ann-bo", "Lee Ann-bo", "Lee"), "Lee", "Lee Ann-bo"))
                .isTrue();
    }

    @Test
    void aFamilyNameThatSeveralBearMeansTheSubject() {
        People people = people("Ann Lee (politician)", "Ann Lee", "Bo Lee", "Lee");
        assertThat(same(people, "Lee", "Ann Lee")).isTrue();
        assertThat(people.label(people.who("Lee"))).isEqualTo("Ann Lee");
    }

    @Test
    void aFamilyNameThatSeveralBearMeansNobodyWhereThePageIsAboutAnotherThing() {
        People people = people("List of mayors", "Ann Lee", "Bo Lee", "Lee");
        assertThat(same(people, "Lee", "Ann Lee")).isFalse();
        assertThat(same(people, "Lee", "Bo Lee")).isFalse();
    }

    @Test
    void caseAccentsHonorificsAndBracketsDoNotMatter() {
        People people = people("Ann Lée", "ANN LEE", "Dr. Ann Lee", "Sir Ann Lee (politician)", "Lee, Ann");
        assertThat(same(people, "ANN LEE", "Dr. Ann Lee")).isTrue();
        assertThat(same(people, "Sir Ann Lee (politician)", "Lee, Ann")).isTrue();
        assertThat(people.label(people.who("ANN LEE"))).isEqualTo("Ann Lée");
    }

    @Test
    void middleNamesMayBeLeftOutOrShortened() {
        People people = people("Ann Lee", "Ann Beth Lee", "Ann B. Lee", "A. B. Lee");
        assertThat(same(people, "Ann B. Lee", "Ann Lee")).isTrue();
        assertThat(same(people, "A. B. Lee", "Ann Lee")).isTrue();
    }

    @Test
    void aShortNameThatTwoFullNamesShareMeansNeither() {
        People people = people("Mayors", "Ann Beth Lee", "Ann Clio Lee", "Ann Lee");
        assertThat(same(people, "Ann Lee", "Ann Beth Lee")).isFalse();
        assertThat(same(people, "Ann Lee", "Ann Clio Lee")).isFalse();
    }

    @Test
    void aSonIsNotHisFather() {
        People people = people("Bo Ek", "Bo Ek", "Bo Ek Jr.", "Bo Ek, Sr.");
        assertThat(same(people, "Bo Ek", "Bo Ek Jr.")).isFalse();
        assertThat(same(people, "Bo Ek, Sr.", "Bo Ek Jr.")).isFalse();
    }

    @Test
    void theSubjectIsMeantWithoutTheGenerationToo() {
        People people = people("Bo Ek Jr.", "Bo Ek", "Ek");
        assertThat(same(people, "Bo Ek", "Bo Ek Jr.")).isTrue();
        assertThat(same(people, "Ek", "Bo Ek Jr.")).isTrue();
    }

    @Test
    void everyStringIsAName() {
        People people = people("", "", "()", "…", "蔡奇");
        assertThat(people.who("")).isNotNull();
        assertThat(same(people, "蔡奇", "蔡奇")).isTrue();
        assertThat(same(people, "…", "()")).isFalse();
    }
}
