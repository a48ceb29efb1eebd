package org.example.faulty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Codec;
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
import org.doelenboom.api.document.Value;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;

/** A module with a mistake at every point, to show that the kit sees each. */
public final class Faulty {

    private static final KindId THING = new KindId("faulty.thing");

    private Faulty() {}

    private static Message message(String key) {
        return Message.of("org.example.faulty", key);
    }

    public static final class Module implements ModuleDescriptor {
        @Override
        public String id() {
            return "faulty";
        }

        @Override
        public Message name() {
            return message("name");
        }

        @Override
        public Message description() {
            return message("noSuchText");
        }
    }

    public static final class Words extends PropertyMessages {
        public Words() {
            super(Faulty.class);
        }
    }

    /** Its kind stands nowhere; one key throws, another does not read what it wrote. */
    public static final class Kinds implements KindProvider {
        private static final Key<String> THROWS = Key.of(
                "faulty.throws", Key.codec(Value.class, Value.Text::new, value -> ((Value.Text) value).text()), "");

        private static final Key<String> LOSES = Key.of(
                "faulty.loses",
                new Codec<>() {
                    @Override
                    public Value write(String typed) {
                        return new Value.Token(typed);
                    }

                    @Override
                    public Optional<String> read(Value value) {
                        return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
                    }
                },
                "");

        @Override
        public Namespace namespace() {
            return new Namespace("faulty", 3, Namespace.Presence.OPTIONAL);
        }

        @Override
        public Collection<KindDefinition> kinds() {
            return List.of(new KindDefinition(THING, message("kind"), Set.of(), LOSES));
        }

        @Override
        public Collection<AttributeDefinition> attributes() {
            return List.of(
                    new AttributeDefinition(THROWS, Set.of(THING), message("attribute")),
                    new AttributeDefinition(LOSES, Set.of(THING), message("attribute")));
        }
    }

    /** Throws where two of its things stand together; its fix throws always. */
    public static final class Check implements PlanCheck {
        @Override
        public String rule() {
            return "FX1";
        }

        @Override
        public Set<KindId> kinds() {
            return Set.of(THING);
        }

        @Override
        public Reach reach() {
            return Reach.NODE;
        }

        @Override
        public void check(Snapshot plan, Node node, Consumer<Problem> found) {
            if (node.children().size() > 1) {
                throw new IllegalStateException("more than one child was not thought of");
            }
            QuickFix fix = new QuickFix(message("name"), edit -> edit.remove(new NodeId("gone")));
            found.accept(new Problem(rule(), Severity.ADVICE, node.id(), message("name")).withFixes(fix));
        }
    }

    public static final class Count implements Measure {
        @Override
        public String id() {
            return "faulty.count";
        }

        @Override
        public Message name() {
            return message("name");
        }

        @Override
        public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
            return Optional.of(Quantity.of(-1));
        }
    }

    public static final class Section implements ReportSection {
        @Override
        public int order() {
            return 600;
        }

        @Override
        public void write(Snapshot plan, ReportWriter out) {
            out.heading(1, out.plain("Things"));
            BilingualText cell = out.plain("x");
            out.table(cell, List.of(cell, cell), List.of(List.of(cell)));
        }
    }

    public static final class Command implements CommandContribution {
        @Override
        public String id() {
            return "elsewhere.command";
        }

        @Override
        public Message name() {
            return message("name");
        }

        @Override
        public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
            return true;
        }

        @Override
        public List<NodeId> run(Edit edit, List<NodeId> selection) {
            return List.of(new NodeId("gone"));
        }
    }

    /** The step from 2 to 3 is missing. */
    public static final class Step implements Migration {
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
            return node;
        }
    }

    public static final class Reader implements Importer {
        @Override
        public Message name() {
            return message("name");
        }

        @Override
        public Set<String> endings() {
            return Set.of("xyz");
        }

        @Override
        public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) {
            throw new IllegalArgumentException("an empty file was not thought of");
        }
    }
}
