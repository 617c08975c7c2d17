package org.fasti.reconcile;

import java.util.Map;
import java.util.Set;
import org.fasti.office.Position;

/** "Defence Minister" is the Minister of Defence, or of National Defence: some roles name their field first. */
final class FieldInRole implements PositionRule {
    /** A role word and the words of its field. */
    record Field(String role, Set<String> words) {}

    private final Map<String, Field> fields;

    FieldInRole(Map<String, Field> fields) {
        this.fields = Map.copyOf(fields);
    }

    @Override
    public String name() {
        return "field-in-role";
    }

    @Override
    public Demand demand() {
        return Demand.ONLY_CANDIDATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        Field field = fields.get(vaguer.key().role());
        return field != null
                && field.role().equals(fuller.key().role())
                && fuller.key().terms().containsAll(field.words())
                && fuller.key().terms().containsAll(vaguer.key().terms());
    }

    /** The role without its field. */
    String plain(String role) {
        Field field = fields.get(role);
        return field == null ? role : field.role();
    }
}
