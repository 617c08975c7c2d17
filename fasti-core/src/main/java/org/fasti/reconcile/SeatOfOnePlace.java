package org.fasti.reconcile;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;

/**
 * "Member of the Canadian Parliament for Mount Royal" and "Member of Parliament for Mount Royal" are one seat where the
 * dates say so too: writers name the legislature, name its kind, or leave it out.
 */
final class SeatOfOnePlace implements PositionRule {
    /** "Member of parliament"; a longer role names one legislature. */
    private static final int MOST_WORDS = 3;

    private final Map<String, String> members;
    private final Set<String> memberRoles;
    private final Set<String> telling;

    /**
     * @param members for a word for a legislature, the role of those elected to it
     * @param telling words that make another office of a title, in lower case
     */
    SeatOfOnePlace(Map<String, String> members, Set<String> telling) {
        this.members = Map.copyOf(members);
        this.memberRoles = Set.copyOf(members.values());
        this.telling = Set.copyOf(telling);
    }

    @Override
    public String name() {
        return "seat-of-one-place";
    }

    @Override
    public Demand demand() {
        return Demand.SHARED_DATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        String role = role(vaguer.key());
        if (!memberRoles.contains(role)) {
            return false;
        }
        SortedSet<String> place = place(vaguer.key());
        SortedSet<String> all = fuller.key().terms();
        return role.equals(plain(fuller.key().role()))
                && !vaguer.key().equals(fuller.key())
                && place.stream().anyMatch(term -> !members.containsKey(term))
                && all.containsAll(place)
                && all.stream()
                        .allMatch(term -> place.contains(term) || members.containsKey(term) || !telling.contains(term));
    }

    /** The role of those elected, also of "Member for Lota", where the word is no role by itself; else the plain role. */
    String role(PositionKey key) {
        return key.role().isEmpty()
                ? key.terms().stream().filter(memberRoles::contains).findFirst().orElse("")
                : plain(key.role());
    }

    private SortedSet<String> place(PositionKey key) {
        SortedSet<String> place = new TreeSet<>(key.terms());
        if (key.role().isEmpty()) {
            place.remove(role(key));
        }
        return place;
    }

    /** The role without the legislature that is a part of it: "member" of "member of parliament". */
    String plain(String role) {
        int last = role.lastIndexOf(' ');
        String member = last < 0 ? "" : members.getOrDefault(role.substring(last + 1), "");
        return !member.isEmpty() && role.startsWith(member + ' ') && role.split(" ").length <= MOST_WORDS
                ? member
                : role;
    }
}
