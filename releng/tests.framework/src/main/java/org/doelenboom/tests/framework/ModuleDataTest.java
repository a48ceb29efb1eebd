package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** A module comes and goes while a plan with its data is open. Nothing here refers to the module's classes. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ModuleDataTest {
    private static final String MODULE = "eviction";
    private static final KindId PROTOCOL = new KindId("eviction.protocol");
    private static final NodeId PLAN = new NodeId("plan");
    private static final Message LABEL = Message.of("test", "label");

    @InjectService
    ModuleService modules;

    @InjectService
    Catalogue catalogue;

    @InjectService
    PlanChecker checker;

    @InjectService
    Messages messages;

    @InjectService
    PlanStore store;

    @TempDir
    Path folder;

    private final Document document = new PlanDocument(
            new SnapshotBuilder(PLAN, PlanKinds.PLAN, Attributes.NONE)
                    .declare(PlanKinds.NAMESPACE)
                    .declare(new Namespace(MODULE, 1, Namespace.Presence.OPTIONAL))
                    .build(),
            () -> "An");

    @AfterEach
    void asItWas() throws Refusal {
        switchOn();
    }

    /** A protocol that was signed by nobody, in the module's own shape, and an action with the module's attribute. */
    private void fillPlan() {
        document.edit(LABEL, edit -> {
            NodeId protocol = edit.append(PROTOCOL, PLAN);
            edit.set(protocol, PlanKeys.TITLE, BilingualText.of("nl", "Samen", "fr", "Ensemble"));
            edit.setValue(protocol, "eviction.signed", new Value.Date(LocalDate.of(2023, 3, 1)));
            NodeId action = edit.append(PlanKinds.ACTION, PLAN);
            edit.set(action, PlanKeys.TITLE, BilingualText.of("nl", "Begeleiden"));
            edit.setValue(action, "eviction.stage", new Value.Token("guided"));
            edit.setValue(action, "eviction.fromANewerVersion", new Value.Decimal("1.50"));
        });
    }

    private void switchOff() throws Refusal {
        modules.switchOff(MODULE);
    }

    private void switchOn() throws Refusal {
        if (catalogue.kind(PROTOCOL).isEmpty()) {
            modules.switchOn(MODULE);
        }
    }

    private List<Node> moduleData() {
        return document.snapshot().children(document.snapshot().root());
    }

    private List<String> rules() {
        return checker.check(document.snapshot()).stream().map(Problem::rule).toList();
    }

    @Test
    void kindsAttributesMessagesAndChecksComeAndGoWhileAPlanIsOpen() throws Refusal {
        fillPlan();
        assertThat(rules()).contains("EV1");
        Message name = catalogue.kind(PROTOCOL).orElseThrow().name();
        assertThat(messages.text(name, Locale.FRENCH)).isEqualTo("Protocole de collaboration");

        switchOff();
        assertThat(catalogue.kind(PROTOCOL)).isEmpty();
        assertThat(catalogue.attribute("eviction.stage")).isEmpty();
        assertThat(catalogue.namespace(MODULE)).isEmpty();
        assertThat(rules()).doesNotContain("EV1");
        assertThat(messages.text(name, Locale.FRENCH)).isEqualTo(name.key());

        switchOn();
        assertThat(catalogue.kind(PROTOCOL)).isPresent();
        assertThat(catalogue.attribute("eviction.stage")).isPresent();
        assertThat(rules()).contains("EV1");
    }

    @Test
    void aPlanIsWrittenWithTheSameBytesWhetherTheModuleIsThereOrNot() throws Exception {
        fillPlan();
        byte[] before = written(document.snapshot(), "before");
        switchOff();
        assertThat(written(document.snapshot(), "without")).isEqualTo(before);
        Snapshot readWithout = store.read(folder.resolve("before")).plan();
        assertThat(written(readWithout, "readWithout")).isEqualTo(before);
        switchOn();
        assertThat(written(document.snapshot(), "after")).isEqualTo(before);
    }

    private byte[] written(Snapshot plan, String name) throws Exception {
        Path file = folder.resolve(name);
        store.write(plan, StoredPlan.NO_HISTORY, file, null);
        return Files.readAllBytes(file);
    }

    @Test
    void aPlanIsEditedAndUndoneWhileTheModuleOfItsDataIsAway() throws Refusal {
        fillPlan();
        List<Node> before = moduleData();
        NodeId action = before.get(1).id();
        switchOff();
        document.edit(LABEL, edit -> edit.set(action, PlanKeys.TITLE, BilingualText.of("nl", "Anders")));
        document.edit(LABEL, edit -> edit.remove(before.get(0).id()));
        assertThat(document.snapshot().node(action).attributes().find("eviction.stage"))
                .contains(new Value.Token("guided"));
        switchOn();
        document.undo();
        document.undo();
        assertThat(moduleData()).isEqualTo(before);
    }
}
