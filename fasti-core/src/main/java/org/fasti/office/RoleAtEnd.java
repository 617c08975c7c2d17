package org.fasti.office;

import java.util.Map;
import java.util.Optional;
import org.fasti.language.Script;

/**
 * The role at the end of a title in a script that puts no blanks between words: 知事 in 東京都知事.
 *
 * @param start the offset in the title at which the role begins
 */
record RoleAtEnd(Role role, int start) {
    private static final int LONGEST_ROLE = 16;

    /** The longest of {@code roles} with which the title ends; a remark in brackets after it is passed over. */
    static Optional<RoleAtEnd> of(String title, Map<String, Role> roles) {
        int end = withoutRemark(title);
        if (end == 0 || !Script.isWithoutBlanks(title.charAt(end - 1))) {
            return Optional.empty();
        }
        for (int start = Math.max(0, end - LONGEST_ROLE); start < end; start++) {
            Role role = roles.get(title.substring(start, end));
            if (role != null) {
                return Optional.of(new RoleAtEnd(role, start));
            }
        }
        return Optional.empty();
    }

    private static int withoutRemark(String title) {
        boolean remark = title.endsWith(")") || title.endsWith("）");
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
        int end = remark && open > 0 ? open : title.length();
        while (end > 0 && title.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
