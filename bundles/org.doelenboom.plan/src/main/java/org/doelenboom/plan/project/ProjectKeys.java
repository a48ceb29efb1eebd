package org.doelenboom.plan.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.internal.Records;

/**
 * The attributes of a project, which also carries {@code PlanKeys.TITLE}, {@code PlanKeys.DESCRIPTION} and
 * {@code PlanKeys.NEIGHBOURHOODS}. Its instalments and dated notes stand below it.
 */
public final class ProjectKeys {
    /** A project that carries out a part of the plan; below the plan. */
    public static final KindId PROJECT = new KindId("plan.project");

    /** A report that the project owes; below it, with {@code ScheduleKeys.DATE} and {@link #RECEIVED}. */
    public static final KindId REPORT = new KindId("plan.projectReport");

    /** The organisations that carry it, one or more. */
    public static final Key<List<NodeId>> CARRIERS = Key.links("plan.carriers");

    /** Who takes part besides: organisations, groups, residents. */
    public static final Key<List<NodeId>> PARTNERS = Key.links("plan.partners");

    /** The objectives and actions that it serves. */
    public static final Key<List<NodeId>> SERVES = Key.links("plan.serves");

    /** Euro in each year. */
    public static final Key<Map<Integer, BigDecimal>> AMOUNT_BY_YEAR =
            Key.of("plan.amountByYear", new AmountsCodec(), Map.of());

    /** When the convention was signed. */
    public static final Key<Optional<LocalDate>> CONVENTION = Key.date("plan.convention");

    public static final Key<Optional<ProjectState>> PROJECT_STATE = Key.token("plan.projectState", ProjectState.class);

    /** What the project says of itself. */
    public static final Key<BilingualText> SELF_EVALUATION = Key.texts("plan.selfEvaluation");

    /** What the neighbourhood's referent says of that. */
    public static final Key<BilingualText> REFERENT_NOTE = Key.texts("plan.referentNote");

    /** On a report: when it came in. */
    public static final Key<Optional<LocalDate>> RECEIVED = Key.date("plan.received");

    private ProjectKeys() {}

    /** {@code {"2022":45000}}. */
    private static final class AmountsCodec implements Codec<Map<Integer, BigDecimal>> {
        @Override
        public Value write(Map<Integer, BigDecimal> typed) {
            Map<String, Value> fields = Records.fields();
            new TreeMap<>(typed)
                    .forEach((year, amount) -> fields.put(Integer.toString(year), new Value.Decimal(amount)));
            return new Value.Fields(fields);
        }

        @Override
        public Optional<Map<Integer, BigDecimal>> read(Value value) {
            if (!(value instanceof Value.Fields fields)) {
                return Optional.empty();
            }
            Map<Integer, BigDecimal> amounts = new TreeMap<>();
            for (Map.Entry<String, Value> entry : fields.values().entrySet()) {
                if (!entry.getKey().matches("[1-9]\\d{0,3}") || !(entry.getValue() instanceof Value.Decimal amount)) {
                    return Optional.empty();
                }
                amounts.put(Integer.valueOf(entry.getKey()), amount.number());
            }
            return Optional.of(Map.copyOf(amounts));
        }
    }
}
