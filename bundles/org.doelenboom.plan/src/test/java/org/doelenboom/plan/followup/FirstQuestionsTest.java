package org.doelenboom.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.junit.jupiter.api.Test;

class FirstQuestionsTest {
    private static final Message WORDS = Message.of("test", "words");
    private static final QuickFix FIX = new QuickFix(WORDS, edit -> {});

    private static Problem problem(String rule, Severity severity, String node, QuickFix... fixes) {
        return new Problem(rule, severity, new NodeId(node), WORDS, Map.of(), false, List.of(fixes));
    }

    private static List<Problem> many() {
        List<Problem> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(problem("G" + i % 20, Severity.ADVICE, "n" + i));
        }
        return many;
    }

    @Test
    void aFewAreShownAsTheyAre() {
        List<Problem> few = many().subList(0, FirstQuestions.FEW);
        assertThat(FirstQuestions.of(few)).isEqualTo(few);
    }

    @Test
    void whatIsWrongAndHasAnAnswerReadyComesFirst() {
        List<Problem> many = many();
        Problem doubtful = problem("W1", Severity.WARNING, "w");
        Problem wrong = problem("E1", Severity.ERROR, "e");
        Problem ready = problem("E2", Severity.ERROR, "f", FIX);
        many.addAll(List.of(doubtful, wrong, ready));
        assertThat(FirstQuestions.of(many)).hasSize(FirstQuestions.COUNT).startsWith(ready, wrong, doubtful);
    }

    @Test
    void ofEachRuleAndEachItemThereIsOne() {
        List<Problem> many = many();
        for (int i = 0; i < 10; i++) {
            many.add(problem("T1", Severity.ERROR, "t" + i));
            many.add(problem("E" + i, Severity.ERROR, "same"));
        }
        List<Problem> first = FirstQuestions.of(many);
        assertThat(first).extracting(Problem::rule).doesNotHaveDuplicates();
        assertThat(first).extracting(Problem::node).doesNotHaveDuplicates();
    }
}
