package org.fasti.check;

import java.util.List;

/** One way to find a doubt in a line of holders, with a page of its own: docs/rules/NAME.md. */
interface Rule {
    /** The rule's stable name: its class name in kebab-case. */
    String name();

    /** What is doubtful in {@code line}, in order of time. */
    List<Finding> check(Line line);
}
