package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** A question that an import or merge left, until someone answers it. Each keeps the id of the rule that asked. */
@Component
public final class QuestionCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.QUESTION);
    private static final String IMPORT_MESSAGES = "org.doelenboom.exchange";

    /** The rules of requirements 3 that are no warnings. */
    private static final Set<String> ERRORS = Set.of("S1", "S2", "S6", "T1", "T2", "T3", "T11", "T12");

    private static final Set<String> ADVICE = Set.of("S8", "S9", "D7", "B7", "B8");

    @Override
    public String rule() {
        return "Q";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        if (!node.get(PlanKeys.ANSWER).isEmpty()) {
            return;
        }
        String rule = node.get(PlanKeys.RULE);
        String text = node.get(PlanKeys.SOURCE_TEXT);
        String reading = node.get(PlanKeys.READING);
        String other = node.get(PlanKeys.OTHER_READING);
        NodeId about =
                node.get(PlanKeys.ABOUT).flatMap(plan::find).map(Node::id).orElse(node.id());
        Map<String, String> params = new TreeMap<>(Map.of("text", text, "reading", reading, "other", other));
        node.get(PlanKeys.SOURCE_LINE).ifPresent(line -> params.put("line", line.toPlainString()));
        found.accept(new Problem(
                rule,
                severity(rule),
                about,
                Message.of(
                        isOfMerge(rule) ? PlanMessages.BUNDLE : IMPORT_MESSAGES,
                        "question." + rule,
                        text,
                        reading,
                        other),
                params,
                true,
                fixes(node, about, reading, other)));
    }

    private static boolean isOfMerge(String rule) {
        return rule.startsWith("M");
    }

    private static Severity severity(String rule) {
        return ERRORS.contains(rule) ? Severity.ERROR : ADVICE.contains(rule) ? Severity.ADVICE : Severity.WARNING;
    }

    private static List<QuickFix> fixes(Node question, NodeId about, String reading, String other) {
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(new QuickFix(
                Message.of(PlanMessages.BUNDLE, "fix.question.keep", reading),
                edit -> edit.set(question.id(), PlanKeys.ANSWER, reading.isEmpty() ? "ok" : reading)));
        question.get(PlanKeys.ALTERNATIVE)
                .ifPresent(alternative ->
                        fixes.add(new QuickFix(Message.of(PlanMessages.BUNDLE, "fix.question.other", other), edit -> {
                            take(edit, about, alternative);
                            edit.set(question.id(), PlanKeys.ANSWER, other);
                        })));
        Levels.kind(other)
                .ifPresent(kind ->
                        fixes.add(new QuickFix(Message.of(PlanMessages.BUNDLE, "fix.question.level", other), edit -> {
                            edit.changeKind(about, kind);
                            edit.set(question.id(), PlanKeys.ANSWER, other);
                        })));
        return fixes;
    }

    /** What a merge left out is done after all. */
    private static void take(Edit edit, NodeId about, Value alternative) {
        Map<String, Value> what = alternative instanceof Value.Fields fields ? fields.values() : Map.of();
        if (what.get("field") instanceof Value.Text field) {
            edit.setValue(about, field.text(), what.get("value"));
        }
        if (what.get("kind") instanceof Value.Text kind) {
            edit.changeKind(about, new KindId(kind.text()));
        }
        if (what.get("parent") instanceof Value.Link parent
                && edit.now().find(parent.target()).isPresent()) {
            edit.move(about, parent.target(), place(edit.now(), about, parent.target(), what));
        }
        if (what.containsKey("remove")) {
            edit.remove(about);
        }
    }

    /** First, behind a neighbour who is still there, or last; the item itself does not count. */
    private static int place(Snapshot plan, NodeId about, NodeId parent, Map<String, Value> what) {
        List<NodeId> others = plan.node(parent).children().stream()
                .filter(child -> !child.equals(about))
                .toList();
        if (what.containsKey("first")) {
            return 0;
        }
        int neighbour = what.get("behind") instanceof Value.Link link ? others.indexOf(link.target()) : -1;
        return neighbour < 0 ? others.size() : neighbour + 1;
    }
}
