package org.fasti.reconcile;

import java.util.Map;
import org.fasti.office.Position;

/**
 * "Chair of the Organizing Committee" and "President of the Organizing Committee" are one office where the dates say
 * so too: roles that head a body are often put in one another's words.
 */
final class KindredRole implements PositionRule {
    private final Map<String, String> kin;

    /** @param kin for a role's head word, the word that stands for all its kindred */
    KindredRole(Map<String, String> kin) {
        this.kin = Map.copyOf(kin);
    }

    @Override
    public String name() {
        return "kindred-role";
    }

    @Override
    public Demand demand() {
        return Demand.SHARED_DATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        return vaguer.key().terms().size() >= LEAST_TERMS
                && !vaguer.key().role().equals(fuller.key().role())
                && family(vaguer.key().role()).equals(family(fuller.key().role()))
                && fuller.key().terms().containsAll(vaguer.key().terms());
    }

    /** "served as chairman, president and chief executive of the company": as many offices as titles. */
    @Override
    public boolean joinsOnePassage() {
        return false;
    }

    /** The role with its head word replaced by what stands for all its kindred; equal results are kindred. */
    String family(String role) {
        int space = role.lastIndexOf(' ');
        String head = role.substring(space + 1);
        String kindred = kin.get(head);
        return kindred == null ? role : role.substring(0, space + 1) + kindred;
    }

    /** A body that is named by one word ("president of France", "head of France") is too little to go by. */
    private static final int LEAST_TERMS = 2;
}
