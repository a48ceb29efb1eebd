package org.doelenboom.plan.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.NodeId;

/** Which few of many problems to begin with, so that the first check of someone's plan is a conversation and no list of alarms. */
public final class FirstQuestions {
    /** How many are answered in a day. */
    public static final int COUNT = 5;

    /** Up to so many are shown as they are. */
    public static final int FEW = 12;

    private FirstQuestions() {}

    /**
     * The five that are most worth answering: what is wrong before what is doubtful, what has an answer ready and what comes up
     * often before the rest; of each rule and each item one. All of them where they are few.
     */
    public static List<Problem> of(List<Problem> problems) {
        if (problems.size() <= FEW) {
            return List.copyOf(problems);
        }
        Map<String, Integer> alike = new HashMap<>();
        problems.forEach(problem -> alike.merge(problem.rule(), 1, Integer::sum));
        List<Problem> ranked = new ArrayList<>(problems);
        ranked.sort(Comparator.comparingInt((Problem problem) -> worth(problem, alike.getOrDefault(problem.rule(), 1)))
                .reversed());
        List<Problem> first = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        Set<NodeId> items = new HashSet<>();
        for (Problem problem : ranked) {
            if (first.size() < COUNT && !rules.contains(problem.rule()) && !items.contains(problem.node())) {
                first.add(problem);
                rules.add(problem.rule());
                items.add(problem.node());
            }
        }
        return first;
    }

    private static int worth(Problem problem, int alike) {
        int severity = problem.severity() == Severity.ERROR ? 20 : problem.severity() == Severity.WARNING ? 10 : 0;
        int ready = problem.fixes().isEmpty() ? 0 : 4;
        // How a document is numbered and headed matters less than what it promises.
        int form = problem.rule().matches("S[1-9]") ? 4 : 0;
        return severity + ready + (problem.question() ? 2 : 0) + Math.min(3, alike - 1) - form;
    }
}
