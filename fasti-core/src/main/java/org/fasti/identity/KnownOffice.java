package org.fasti.identity;

import java.util.Comparator;

/**
 * An office as sources word it.
 *
 * @param number the wording's own in the chronicle
 * @param position the title
 * @param organization empty where none is named
 * @param place empty where none is named
 * @param folded the three without case and accents
 */
public record KnownOffice(
        long number, String position, String organization, String place, Folded folded, OfficeMeaning meaning) {
    /** Title, body and place as they are compared. */
    public record Folded(String position, String organization, String place) {}

    /** By what sources say; numbers depend on the order of recording. */
    public static final Comparator<KnownOffice> ORDER = Comparator.comparing(KnownOffice::position)
            .thenComparing(KnownOffice::organization)
            .thenComparing(KnownOffice::place);

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownOffice office && office.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** The wording, for people. */
    public String label() {
        String body = organization.isEmpty() ? "" : ", " + organization;
        return position + body + (place.isEmpty() || position.contains(place) ? "" : ", " + place);
    }
}
