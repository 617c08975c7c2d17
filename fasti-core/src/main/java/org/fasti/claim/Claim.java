package org.fasti.claim;

/** What one passage of one source says. Never changed once made. */
public sealed interface Claim permits OfficeClaim, LifeClaim {
    String person();

    Evidence evidence();
}
