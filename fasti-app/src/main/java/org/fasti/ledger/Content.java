package org.fasti.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.claim.Claim;
import org.fasti.source.Reference;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/** What an entry of the ledger says. Equal contents have one id and stand in a ledger once. */
public sealed interface Content {
    /** The kind, as the ledger names it. */
    default String kind() {
        return switch (this) {
            case Publication _ -> "publication";
            case Acknowledgement _ -> "acknowledgement";
            case RecordedClaim _ -> "claim";
            case CitedReference _ -> "reference";
            case Completion _ -> "completion";
            case Retraction _ -> "retraction";
            case Judgement _ -> "judgement";
            case OrganizationLink _ -> "organization-link";
        };
    }

    /** SHA-256 of the kind and the canonical form. */
    default Sha256 id() {
        return EntryChain.id(kind(), CanonicalJson.write(ContentForm.of(this)));
    }

    /**
     * An edition of a source. When it was fetched is no part of it: the same edition fetched twice is one.
     *
     * @param form whether claims are made by passages of a page or by rows of a table
     * @param name the source's name: of a data set, or a page's id; editions of one name follow each other
     * @param published the date of this edition
     * @param digest SHA-256 of what was read, in lower-case hexadecimal
     * @param ends what the source means by the day of an end
     * @param language of the words, as an ISO 639-1 code
     */
    record Publication(
            Form form,
            String name,
            Optional<String> title,
            Optional<String> uri,
            Optional<Edtf> published,
            Optional<String> digest,
            EndConvention ends,
            Optional<String> licence,
            String language)
            implements Content {
        /** What makes the claims. */
        public enum Form {
            PAGE,
            TABLE
        }
    }

    /**
     * Somebody has looked at a finding and leaves it as it is.
     *
     * @param finding the finding's id, which stays the same as long as its premises do
     * @param reason why, for people
     */
    record Acknowledgement(String finding, String author, String reason) implements Content {}

    /**
     * A claim of a publication.
     *
     * @param publication the publication's id
     * @param personId the source's own name for the person, which is one person's only
     * @param line the line of a table at which the row starts, counted from 1; a row's evidence has no span
     */
    record RecordedClaim(Sha256 publication, Claim claim, Optional<String> personId, OptionalLong line)
            implements Content {}

    /**
     * What a page lists under a key that its claims cite.
     *
     * @param publication the publication's id
     */
    record CitedReference(Sha256 publication, Reference reference) implements Content {}

    /**
     * A table is recorded to its last row, and lists all that its source lists: what earlier editions listed and it does
     * not is withdrawn.
     *
     * @param publication the publication's id
     */
    record Completion(Sha256 publication) implements Content {}

    /**
     * A claim is not to be believed any more. It stays in the ledger, and tenures are derived without it.
     *
     * @param claim the claim's id, or a completion's
     * @param reason why, for people
     */
    record Retraction(Sha256 claim, String author, String reason) implements Content {}

    /**
     * Somebody's word that two are one, or that they are not; it wins over every rule.
     *
     * @param a of the same kind as {@code b}
     * @param isSame whether they are one
     * @param reason why, for people
     */
    record Judgement(Subject a, Subject b, boolean isSame, String author, String reason) implements Content {
        public Judgement {
            if (a.getClass() != b.getClass() || a.equals(b)) {
                throw new IllegalArgumentException("a judgement is of two persons or of two offices: " + a + ", " + b);
            }
        }
    }

    /** Of what somebody judges, by what sources say: numbers are the chronicle's own. */
    sealed interface Subject {
        /**
         * A person as one source knows them.
         *
         * @param knownBy {@code id} or {@code name}, a blank, and the source's identifier or the folded name
         */
        record Person(String source, String knownBy) implements Subject {}

        /** An office as it is worded; what is not named is empty. */
        record Office(String position, String organization, String place) implements Subject {}
    }

    /**
     * A body took the place of another, or took over something of it.
     *
     * @param publication the publication's id
     * @param type as the source names it: name change, merger, demerger, transfer of functions
     * @param from when it began to take effect
     * @param until when it had taken effect
     * @param line the line of the table at which the row starts, counted from 1
     */
    record OrganizationLink(
            Sha256 publication,
            String predecessor,
            String successor,
            String type,
            Optional<Edtf> from,
            Optional<Edtf> until,
            long line)
            implements Content {}
}
