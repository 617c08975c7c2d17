package org.fasti.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Why two bearers are taken for one person, or two wordings for one office; each is explained in docs/identity.md. The
 * stronger come first.
 */
public enum IdentityRule {
    /** Somebody judged so. */
    JUDGED_SAME,
    /** Both sources give one identifier of a scheme that they share. */
    SAME_IDENTIFIER,
    /** Both refer to one page about the person. */
    SAME_LINK,
    /** A title is linked to a page of another wiki, about the office that the other title means. */
    SAME_OFFICE_PAGE,
    /** The same title, body and place but for case and accents. */
    SAME_WORDS,
    /** Titles that mean the same. */
    SAME_MEANING,
    /** Two titles of one body whose holders are alike in order and time. */
    SAME_BODY_SAME_HOLDERS,
    /** A title with and without its body, whose holders are alike. */
    SHORTER_TITLE_SAME_HOLDERS,
    /** The same name and the same day of birth. */
    SAME_NAME_AND_BIRTH,
    /** The same name in the same office at the same time. */
    SAME_NAME_SAME_OFFICE,
    /** Names that may be one, in the same office, with bounds that agree. */
    ALIKE_NAME_SAME_OFFICE,
    /** Names that may be one, in the same office, with the same person before or after. */
    NEIGHBOURS_AGREE,
    /** The same name in several of the same offices. */
    CHAIN_OF_OFFICES,
    /** One source gives only the family name or a title; both bounds agree. */
    FAMILY_NAME_SAME_SPELL,
    /** A title or a married name in a single seat, with the same bounds and the same persons before and after. */
    SAME_SPELL_IN_SINGLE_SEAT;

    /** The name as it is written in answers and pages, such as {@code same-identifier}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Other rules whose likenesses, where they exclude one of this rule and fit as well, leave it open: a source that has
     * both a "Bo Ek" and a "Bo A. Ek" in an office does not say whom another means by "Bo Ek".
     */
    Set<IdentityRule> rivals() {
        Set<IdentityRule> byNameInOffice =
                EnumSet.of(SAME_NAME_SAME_OFFICE, ALIKE_NAME_SAME_OFFICE, FAMILY_NAME_SAME_SPELL);
        return switch (this) {
            case SAME_NAME_SAME_OFFICE,
                    ALIKE_NAME_SAME_OFFICE,
                    NEIGHBOURS_AGREE,
                    CHAIN_OF_OFFICES,
                    FAMILY_NAME_SAME_SPELL -> {
                byNameInOffice.remove(this);
                yield byNameInOffice;
            }
            default -> Set.of();
        };
    }
}
