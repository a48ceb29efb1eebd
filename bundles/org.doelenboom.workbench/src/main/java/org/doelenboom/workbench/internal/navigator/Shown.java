package org.doelenboom.workbench.internal.navigator;

import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.ui.LevelBadge;

/**
 * What a row shows.
 *
 * @param letters of the badge; empty where there is none
 * @param quiet whether it is a group rather than an item
 * @param kind whose icon stands before it; empty where there is none
 */
record Shown(
        Optional<LevelBadge> badge, String letters, String code, String title, boolean quiet, Optional<KindId> kind) {
    /** The row as a person hears it: badge, code, title. */
    String spoken() {
        return (letters + " " + code).strip().isEmpty()
                ? title
                : ((letters + " " + code).strip() + " " + title).strip();
    }
}
