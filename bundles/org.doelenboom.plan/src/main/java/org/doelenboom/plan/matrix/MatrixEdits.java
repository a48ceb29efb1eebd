package org.doelenboom.plan.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Influence;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeKeys;

/** What a person changes in a cell of a matrix. */
public final class MatrixEdits {
    private MatrixEdits() {}

    /** Links a finding to an objective, or takes the link away. */
    public static void finding(Edit edit, NodeId finding, NodeId objective) {
        List<NodeId> concerned = new ArrayList<>(edit.now().node(finding).get(PlanKeys.CONCERNS));
        if (!concerned.remove(objective)) {
            concerned.add(objective);
        }
        edit.set(finding, PlanKeys.CONCERNS, List.copyOf(concerned));
    }

    /** Gives a party a role in an objective, or takes it away where it has it. A role without a name becomes this one. */
    public static void role(Edit edit, NodeId party, NodeId objective, PartyRole role) {
        List<Node> roles = below(edit, objective).stream()
                .filter(child -> child.kind().equals(PlanKinds.PARTY_ROLE)
                        && child.get(PlanKeys.PARTY).filter(party::equals).isPresent())
                .toList();
        List<Node> same = roles.stream()
                .filter(one -> one.get(PlanKeys.ROLE).filter(role::equals).isPresent())
                .toList();
        if (!same.isEmpty()) {
            same.forEach(one -> edit.remove(one.id()));
            return;
        }
        NodeId made = roles.stream()
                .filter(one -> one.get(PlanKeys.ROLE).isEmpty())
                .map(Node::id)
                .findFirst()
                .orElseGet(() -> edit.append(PlanKinds.PARTY_ROLE, objective));
        edit.set(made, PlanKeys.PARTY, Optional.of(party));
        edit.set(made, PlanKeys.ROLE, Optional.of(role));
    }

    /**
     * Gives a party exactly these roles in an objective; what a role says besides stays where the role does.
     *
     * @param influence which way it pulls, where it is a stakeholder
     */
    public static void roles(
            Edit edit, NodeId party, NodeId objective, Set<PartyRole> roles, Optional<Influence> influence) {
        Set<PartyRole> there = EnumSet.noneOf(PartyRole.class);
        for (Node child : below(edit, objective)) {
            boolean own = child.kind().equals(PlanKinds.PARTY_ROLE)
                    && child.get(PlanKeys.PARTY).filter(party::equals).isPresent();
            Optional<PartyRole> role = own ? child.get(PlanKeys.ROLE) : Optional.empty();
            if (role.isPresent()) {
                there.add(role.get());
            } else if (own && roles.isEmpty()) {
                edit.remove(child.id());
            }
        }
        for (PartyRole role : PartyRole.values()) {
            if (there.contains(role) != roles.contains(role)) {
                role(edit, party, objective, role);
            }
        }
        for (Node child : below(edit, objective)) {
            if (child.kind().equals(PlanKinds.PARTY_ROLE)
                    && child.get(PlanKeys.PARTY).filter(party::equals).isPresent()
                    && child.get(PlanKeys.ROLE)
                            .filter(PartyRole.STAKEHOLDER::equals)
                            .isPresent()) {
                edit.set(child.id(), PartyKeys.INFLUENCE, influence);
            }
        }
    }

    /** Writes how a horizontal objective is realised in another; where nothing is left to read, it is taken away. */
    public static void realised(Edit edit, NodeId horizontal, NodeId objective, String language, String words) {
        Optional<Node> there = below(edit, objective).stream()
                .filter(child -> child.kind().equals(TreeKeys.REALISATION)
                        && child.get(TreeKeys.HORIZONTAL)
                                .filter(horizontal::equals)
                                .isPresent())
                .findFirst();
        BilingualText text = there.map(one -> one.get(PlanKeys.TEXT))
                .orElse(BilingualText.EMPTY)
                .revise(language, words.isBlank() ? "" : words);
        if (text.isEmpty()) {
            there.ifPresent(one -> edit.remove(one.id()));
            return;
        }
        NodeId made = there.map(Node::id).orElseGet(() -> edit.append(TreeKeys.REALISATION, objective));
        edit.set(made, TreeKeys.HORIZONTAL, Optional.of(horizontal));
        edit.set(made, PlanKeys.TEXT, text);
    }

    private static List<Node> below(Edit edit, NodeId objective) {
        return edit.now().children(edit.now().node(objective));
    }
}
