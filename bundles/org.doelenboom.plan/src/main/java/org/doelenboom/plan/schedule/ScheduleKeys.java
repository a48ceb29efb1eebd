package org.doelenboom.plan.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.internal.Records;

/** The attributes that say when an objective or action is done, and how far it is. */
public final class ScheduleKeys {
    /** A date that comes back: the yearly diagnosis, an evaluation. Below the plan. */
    public static final KindId DUTY = new KindId("plan.duty");

    /** Something decided elsewhere that bears on the plan, such as a new law; below the plan or the item it bears on. */
    public static final KindId EXTERNAL_CHANGE = new KindId("plan.externalChange");

    // when

    /**
     * The calendar years marked for an action or objective, in rising order. Where an action has none, those of the objective
     * above count ({@link Schedule#years}).
     */
    public static final Key<List<Integer>> YEARS = Key.list("plan.years", new YearCodec());

    /** Exact days where they are known; the marks count where absent. */
    public static final Key<Optional<LocalDate>> START = Key.date("plan.start");

    /** Its last day, itself part of it. */
    public static final Key<Optional<LocalDate>> END = Key.date("plan.end");

    /** Why it has no year. */
    public static final Key<BilingualText> NOT_PLANNED = Key.texts("plan.notPlanned");

    /** The items that it needs first. */
    public static final Key<List<NodeId>> PREDECESSORS = Key.links("plan.predecessors");

    /** Its phase among its like, from 1; a later phase begins when the one before has begun. */
    public static final Key<Optional<BigDecimal>> PHASE = Key.decimal("plan.phase");

    // how far

    /** The state as a whole; absent where nobody follows it up yet. */
    public static final Key<Optional<FollowUpState>> STATE = Key.token("plan.state", FollowUpState.class);

    /** The state in each year, by year. */
    public static final Key<Map<Integer, FollowUpState>> STATE_BY_YEAR =
            Key.of("plan.stateByYear", new StatesCodec(), Map.of());

    /** What would help where it is stuck or waits. */
    public static final Key<BilingualText> NEEDED = Key.texts("plan.needed");

    /** Who follows it up: a party. */
    public static final Key<Optional<NodeId>> RESPONSIBLE = Key.link("plan.responsible");

    /** The next day that something is due. */
    public static final Key<Optional<LocalDate>> DEADLINE = Key.date("plan.deadline");

    /** What is due then. */
    public static final Key<BilingualText> DUE = Key.texts("plan.due");

    /** When someone last said how it stands, be it that nothing is new. */
    public static final Key<Optional<LocalDate>> REPORTED = Key.date("plan.reported");

    // dated notes, duties and external changes

    /** On a note, duty, external change or decision: its day. */
    public static final Key<Optional<LocalDate>> DATE = Key.date("plan.date");

    /** On what has a day, such as a meeting: when it begins, on the clock in Brussels; the whole day where absent. */
    public static final Key<Optional<LocalTime>> BEGINS = time("plan.begins");

    /** When it ends; on the next day where that is not after its beginning. */
    public static final Key<Optional<LocalTime>> ENDS = time("plan.ends");

    /** On a note; no particular kind where absent. */
    public static final Key<Optional<NoteKind>> NOTE_KIND = Key.token("plan.noteKind", NoteKind.class);

    /** Who wrote a note: initials or a function. */
    public static final Key<String> AUTHOR = Key.text("plan.author");

    /** On a duty: how many months until it comes back; once where absent. */
    public static final Key<Optional<BigDecimal>> EVERY_MONTHS = Key.decimal("plan.everyMonths");

    /** On an external change: what it means for the plan. */
    public static final Key<BilingualText> EFFECT = Key.texts("plan.effect");

    /** On an external change: where it can be read. */
    public static final Key<String> REFERENCE = Key.text("plan.reference");

    private ScheduleKeys() {}

    /** A time of the day, written {@code 09:30}; none where absent. */
    public static Key<Optional<LocalTime>> time(String name) {
        return Key.of(name, new TimeCodec(), Optional.empty());
    }

    private static final class TimeCodec implements Codec<Optional<LocalTime>> {
        private static final Pattern WRITTEN = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

        @Override
        public Value write(Optional<LocalTime> typed) {
            return new Value.Text(DateTimeFormatter.ofPattern("HH:mm").format(typed.orElseThrow()));
        }

        @Override
        public Optional<Optional<LocalTime>> read(Value value) {
            return value instanceof Value.Text text
                            && WRITTEN.matcher(text.text()).matches()
                    ? Optional.of(Optional.of(LocalTime.parse(text.text())))
                    : Optional.empty();
        }
    }

    private static final class YearCodec implements Codec<Integer> {
        @Override
        public Value write(Integer typed) {
            return new Value.Decimal(Integer.toString(typed));
        }

        @Override
        public Optional<Integer> read(Value value) {
            return Records.year(value);
        }
    }

    /** {@code {"2022":{"$token":"done"}}}. */
    private static final class StatesCodec implements Codec<Map<Integer, FollowUpState>> {
        private static final Codec<FollowUpState> STATES = Key.word(FollowUpState.class);

        @Override
        public Value write(Map<Integer, FollowUpState> typed) {
            Map<String, Value> fields = Records.fields();
            new TreeMap<>(typed).forEach((year, state) -> fields.put(Integer.toString(year), STATES.write(state)));
            return new Value.Fields(fields);
        }

        @Override
        public Optional<Map<Integer, FollowUpState>> read(Value value) {
            if (!(value instanceof Value.Fields fields)) {
                return Optional.empty();
            }
            Map<Integer, FollowUpState> states = new TreeMap<>();
            for (Map.Entry<String, Value> entry : fields.values().entrySet()) {
                Optional<FollowUpState> state = STATES.read(entry.getValue());
                if (!entry.getKey().matches("[1-9]\\d{0,3}") || state.isEmpty()) {
                    return Optional.empty();
                }
                states.put(Integer.valueOf(entry.getKey()), state.get());
            }
            return Optional.of(Map.copyOf(states));
        }
    }
}
