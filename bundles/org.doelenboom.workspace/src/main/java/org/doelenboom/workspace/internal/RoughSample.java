package org.doelenboom.workspace.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/**
 * Spoils the sample plan the way that plans are spoiled which are written in a word processor by several people: what was said twice
 * no longer agrees, marks are lost, lists stay open. The same plan every time.
 */
final class RoughSample {
    private static final String BUNDLE = "org.doelenboom.workspace";

    private final Edit edit;

    private RoughSample(Edit edit) {
        this.edit = edit;
    }

    static Snapshot of(Snapshot sample) {
        PlanDocument document = new PlanDocument(sample, () -> "");
        document.edit(Message.of(BUNDLE, "sample"), edit -> {
            RoughSample rough = new RoughSample(edit);
            rough.spoilTime();
            rough.spoilNumbers();
            rough.spoilBudget();
            rough.spoilRoles();
            rough.spoilWords();
        });
        return document.snapshot();
    }

    private void spoilTime() {
        word("p-introduction-1", "nl", "2026", "2025");
        word("p-introduction-1", "fr", "2026", "2025");
        for (Node node : all(PlanKinds.ACTION)) {
            List<Integer> years = node.get(ScheduleKeys.YEARS);
            edit.set(
                    node.id(),
                    ScheduleKeys.YEARS,
                    years.stream().filter(year -> year < 2026).toList());
            edit.set(node.id(), ScheduleKeys.PREDECESSORS, List.of());
        }
        edit.set(id("action-reception"), ScheduleKeys.YEARS, List.of());
        edit.set(id("action-consultation"), ScheduleKeys.YEARS, List.of(2022, 2023));
        edit.set(id("action-guidance"), ScheduleKeys.YEARS, List.of(2022, 2023, 2024, 2025));
        edit.set(id("action-guidance"), ScheduleKeys.PREDECESSORS, List.of(id("action-protocol")));
        edit.set(id("action-intervision"), ScheduleKeys.YEARS, List.of(2022, 2023, 2024));
        edit.set(id("action-intervision"), ScheduleKeys.PHASE, Optional.of(BigDecimal.valueOf(2)));
        all(ScheduleKeys.DUTY).forEach(duty -> edit.remove(duty.id()));
    }

    private void spoilNumbers() {
        edit.set(id("target-work"), TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(90)));
        edit.set(id("target-first-job"), TargetKeys.OVERLAP, Optional.empty());
        edit.set(id("target-first-job"), TargetKeys.ROLL_UP, Optional.empty());
        edit.set(id("target-record"), TargetKeys.OVERLAP, Optional.empty());
        edit.set(id("target-record"), TargetKeys.ROLL_UP, Optional.empty());
        edit.set(id("target-informed"), TargetKeys.SCOPE, Optional.empty());
        word("action-identify-record", "nl", "25- tot 35-jarigen", "16- tot 35-jarigen");
        word("action-identify-record", "nl", "30 mensen", "20 mensen");
        edit.set(id("target-identify-record"), TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(20)));
        edit.set(id("target-identify-record"), TargetKeys.AGE_FROM, Optional.of(BigDecimal.valueOf(16)));
        for (String gone : List.of("target-criteria", "target-consultations", "target-profiles", "target-adapted")) {
            edit.remove(id(gone));
        }
        all(FindingKeys.FIGURE).forEach(figure -> edit.remove(figure.id()));
        edit.set(
                id("finding-undocumented"),
                PlanKeys.TEXT,
                BilingualText.of(
                        "nl",
                        "Bijna 70% van de gezinnen woont alleen; 30-50% van deze groep kent de diensten niet.",
                        "fr",
                        "Près de 70% des ménages sont isolés ; 30-50% de ce groupe ne connaît pas les services."));
    }

    private void spoilBudget() {
        edit.set(edit.now().root().id(), BudgetKeys.LATER_BUDGETS, BilingualText.EMPTY);
        edit.set(id("neighbourhood-stalingrad"), BudgetKeys.PAID_FROM, List.of());
        AmountRule whole =
                new AmountRule.Share(AmountRule.Base.AFTER_FIXED, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
        for (Node line : all(BudgetKeys.LINE)) {
            boolean ofCall = line.parent()
                    .filter(above -> above.value().endsWith("-call-housing"))
                    .isPresent();
            if (ofCall) {
                edit.remove(line.id());
                continue;
            }
            edit.set(line.id(), BudgetKeys.AMOUNT_REASON, BilingualText.EMPTY);
            edit.set(line.id(), BudgetKeys.PERIOD_REASON, BilingualText.EMPTY);
            if (line.get(BudgetKeys.AMOUNT_RULE)
                    .filter(AmountRule.Share.class::isInstance)
                    .isPresent()) {
                edit.set(line.id(), BudgetKeys.AMOUNT_RULE, Optional.of(whole));
            }
            if (line.id().value().endsWith("-call-housing")) {
                edit.set(line.id(), PlanKeys.TITLE, BilingualText.of("nl", "Behuizing", "fr", "Habitat"));
                edit.set(line.id(), PlanKeys.THEME, Optional.empty());
            }
        }
        edit.set(id("budget-2022-marollen-own-youth"), TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(61_000)));
        edit.set(id("budget-2022-marollen-own-method"), BudgetKeys.PAYS_FOR, List.of());
        edit.set(id("budget-2022-anneessens-own-method"), BudgetKeys.PAYS_FOR, List.of());
        edit.set(id("theme-community"), PlanKeys.BUDGET_LABELS, List.of());
        edit.set(id("objective-work"), PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL));
        edit.set(id("objective-first-job"), PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL));
    }

    private void spoilRoles() {
        for (Node role : all(PlanKinds.PARTY_ROLE)) {
            if (role.get(PlanKeys.NOT_IN_CALL)) {
                edit.set(role.id(), PlanKeys.ROLE, Optional.of(PartyRole.SUPPORTING));
            } else if (role.get(PartyKeys.BY_CALL)
                    || role.parent().filter(id("objective-residents")::equals).isPresent()) {
                edit.remove(role.id());
            }
        }
        edit.changeKind(id("objective-working-groups"), PlanKinds.INTERMEDIATE_OBJECTIVE);
    }

    private void spoilWords() {
        word("objective-early", "nl", "vindt vroeg steun", "zal vroeg steun vinden");
        word("term-partner", "nl", "zonder zelf de trekker te zijn", "zonder leidende organisatie te zijn");
        word("finding-late", "nl", "huurdersdiensten", "huurdersdiensten en de AOM");
        word("finding-work", "nl", "een vast inkomen", "een vast inkomen, of de RVT");
        word("action-data", "nl", "welk risico", "welk risico op huisuitzetting");
        for (String copied : List.of("action-justice-partners", "action-employers")) {
            Node first = edit.now()
                    .node(id(copied.equals("action-employers") ? "action-strategy" : "action-pathway-agreement"));
            edit.set(id(copied), PlanKeys.TITLE, first.get(PlanKeys.TITLE));
        }
        NodeId note = id("note-missing-figure");
        edit.set(
                note,
                PlanKeys.TEXT,
                BilingualText.of(
                        "nl", "Bellen met de referent: 02 512 34 56.", "fr", "Appeler le référent : 02 512 34 56."));
        edit.set(id("finding-late"), PlanKeys.CONCERNS, List.of(id("objective-early"), new NodeId("objective-gone")));
        BilingualText screening = edit.now().node(id("action-screening")).get(PlanKeys.TITLE);
        edit.set(id("action-screening"), PlanKeys.TITLE, screening.put("fr", ""));
    }

    /** Changes a word in the title or text, in one language, as someone does who forgets the other. */
    private void word(String node, String language, String from, String to) {
        UnaryOperator<BilingualText> change = text ->
                text.has(language) ? text.put(language, text.in(language).replace(from, to)) : text;
        Node now = edit.now().node(id(node));
        edit.set(now.id(), PlanKeys.TITLE, change.apply(now.get(PlanKeys.TITLE)));
        edit.set(now.id(), PlanKeys.TEXT, change.apply(now.get(PlanKeys.TEXT)));
    }

    private List<Node> all(KindId kind) {
        List<Node> all = new java.util.ArrayList<>();
        edit.now().subtree(edit.now().root().id()).forEach(node -> {
            if (node.kind().equals(kind)) {
                all.add(node);
            }
        });
        return all;
    }

    private static NodeId id(String id) {
        return new NodeId(id);
    }
}
