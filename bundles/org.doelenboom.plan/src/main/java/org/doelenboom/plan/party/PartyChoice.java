package org.doelenboom.plan.party;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.project.Project;
import org.doelenboom.plan.project.ProjectKeys;

/**
 * Which parties of a plan are meant.
 *
 * @param role only those with this role in some objective
 * @param place only those that work there, or of which nobody said where
 * @param project only those that carry this project or take part in it
 * @param language only those that are written to in it
 */
public record PartyChoice(
        Optional<PartyRole> role, Optional<NodeId> place, Optional<NodeId> project, Optional<String> language) {
    public static final PartyChoice ALL =
            new PartyChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Those that are meant, in the order of the plan. */
    public List<Node> of(Snapshot plan) {
        Map<NodeId, Set<PartyRole>> roles = roles(plan);
        Set<NodeId> taking = taking(plan);
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.PARTY))
                .filter(node -> role.isEmpty()
                        || roles.getOrDefault(node.id(), Set.of()).contains(role.get()))
                .filter(node -> project.isEmpty() || taking.contains(node.id()))
                .filter(this::isThere)
                .filter(node ->
                        language.isEmpty() || node.get(PartyKeys.CORRESPONDENCE).equals(language.get()))
                .toList();
    }

    private boolean isThere(Node party) {
        List<NodeId> places = party.get(PlanKeys.NEIGHBOURHOODS);
        return place.isEmpty() || places.isEmpty() || places.contains(place.get());
    }

    private Set<NodeId> taking(Snapshot plan) {
        Set<NodeId> taking = new LinkedHashSet<>();
        project.flatMap(plan::find).ifPresent(node -> {
            taking.addAll(node.get(ProjectKeys.CARRIERS));
            taking.addAll(node.get(ProjectKeys.PARTNERS));
        });
        return taking;
    }

    /** The roles that each party has anywhere; who carries a project is a supporting organisation, who takes part in it a partner. */
    public static Map<NodeId, Set<PartyRole>> roles(Snapshot plan) {
        Map<NodeId, Set<PartyRole>> roles = new HashMap<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.kind().equals(PlanKinds.PARTY_ROLE)) {
                node.get(PlanKeys.PARTY)
                        .ifPresent(party -> node.get(PlanKeys.ROLE).ifPresent(role -> put(roles, party, role)));
            }
        }
        for (Project project : Project.of(plan)) {
            project.carriers().forEach(party -> put(roles, party.id(), PartyRole.SUPPORTING));
            project.partners().forEach(party -> put(roles, party.id(), PartyRole.PARTNER));
        }
        return roles;
    }

    private static void put(Map<NodeId, Set<PartyRole>> roles, NodeId party, PartyRole role) {
        roles.computeIfAbsent(party, key -> EnumSet.noneOf(PartyRole.class)).add(role);
    }

    /** The e-mail addresses for the field of a mail program, each once, with a semicolon between them. */
    public static String emails(List<Node> parties) {
        Set<String> addresses = new LinkedHashSet<>();
        parties.forEach(party -> addresses.add(party.get(PartyKeys.EMAIL).strip()));
        addresses.remove("");
        return String.join("; ", addresses);
    }
}
