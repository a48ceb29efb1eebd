package org.doelenboom.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.internal.Records;

/** What the header says besides {@link PlanKeys}, and what any item may carry. */
public final class HeaderKeys {
    /** The rules that this plan does without. */
    public static final Key<List<RuleOff>> RULES_OFF = Key.list("plan.rulesOff", new RuleOffCodec());

    /** On any item: the rules whose finds someone looked at here and let stand. */
    public static final Key<List<RuleOff>> LET_STAND = Key.list("plan.letStand", new RuleOffCodec());

    /** How many months from one revision of the plan to the next. */
    public static final Key<Optional<BigDecimal>> REVISION_MONTHS = Key.decimal("plan.revisionMonths");

    /** The persons or functions that answer for the plan: parties. */
    public static final Key<List<NodeId>> RESPONSIBLES = Key.links("plan.responsibles");

    /** The plans that this one belongs with, by name. */
    public static final Key<List<String>> TAGS = Key.list("plan.tags", words());

    /** On a glossary entry: the words that it should be written for; a check offers to replace them. */
    public static final Key<List<String>> AVOIDED = Key.list("plan.avoided", words());

    private HeaderKeys() {}

    private static Codec<String> words() {
        return Key.codec(Value.Text.class, Value.Text::new, Value.Text::text);
    }

    /** {@code {"rule":"D8","reason":"…"}}. */
    private static final class RuleOffCodec implements Codec<RuleOff> {
        @Override
        public Value write(RuleOff typed) {
            Map<String, Value> fields = Records.fields();
            fields.put("rule", new Value.Text(typed.rule()));
            fields.put("reason", new Value.Text(typed.reason()));
            return new Value.Fields(fields);
        }

        @Override
        public Optional<RuleOff> read(Value value) {
            return Records.text(value, "rule")
                    .map(rule -> new RuleOff(rule, Records.text(value, "reason").orElse("")));
        }
    }
}
