package org.doelenboom.workbench.internal.navigator;

import java.util.Optional;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.ui.LevelBadge;

/**
 * What a row shows.
 *
 * @param letters of the badge; empty where there is none
 * @param quiet whether it is a group rather than an item
 * @param kind whose icon stands before it; empty where there is none
 * @param mark the worst that the check found there, or, while it is folded, below it too
 * @param said the mark in words; empty where there is none
 */
record Shown(
        Optional<LevelBadge> badge,
        String letters,
        String code,
        String title,
        boolean quiet,
        Optional<KindId> kind,
        Optional<Severity> mark,
        String said) {
    /** The row as a person hears it: badge, code, title, what is wrong. */
    String spoken() {
        String front = (letters + " " + code).strip();
        return ((front + " " + title).strip() + (said.isEmpty() ? "" : ", " + said)).strip();
    }
}
