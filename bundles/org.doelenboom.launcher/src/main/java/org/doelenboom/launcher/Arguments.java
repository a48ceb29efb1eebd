package org.doelenboom.launcher;

import java.util.List;
import java.util.Optional;

/**
 * What was typed: {@code [--features a,b] [COMMAND …]}.
 *
 * @param features the value of {@code --features} as typed; empty when the last choice holds
 * @param words the command and what follows it; empty when the workbench is meant
 */
record Arguments(Optional<String> features, List<String> words) {

    private static final String FEATURES = "--features";

    static Arguments of(List<String> typed) throws LaunchFailure {
        Optional<String> features = Optional.empty();
        List<String> rest = List.copyOf(typed);
        while (!rest.isEmpty() && rest.get(0).startsWith(FEATURES)) {
            String first = rest.get(0);
            if (first.startsWith(FEATURES + "=")) {
                features = Optional.of(first.substring(FEATURES.length() + 1));
                rest = rest.subList(1, rest.size());
            } else if (first.equals(FEATURES) && rest.size() > 1) {
                features = Optional.of(rest.get(1));
                rest = rest.subList(2, rest.size());
            } else {
                throw new LaunchFailure("features.value", first);
            }
        }
        return new Arguments(features, List.copyOf(rest));
    }

    boolean opensWindow() {
        return words.isEmpty() || words.get(0).equals("open");
    }

    /** The files named after {@code open}. */
    List<String> plansToOpen() {
        return opensWindow() && words.size() > 1 ? words.subList(1, words.size()) : List.of();
    }
}
