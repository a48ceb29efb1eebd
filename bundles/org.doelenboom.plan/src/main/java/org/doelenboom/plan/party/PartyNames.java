package org.doelenboom.plan.party;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** The parties of a plan by their names, however these are written: "OCMW van Brussel" is "OCMW Brussel". */
final class PartyNames {
    private static final Pattern SMALL = Pattern.compile("\\b(de|het|een|van|voor|la|le|les|l|du|des|d|the|of|for)\\b");

    private final Map<String, NodeId> parties = new HashMap<>();

    PartyNames(Snapshot plan) {
        for (Node node : plan.children(plan.root())) {
            if (node.kind().equals(PlanKinds.PARTY)) {
                BilingualText title = node.get(PlanKeys.TITLE);
                title.languages().forEach(language -> parties.putIfAbsent(key(title.in(language)), node.id()));
            }
        }
        parties.remove("");
    }

    /** Equal for names that mean the same party. */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String bare = SMALL.matcher(plain).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return bare.isEmpty() ? plain : bare;
    }

    /** The party that one of these names means; empty where there is none yet. */
    Optional<NodeId> find(BilingualText name) {
        return name.languages().stream()
                .map(language -> Optional.ofNullable(parties.get(key(name.in(language)))))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
