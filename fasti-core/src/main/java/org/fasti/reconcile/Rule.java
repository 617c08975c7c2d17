package org.fasti.reconcile;

/** Something that the reconciler decides by, with a page of its own: docs/rules/NAME.md. */
interface Rule {
    /** The rule's stable name: its class name in kebab-case. */
    String name();
}
