package org.doelenboom.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Quantity;

/** The attributes of targets and measurements. */
public final class TargetKeys {
    /** A figure to be reached, below an objective or action. */
    public static final KindId TARGET = new KindId("plan.target");

    /** What was reached in one period and place, below its target. */
    public static final KindId MEASUREMENT = new KindId("plan.measurement");

    // target

    public static final Key<Optional<BigDecimal>> AMOUNT = Key.decimal("plan.amount");

    /** What is counted: people, meetings, per cent. */
    public static final Key<BilingualText> UNIT = Key.texts("plan.unit");

    /** Whole period where absent. */
    public static final Key<Optional<TargetBasis>> BASIS = Key.token("plan.basis", TargetBasis.class);

    /** The plan where absent. */
    public static final Key<Optional<TargetScope>> SCOPE = Key.token("plan.scope", TargetScope.class);

    /** Exact where absent. */
    public static final Key<Optional<TargetBound>> BOUND = Key.token("plan.bound", TargetBound.class);

    /** Ages in whole years, both included. */
    public static final Key<Optional<BigDecimal>> AGE_FROM = Key.decimal("plan.ageFrom");

    public static final Key<Optional<BigDecimal>> AGE_TO = Key.decimal("plan.ageTo");

    /** Who counts, besides the ages. */
    public static final Key<BilingualText> CRITERIA = Key.texts("plan.criteria");

    public static final Key<Optional<TargetOverlap>> OVERLAP = Key.token("plan.overlap", TargetOverlap.class);

    /** Not added up where absent. */
    public static final Key<Optional<TargetRollUp>> ROLL_UP = Key.token("plan.rollUp", TargetRollUp.class);

    /** Per period where absent. */
    public static final Key<Optional<TargetCounting>> COUNTING = Key.token("plan.counting", TargetCounting.class);

    /** Where things stood before the plan. */
    public static final Key<Optional<BigDecimal>> BASELINE = Key.decimal("plan.baseline");

    public static final Key<Optional<BigDecimal>> BASELINE_YEAR = Key.decimal("plan.baselineYear");

    /** The first and last year that the amount holds; the plan's own where absent. */
    public static final Key<Optional<BigDecimal>> FROM_YEAR = Key.decimal("plan.fromYear");

    public static final Key<Optional<BigDecimal>> TO_YEAR = Key.decimal("plan.toYear");

    /** The id of the measure that works out the actual figure; empty where it is reported by hand. */
    public static final Key<String> MEASURE = Key.text("plan.measure");

    // measurement

    /** As {@link Period} writes it. */
    public static final Key<String> PERIOD = Key.text("plan.period");

    /** Where it was measured; none for the whole plan. */
    public static final Key<Optional<NodeId>> NEIGHBOURHOOD = Key.link("plan.neighbourhood");

    public static final Key<Quantity> REACHED = quantity("plan.reached");

    /** Of a percentage: how many of how many. */
    public static final Key<Optional<BigDecimal>> NUMERATOR = Key.decimal("plan.numerator");

    public static final Key<Optional<BigDecimal>> DENOMINATOR = Key.decimal("plan.denominator");

    /** When it was reported. */
    public static final Key<Optional<LocalDate>> REPORTED_ON = Key.date("plan.reportedOn");

    /** Who or what says so. */
    public static final Key<String> SOURCE = Key.text("plan.source");

    private TargetKeys() {}

    /** A key for a figure as it was reported; not reported where absent. */
    public static Key<Quantity> quantity(String name) {
        return Key.of(name, new QuantityCodec(), Quantity.NOT_REPORTED);
    }

    /** A number, {@code {"fewerThan":5}} or {@code {"least":8,"most":14}}; not reported is absence. */
    private static final class QuantityCodec implements Codec<Quantity> {
        private static final String FEWER_THAN = "fewerThan";
        private static final String LEAST = "least";
        private static final String MOST = "most";
        private static final String NOT_REPORTED = "notReported";

        @Override
        public Value write(Quantity typed) {
            if (typed instanceof Quantity.Exact exact) {
                return new Value.Decimal(exact.number());
            }
            if (typed instanceof Quantity.FewerThan fewer) {
                return new Value.Fields(Map.of(FEWER_THAN, new Value.Decimal(Integer.toString(fewer.limit()))));
            }
            if (typed instanceof Quantity.Between between) {
                Map<String, Value> bounds = new LinkedHashMap<>();
                bounds.put(LEAST, new Value.Decimal(between.least()));
                bounds.put(MOST, new Value.Decimal(between.most()));
                return new Value.Fields(bounds);
            }
            return new Value.Token(NOT_REPORTED);
        }

        @Override
        public Optional<Quantity> read(Value value) {
            if (value instanceof Value.Decimal number) {
                return Optional.of(new Quantity.Exact(number.number()));
            }
            if (value instanceof Value.Token token && token.word().equals(NOT_REPORTED)) {
                return Optional.of(Quantity.NOT_REPORTED);
            }
            if (value instanceof Value.Fields fields
                    && fields.values().get(FEWER_THAN) instanceof Value.Decimal limit
                    && limit.number().compareTo(BigDecimal.ONE) > 0
                    && limit.number().compareTo(BigDecimal.valueOf(1_000)) <= 0) {
                return Optional.of(new Quantity.FewerThan(limit.number().intValue()));
            }
            if (value instanceof Value.Fields fields
                    && fields.values().get(LEAST) instanceof Value.Decimal least
                    && fields.values().get(MOST) instanceof Value.Decimal most
                    && least.number().compareTo(most.number()) < 0) {
                return Optional.of(new Quantity.Between(least.number(), most.number()));
            }
            return Optional.empty();
        }
    }
}
