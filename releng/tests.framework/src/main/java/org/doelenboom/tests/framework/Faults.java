package org.doelenboom.tests.framework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Migration;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;

/** Contributions that throw, and contributions that answer nonsense: one of each for every point below the screen. */
final class Faults {

    static final String BUNDLE = "org.example.faulty";

    private Faults() {}

    static RuntimeException asked() {
        return new IllegalStateException("broken as asked");
    }

    static Message message() {
        return Message.of(BUNDLE, "text");
    }

    public static final class ThrowingModule implements ModuleDescriptor {
        @Override
        public String id() {
            return "faulty";
        }

        @Override
        public Message name() {
            throw asked();
        }

        @Override
        public Message description() {
            return message();
        }
    }

    /** Takes the id of another module. */
    public static final class NonsenseModule implements ModuleDescriptor {
        @Override
        public String id() {
            return "eviction";
        }

        @Override
        public Message name() {
            return message();
        }

        @Override
        public Message description() {
            return message();
        }
    }

    public static final class ThrowingWords implements MessageSource {
        @Override
        public String bundle() {
            return BUNDLE;
        }

        @Override
        public Optional<String> text(Message message, Locale locale) {
            throw asked();
        }
    }

    public static final class NonsenseWords implements MessageSource {
        @Override
        public String bundle() {
            return BUNDLE;
        }

        @Override
        public Optional<String> text(Message message, Locale locale) {
            return null;
        }
    }

    public static final class ThrowingKinds implements KindProvider {
        @Override
        public Namespace namespace() {
            return new Namespace("faulty", 1, Namespace.Presence.OPTIONAL);
        }

        @Override
        public Collection<KindDefinition> kinds() {
            throw asked();
        }

        @Override
        public Collection<AttributeDefinition> attributes() {
            return List.of();
        }
    }

    /** Declares an attribute of the core on a kind of the core. */
    public static final class NonsenseKinds implements KindProvider {
        @Override
        public Namespace namespace() {
            return new Namespace("faulty", 1, Namespace.Presence.OPTIONAL);
        }

        @Override
        public Collection<KindDefinition> kinds() {
            return List.of();
        }

        @Override
        public Collection<AttributeDefinition> attributes() {
            return List.of(
                    new AttributeDefinition(Key.flag("plan.title"), Set.of(new KindId("plan.action")), message()));
        }
    }

    /** Good kinds in version 2, for migrations that fail. */
    public static final class Kinds implements KindProvider {
        @Override
        public Namespace namespace() {
            return new Namespace("faulty", 2, Namespace.Presence.OPTIONAL);
        }

        @Override
        public Collection<KindDefinition> kinds() {
            return List.of();
        }

        @Override
        public Collection<AttributeDefinition> attributes() {
            return List.of();
        }
    }

    public static final class ThrowingStep implements Migration {
        @Override
        public String namespace() {
            return "faulty";
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public Node migrate(Node node) {
            throw asked();
        }
    }

    /** Loses the item's children. */
    public static final class NonsenseStep implements Migration {
        @Override
        public String namespace() {
            return "faulty";
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public Node migrate(Node node) {
            return node.withChildren(List.of(new NodeId("another")));
        }
    }

    public static final class ThrowingCheck implements PlanCheck {
        @Override
        public String rule() {
            return "FAULTY";
        }

        @Override
        public Set<KindId> kinds() {
            return Set.of();
        }

        @Override
        public Reach reach() {
            return Reach.NODE;
        }

        @Override
        public void check(Snapshot plan, Node node, Consumer<Problem> found) {
            throw asked();
        }
    }

    /** Reports something about an item that is not in the plan. */
    public static final class NonsenseCheck implements PlanCheck {
        @Override
        public String rule() {
            return "FAULTY";
        }

        @Override
        public Set<KindId> kinds() {
            return Set.of();
        }

        @Override
        public Reach reach() {
            return Reach.PLAN;
        }

        @Override
        public void check(Snapshot plan, Node node, Consumer<Problem> found) {
            found.accept(new Problem(rule(), Severity.ERROR, new NodeId("nowhere"), message()));
        }
    }

    /** Cannot even be made. */
    public static final class Unmakeable implements PlanCheck {
        public Unmakeable() {
            throw asked();
        }

        @Override
        public String rule() {
            return "FAULTY";
        }

        @Override
        public Set<KindId> kinds() {
            return Set.of();
        }

        @Override
        public Reach reach() {
            return Reach.NODE;
        }

        @Override
        public void check(Snapshot plan, Node node, Consumer<Problem> found) {
            throw asked();
        }
    }

    public static final class ThrowingMeasure implements Measure {
        @Override
        public String id() {
            return "faulty.measure";
        }

        @Override
        public Message name() {
            return message();
        }

        @Override
        public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
            throw asked();
        }
    }

    public static final class NonsenseMeasure implements Measure {
        @Override
        public String id() {
            return "faulty.measure";
        }

        @Override
        public Message name() {
            return message();
        }

        @Override
        public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
            return Optional.of(Quantity.of(-12));
        }
    }

    public static final class ThrowingSection implements ReportSection {
        @Override
        public int order() {
            return 700;
        }

        @Override
        public void write(Snapshot plan, ReportWriter out) {
            out.paragraph(out.plain("half a section"));
            throw asked();
        }
    }

    /** Writes a table whose rows are shorter than its heading. */
    public static final class NonsenseSection implements ReportSection {
        @Override
        public int order() {
            return 700;
        }

        @Override
        public void write(Snapshot plan, ReportWriter out) {
            BilingualText cell = out.plain("half a section");
            out.table(cell, List.of(cell, cell), List.of(List.of(cell)));
        }
    }

    public static final class ThrowingExporter implements Exporter {
        @Override
        public Message name() {
            return message();
        }

        @Override
        public String format() {
            return "faulty";
        }

        @Override
        public Exported write(Snapshot plan, ExportRequest request) {
            throw asked();
        }
    }

    public static final class NonsenseExporter implements Exporter {
        @Override
        public Message name() {
            return message();
        }

        @Override
        public String format() {
            return "faulty";
        }

        @Override
        public Exported write(Snapshot plan, ExportRequest request) {
            return null;
        }
    }

    public static final class ThrowingImporter implements Importer {
        @Override
        public Message name() {
            return message();
        }

        @Override
        public Set<String> endings() {
            return Set.of("faulty");
        }

        @Override
        public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) {
            throw asked();
        }
    }

    public static final class NonsenseImporter implements Importer {
        @Override
        public Message name() {
            return message();
        }

        @Override
        public Set<String> endings() {
            return Set.of("faulty");
        }

        @Override
        public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) {
            return null;
        }
    }

    public static final class ThrowingReader implements ReturnReader {
        @Override
        public Message name() {
            return message();
        }

        @Override
        public Set<String> endings() {
            return Set.of("faulty");
        }

        @Override
        public boolean recognises(String fileName, byte[] content) {
            throw asked();
        }

        @Override
        public Returned read(Snapshot plan, String fileName, byte[] content) {
            throw asked();
        }
    }

    public static final class NonsenseReader implements ReturnReader {
        @Override
        public Message name() {
            return message();
        }

        @Override
        public Set<String> endings() {
            return Set.of("faulty");
        }

        @Override
        public boolean recognises(String fileName, byte[] content) {
            return true;
        }

        @Override
        public Returned read(Snapshot plan, String fileName, byte[] content) {
            return null;
        }
    }

    public static final class ThrowingCalendar implements CalendarSource {
        @Override
        public List<CalendarEntry> entries(Snapshot plan) {
            throw asked();
        }
    }

    /** A day that is nothing, after one that is something. */
    public static final class NonsenseCalendar implements CalendarSource {
        @Override
        public List<CalendarEntry> entries(Snapshot plan) {
            BilingualText title = BilingualText.of("nl", "half a calendar");
            return Arrays.asList(CalendarEntry.day(plan.root().id(), "faulty", title, LocalDate.of(2024, 3, 5)), null);
        }
    }

    public static final class ThrowingCommand implements CommandContribution {
        @Override
        public String id() {
            return "faulty.command";
        }

        @Override
        public Message name() {
            throw asked();
        }

        @Override
        public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
            return true;
        }

        @Override
        public List<NodeId> run(Edit edit, List<NodeId> selection) {
            return selection;
        }
    }

    public static final class NonsenseCommand implements CommandContribution {
        @Override
        public String id() {
            return " ";
        }

        @Override
        public Message name() {
            return message();
        }

        @Override
        public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
            return true;
        }

        @Override
        public List<NodeId> run(Edit edit, List<NodeId> selection) {
            return selection;
        }
    }
}
