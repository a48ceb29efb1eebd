package org.doelenboom.workbench.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.RenewalKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TranslationState;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.Plans;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the core keeps of an item can be read and changed on a page: each attribute of each kind has its field. Needs a screen. */
class FieldsTest {
    /** What has no field on a page, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            TranslationState.STATES.name(), "said beside each text, in the menu of its translation",
            HeaderKeys.RULES_OFF.name(), "switched in the preferences and in the list of problems, with its reason",
            HeaderKeys.LET_STAND.name(), "said and taken back in the list of problems, at the problem",
            RenewalKeys.ORIGIN.name(), "an id that the next plan is begun with; nobody types one",
            PlanKeys.RULE.name(), "the id of the rule that asks; the list of problems shows its words",
            PlanKeys.ALTERNATIVE.name(), "what the other reading does; taken by its quick fix",
            PlanKeys.REASON.name(), "a message of the importer, which the list of what was not placed shows");

    private final List<KindDefinition> kinds = List.copyOf(Plans.core().kinds());
    private final Map<KindId, NodeId> items = new LinkedHashMap<>();
    private Display display;
    private Resources resources;
    private Shell shell;

    @BeforeEach
    void open() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        Assumptions.assumeTrue(
                !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "there is no screen: set DISPLAY");
        display = new Display();
        resources = new Resources(display);
        shell = new Shell(display);
    }

    @AfterEach
    void close() {
        if (display != null) {
            resources.dispose();
            display.dispose();
        }
    }

    /** One item of each kind, below the plan, so that no rows of children stand on its page. */
    private SnapshotBuilder plan() {
        Plans plans = new Plans();
        plans.builder.set(new NodeId("plan"), PlanKeys.FIRST_YEAR, Optional.of(new java.math.BigDecimal(2022)));
        plans.builder.set(new NodeId("plan"), PlanKeys.LAST_YEAR, Optional.of(new java.math.BigDecimal(2024)));
        plans.builder.set(new NodeId("plan"), RenewalKeys.ORIGIN, "before");
        items.put(PlanKinds.PLAN, new NodeId("plan"));
        for (KindDefinition kind : kinds) {
            if (!kind.id().equals(PlanKinds.PLAN)) {
                String id = kind.id().name().replace('.', '_');
                plans.with(id, "plan", kind.id());
                items.put(kind.id(), new NodeId(id));
            }
        }
        return plans.builder;
    }

    private List<String> fields(SnapshotBuilder plan, NodeId item, KindId kind) {
        Composite page = new Composite(shell, 0);
        page.setLayout(new GridLayout());
        ItemOnScreen context = new ItemOnScreen(plan.build(), item, resources);
        for (EditorSection section : CoreSections.all()) {
            if (section.appliesTo(kind) && !(section instanceof FiguresSection)) {
                section.create(page, context);
            }
        }
        List<String> topics = new ArrayList<>();
        collect(page, topics);
        page.dispose();
        return topics;
    }

    private static void collect(Control control, List<String> topics) {
        List<String> own = HelpTopics.of(control);
        if (!own.isEmpty()
                && (control.getParent() == null
                        || own.size() > HelpTopics.of(control.getParent()).size())) {
            topics.add(own.get(0));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, topics);
            }
        }
    }

    /** Those in the rows of such items on the page of what they stand below. */
    private List<String> rowsOn(KindDefinition parent, KindId child) {
        SnapshotBuilder without = plan();
        NodeId item = items.get(parent.id());
        List<String> before = fields(without, item, parent.id());
        SnapshotBuilder with = plan();
        with.add(new NodeId("row"), item, child, org.doelenboom.api.document.Attributes.NONE);
        List<String> after = new ArrayList<>(fields(with, item, parent.id()));
        before.forEach(after::remove);
        return after;
    }

    @Test
    void everyAttributeOfEveryKindHasAFieldOnAPage() {
        TreeSet<String> without = new TreeSet<>();
        for (KindDefinition kind : kinds) {
            List<String> there = new ArrayList<>(fields(plan(), items.get(kind.id()), kind.id()));
            if (kind.title().absent() instanceof BilingualText) {
                // The title stands above the sections of each page.
                there.add(kind.title().name());
            }
            if (kind.id().equals(TargetKeys.TARGET)) {
                // The section of figures offers the measures of the window's modules, and needs the window.
                there.add(TargetKeys.MEASURE.name());
            }
            List<String> missing = missing(kind.id(), there);
            for (KindDefinition parent : kinds) {
                if (!missing.isEmpty() && kind.parents().contains(parent.id())) {
                    there.addAll(rowsOn(parent, kind.id()));
                    missing = missing(kind.id(), there);
                }
            }
            missing.forEach(name -> without.add(kind.id().name() + ": " + name));
        }
        assertThat(without).as("attributes without a field").isEmpty();
    }

    private static List<String> missing(KindId kind, List<String> there) {
        return Plans.core().attributes(kind).stream()
                .map(AttributeDefinition::key)
                .map(key -> key.name())
                .filter(name -> !there.contains(name) && !ELSEWHERE.containsKey(name))
                .toList();
    }

    @Test
    void whatIsSaidToStandElsewhereIsStillAnAttributeWithoutAField() {
        List<String> names = new ArrayList<>();
        kinds.forEach(kind -> Plans.core()
                .attributes(kind.id())
                .forEach(one -> names.add(one.key().name())));
        assertThat(names).containsAll(ELSEWHERE.keySet());
        List<String> fields = new ArrayList<>();
        kinds.forEach(kind -> fields.addAll(fields(plan(), items.get(kind.id()), kind.id())));
        assertThat(Collections.disjoint(fields, ELSEWHERE.keySet())).isTrue();
    }
}
