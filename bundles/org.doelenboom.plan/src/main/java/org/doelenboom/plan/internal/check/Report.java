package org.doelenboom.plan.internal.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.internal.PlanMessages;

/** What one rule has to say. The figures of its message are at once the problem's parameters. */
record Report(String rule, Severity severity, Consumer<Problem> found) {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d\\d");

    static Report error(String rule, Consumer<Problem> found) {
        return new Report(rule, Severity.ERROR, found);
    }

    static Report warning(String rule, Consumer<Problem> found) {
        return new Report(rule, Severity.WARNING, found);
    }

    static Report advice(String rule, Consumer<Problem> found) {
        return new Report(rule, Severity.ADVICE, found);
    }

    /** Names and figures in turn, in the order in which the message has them. */
    static Map<String, String> figures(Object... namesAndFigures) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (int i = 0; i < namesAndFigures.length; i += 2) {
            figures.put(String.valueOf(namesAndFigures[i]), String.valueOf(namesAndFigures[i + 1]));
        }
        return figures;
    }

    /** @param key of the message, after {@code problem.} */
    void at(Node node, String key, Map<String, String> figures, QuickFix... fixes) {
        found.accept(new Problem(
                rule,
                severity,
                node.id(),
                Message.of(
                        PlanMessages.BUNDLE,
                        "problem." + key,
                        figures.values().stream().map(Report::read).toArray()),
                figures,
                false,
                List.of(fixes)));
    }

    /** @param key of the label, after {@code fix.} */
    static QuickFix fix(String key, Consumer<Edit> edit, Object... arguments) {
        Object[] written =
                Arrays.stream(arguments).map(one -> read(String.valueOf(one))).toArray();
        return new QuickFix(Message.of(PlanMessages.BUNDLE, "fix." + key, written), edit);
    }

    /** An amount as people of all three languages read it, {@code 98 000,00}; anything else as it is. */
    private static String read(String figure) {
        if (!AMOUNT.matcher(figure).matches()) {
            return figure;
        }
        String whole = figure.substring(0, figure.length() - 3).replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "\u00a0");
        return whole + "," + figure.substring(figure.length() - 2);
    }
}
