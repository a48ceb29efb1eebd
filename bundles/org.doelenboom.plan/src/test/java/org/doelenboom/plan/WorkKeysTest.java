package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkKeysTest {
    private static final BigDecimal THREE = new BigDecimal(3);
    private static final NodeId SOMETHING = new NodeId("x");

    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of(ScheduleKeys.YEARS, List.of(2022, 2024)),
                Arguments.of(ScheduleKeys.STATE_BY_YEAR, Map.of(2022, FollowUpState.DONE, 2023, FollowUpState.WAITING)),
                Arguments.of(BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Fixed())),
                Arguments.of(BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Rest())),
                Arguments.of(BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Equal())),
                Arguments.of(
                        BudgetKeys.AMOUNT_RULE,
                        Optional.of(new AmountRule.Share(
                                AmountRule.Base.AFTER_FIXED, BigDecimal.ONE, THREE, new BigDecimal("1760.00")))),
                Arguments.of(ProjectKeys.AMOUNT_BY_YEAR, Map.of(2022, new BigDecimal("45000.00"))),
                Arguments.of(HeaderKeys.RULES_OFF, List.of(new RuleOff("D8", "volgt"))),
                Arguments.of(TreeKeys.SHARES, List.of(new ActionShare(SOMETHING, THREE))),
                Arguments.of(TreeKeys.LOCAL_DELIVERY, List.of(new LocalDelivery(SOMETHING, DeliveryMode.CALL))));
    }

    @ParameterizedTest
    @MethodSource("typed")
    <T> void what_is_written_is_read_back_as_it_was(Key<T> key, T typed) {
        assertThat(key.read(key.write(typed))).contains(typed);
    }

    static Stream<Arguments> wrong() {
        Value token = new Value.Token("done");
        return Stream.of(
                Arguments.of(ScheduleKeys.YEARS, new Value.Items(List.of(new Value.Decimal("2022.5")))),
                Arguments.of(ScheduleKeys.YEARS, new Value.Items(List.of(new Value.Decimal("0")))),
                Arguments.of(ScheduleKeys.STATE_BY_YEAR, new Value.Fields(Map.of("soon", token))),
                Arguments.of(ScheduleKeys.STATE_BY_YEAR, new Value.Fields(Map.of("2022", new Value.Token("nearly")))),
                Arguments.of(
                        BudgetKeys.AMOUNT_RULE,
                        new Value.Fields(Map.of(
                                "rule", new Value.Token("share"),
                                "base", new Value.Token("whole"),
                                "numerator", new Value.Decimal("1"),
                                "denominator", new Value.Decimal("0")))),
                Arguments.of(BudgetKeys.AMOUNT_RULE, new Value.Fields(Map.of())),
                Arguments.of(ProjectKeys.AMOUNT_BY_YEAR, new Value.Fields(Map.of("2022", token))),
                Arguments.of(HeaderKeys.RULES_OFF, new Value.Items(List.of(token))),
                Arguments.of(TreeKeys.SHARES, new Value.Items(List.of(new Value.Fields(Map.of())))),
                Arguments.of(TreeKeys.LOCAL_DELIVERY, new Value.Items(List.of(new Value.Fields(Map.of())))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_value_of_the_wrong_shape_is_none(Key<?> key, Value value) {
        assertThat(key.read(value)).isEmpty();
    }

    @Test
    void an_enterprise_number_has_its_own_check_digits() {
        assertThat(PartyKeys.isEnterpriseNumber("0207.499.430")).isTrue();
        assertThat(PartyKeys.isEnterpriseNumber("BE 0207.499.430")).isTrue();
        assertThat(PartyKeys.isEnterpriseNumber("0207.499.431")).isFalse();
        assertThat(PartyKeys.isEnterpriseNumber("207")).isFalse();
    }
}
