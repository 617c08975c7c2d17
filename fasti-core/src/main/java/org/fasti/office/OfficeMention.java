package org.fasti.office;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A title of office where it stands in a sentence; positions are token positions, {@code to} exclusive.
 *
 * @param from first token of the title, ordinals and articles left out
 * @param to after the last token of the title
 * @param roleFrom first token of the role word
 * @param roleTo after the last token of the role word
 * @param ordinal the number in the line of holders, where it is said ("36th Governor")
 * @param rank the holder's rank in the body, where it is said ("fifth-ranking member")
 * @param complement true where the title names its body or territory after the role word
 * @param holder the tokens of the name that follows the title ("Governor of Zhejiang Li Qiang")
 * @param label the title as a reader would write it
 * @param complementLabel what follows the role word in the label, "of Quzhou"; empty where nothing does
 */
public record OfficeMention(
        int from,
        int to,
        int roleFrom,
        int roleTo,
        Role role,
        OptionalInt ordinal,
        OptionalInt rank,
        boolean complement,
        Set<Mark> marks,
        Optional<Name> holder,
        String label,
        String complementLabel) {
    /** Words by the title that change what it says. */
    public enum Mark {
        FORMER,
        ELECT,
        ACTING,
        INTERIM,
        HONORARY,
        SHADOW,
        EX_OFFICIO,
        /** Only a bare weak word such as "head" or "chief": an office if the sentence says so. */
        WEAK
    }

    /** Token positions of a name, {@code to} exclusive. */
    public record Name(int from, int to) {}

    /** The same title without the name at its head: "senator for life" of "Trilussa senator for life". */
    public OfficeMention without(String name, int tokens) {
        boolean leads = label.startsWith(name) && label.length() > name.length() + 1;
        String rest = leads ? label.substring(name.length()).strip() : label;
        String cut = rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
        return new OfficeMention(
                from + tokens,
                to,
                roleFrom,
                roleTo,
                role,
                ordinal,
                rank,
                complement,
                marks,
                holder,
                cut,
                complementLabel);
    }

    /** The same office, meant again at the head of another sentence that does not name it. */
    public OfficeMention again() {
        return new OfficeMention(
                0,
                0,
                0,
                0,
                role,
                OptionalInt.empty(),
                OptionalInt.empty(),
                complement,
                Set.of(),
                Optional.empty(),
                label,
                complementLabel);
    }

    /** The same role in another place: {@code complement} is what follows the role word then, "of Talca". */
    public OfficeMention inPlace(int from, int to, String complement) {
        String head = label.endsWith(complementLabel)
                ? label.substring(0, label.length() - complementLabel.length())
                : label + " ";
        return new OfficeMention(
                from,
                to,
                from,
                from + 1,
                role,
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                marks,
                Optional.empty(),
                head + complement,
                complement);
    }

    /** The same seat as that of a member of {@code role} who represents a place: {@code home} is "from Ohio". */
    public OfficeMention represents(String role, String home) {
        String title = role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1) + " " + home;
        return new OfficeMention(
                from, to, roleFrom, roleTo, this.role, ordinal, rank, true, marks, holder, title, home);
    }

    /** Where the mention, with the name that follows it, ends. */
    public int endWithHolder() {
        return holder.map(Name::to).orElse(to);
    }
}
