package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Small plans for the tests of a module, and what its rules find in them. On one thread. */
public final class SmallPlans {
    private record Draft(String id, String parent, KindId kind, Attributes attributes) {}

    private final MessageSource messages;
    private final List<Draft> drafts = new ArrayList<>();
    private Attributes header = Attributes.NONE.with(PlanKeys.LANGUAGES, List.of("nl", "fr"));

    /** @param messages the module's, in which rules and fixes speak */
    public SmallPlans(MessageSource messages) {
        this.messages = messages;
    }

    public SmallPlans add(KindId kind, String id, String parent) {
        drafts.add(new Draft(id, parent, kind, Attributes.NONE));
        return this;
    }

    /** Sets a value of the item that was added last, or of the plan before any was. */
    public <T> SmallPlans set(Key<T> key, T value) {
        if (drafts.isEmpty()) {
            header = header.with(key, value);
            return this;
        }
        Draft last = drafts.remove(drafts.size() - 1);
        drafts.add(new Draft(last.id, last.parent, last.kind, last.attributes.with(key, value)));
        return this;
    }

    public Snapshot build() {
        SnapshotBuilder builder = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, header);
        for (Draft draft : drafts) {
            builder.add(new NodeId(draft.id), new NodeId(draft.parent), draft.kind, draft.attributes);
        }
        return builder.build();
    }

    public Document open() {
        return new PlanDocument(build(), () -> "An");
    }

    /** What the rules find in the whole plan. */
    public static List<Problem> problems(Snapshot plan, List<PlanCheck> checks) {
        List<Problem> found = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            for (PlanCheck check : checks) {
                if (check.kinds().isEmpty() || check.kinds().contains(node.kind())) {
                    check.check(plan, node, found::add);
                }
            }
        }
        return found;
    }

    /** The items at which the rule finds something. */
    public List<String> found(PlanCheck check) {
        return problems(build(), List.of(check)).stream()
                .map(problem -> problem.node().value())
                .toList();
    }

    /**
     * Applies a fix of the only problem that the rule finds; asserts that it is gone, that no rule of these finds anything that it
     * did not find before, and that undo brings back the plan as it was.
     *
     * @param all every rule of the module
     * @return the plan after the fix
     */
    public Snapshot mended(PlanCheck check, int fix, List<PlanCheck> all) {
        Document document = open();
        Snapshot bad = document.snapshot();
        List<Problem> found = problems(bad, List.of(check));
        assertThat(found).hasSize(1);
        int before = problems(bad, all).size();
        QuickFix chosen = found.get(0).fixes().get(fix);
        assertSaid(messages, found.get(0).message());
        assertSaid(messages, chosen.label());
        document.edit(chosen.label(), chosen.edit());
        Snapshot mended = document.snapshot();
        assertThat(problems(mended, List.of(check))).isEmpty();
        assertThat(problems(mended, all)).hasSize(before - 1);
        document.undo();
        assertThat(problems(document.snapshot(), List.of(check)))
                .extracting(Problem::node)
                .containsExactly(found.get(0).node());
        assertThat(document.snapshot().size()).isEqualTo(bad.size());
        return mended;
    }

    /** Asserts that the message is written in every language, with all of its figures filled in. */
    public static void assertSaid(MessageSource messages, Message message) {
        for (String language : PropertyMessages.LANGUAGES) {
            String text =
                    messages.text(message, Locale.forLanguageTag(language)).orElse("{");
            assertThat(text).as(language).isNotBlank().doesNotContain("{");
        }
    }
}
