package org.doelenboom.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.osgi.service.component.annotations.Component;

/** A chapter per objective, in the order of the tree: findings, parties, targets, what is below. */
@Component(service = ReportSection.class)
public final class ObjectivesSection implements CoreSection {
    @Override
    public int order() {
        return 400;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        Numbering numbering = new Numbering(plan);
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind()) && out.shows(node)) {
                if (isFirstAction(plan, node, out)) {
                    out.heading(4, out.words(ReportMessages.message("actions")));
                }
                item(plan, node, numbering, out);
            }
        }
    }

    private static boolean isFirstAction(Snapshot plan, Node node, ReportWriter out) {
        return node.kind().equals(PlanKinds.ACTION)
                && plan.children(plan.node(node.parent().orElseThrow())).stream()
                        .filter(child -> child.kind().equals(PlanKinds.ACTION) && out.shows(child))
                        .findFirst()
                        .filter(node::equals)
                        .isPresent();
    }

    private static void item(Snapshot plan, Node node, Numbering numbering, ReportWriter out) {
        out.item(node.kind(), Items.code(node, numbering, out), node.get(PlanKeys.TITLE), marks(node));
        out.paragraph(ItemFacts.of(plan, node, out));
        out.paragraph(node.get(PlanKeys.DESCRIPTION));
        findings(plan, node, out);
        for (PartyRole role : PartyRole.values()) {
            roles(plan, node, role, out);
        }
        targets(plan, node, out);
        list(
                "notes",
                children(plan, node, PlanKinds.NOTE).stream()
                        .map(note -> note.get(PlanKeys.TEXT))
                        .toList(),
                out);
    }

    static Set<ReportWriter.Mark> marks(Node node) {
        Set<ReportWriter.Mark> marks = EnumSet.noneOf(ReportWriter.Mark.class);
        if (node.get(PlanKeys.DELIVERY).equals(Optional.of(DeliveryMode.OWN))) {
            marks.add(ReportWriter.Mark.NOT_IN_CALL);
        }
        if (!node.get(PlanKeys.NEIGHBOURHOODS).isEmpty()) {
            marks.add(ReportWriter.Mark.LOCAL);
        }
        return marks;
    }

    private static void findings(Snapshot plan, Node node, ReportWriter out) {
        List<BilingualText> findings = plan.children(plan.root()).stream()
                .filter(finding -> finding.kind().equals(PlanKinds.FINDING)
                        && out.shows(finding)
                        && finding.get(PlanKeys.CONCERNS).contains(node.id()))
                .map(finding -> ItemFacts.finding(plan, finding, out))
                .toList();
        list("findings", findings, out);
    }

    private static void roles(Snapshot plan, Node node, PartyRole role, ReportWriter out) {
        List<BilingualText> parties = children(plan, node, PlanKinds.PARTY_ROLE).stream()
                .filter(one -> one.get(PlanKeys.ROLE).equals(Optional.of(role)))
                .map(one -> ItemFacts.role(plan, one, out))
                .toList();
        list("role." + role.name().toLowerCase(Locale.ROOT), parties, out);
    }

    private static void targets(Snapshot plan, Node node, ReportWriter out) {
        list(
                "targets",
                Target.of(plan, node).stream()
                        .map(target -> TargetWords.of(target, out))
                        .toList(),
                out);
    }

    private static void list(String heading, List<BilingualText> texts, ReportWriter out) {
        List<BilingualText> written =
                texts.stream().filter(text -> !text.isEmpty()).toList();
        if (!written.isEmpty()) {
            out.heading(4, out.words(ReportMessages.message(heading)));
            out.bullets(written);
        }
    }

    private static List<Node> children(Snapshot plan, Node node, KindId kind) {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(kind))
                .toList();
    }
}
