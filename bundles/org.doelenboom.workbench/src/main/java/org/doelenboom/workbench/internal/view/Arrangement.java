package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which views stand where, whether they are there now or not.
 *
 * @param stacks by place; none for {@link Spot#WINDOW}
 * @param windows x, y, width and height of the views in windows of their own, in pixels of the screen
 * @param weights of left, middle and right; of the middle's upper part and the bottom; of the centre and what stands beside it
 */
public record Arrangement(Map<Spot, Stack> stacks, Map<String, List<Integer>> windows, List<Integer> weights) {
    static final List<Integer> FIRST_WEIGHTS = List.of(230, 560, 210, 650, 350, 500, 500);
    private static final String WEIGHTS = "WEIGHTS";
    private static final String NONE = "-";

    /**
     * Tabs on top of one another.
     *
     * @param front the view in front; empty for a page or for the first
     */
    public record Stack(List<String> views, String front, boolean minimised) {}

    static Arrangement empty() {
        return new Arrangement(Map.of(), Map.of(), FIRST_WEIGHTS);
    }

    /** With these views at that place, the first of them in front; in the centre the page stays in front. */
    Arrangement with(Spot spot, String... views) {
        return with(spot, new Stack(List.of(views), spot == Spot.CENTRE ? "" : views[0], false));
    }

    Arrangement with(Spot spot, Stack stack) {
        Map<Spot, Stack> more = new EnumMap<>(Spot.class);
        more.putAll(stacks);
        more.put(spot, stack);
        return new Arrangement(more, windows, weights);
    }

    Arrangement weighted(Integer... numbers) {
        return new Arrangement(stacks, windows, List.of(numbers));
    }

    /** Where this view belongs; empty where it is not part of it. */
    Optional<Spot> spot(String view) {
        return windows.containsKey(view)
                ? Optional.of(Spot.WINDOW)
                : stacks.entrySet().stream()
                        .filter(entry -> entry.getValue().views().contains(view))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** As the preferences keep it: a line for each place, its parts between tabs. */
    String write() {
        List<String> lines = new ArrayList<>();
        stacks.forEach((spot, stack) -> lines.add(String.join(
                "\t",
                spot.name(),
                String.join(",", stack.views()),
                stack.front().isEmpty() ? NONE : stack.front(),
                String.valueOf(stack.minimised()))));
        windows.forEach((view, bounds) -> lines.add(String.join("\t", Spot.WINDOW.name(), view, write(bounds))));
        lines.add(WEIGHTS + "\t" + write(weights));
        return String.join("\n", lines);
    }

    private static String write(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    /** What was written; lines that say nothing any more are passed over. */
    static Arrangement read(String text) {
        Map<Spot, Stack> stacks = new EnumMap<>(Spot.class);
        Map<String, List<Integer>> windows = new LinkedHashMap<>();
        List<Integer> weights = FIRST_WEIGHTS;
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\t", -1);
            Spot spot = Spot.named(parts[0]).orElse(null);
            if (parts[0].equals(WEIGHTS) && parts.length == 2) {
                weights = numbers(parts[1], FIRST_WEIGHTS.size()).orElse(weights);
            } else if (spot == Spot.WINDOW && parts.length == 3) {
                numbers(parts[2], 4).ifPresent(bounds -> windows.put(parts[1], bounds));
            } else if (spot != null && parts.length == 4) {
                List<String> views = Arrays.stream(parts[1].split(",", -1))
                        .filter(view -> !view.isEmpty())
                        .toList();
                stacks.put(
                        spot, new Stack(views, parts[2].equals(NONE) ? "" : parts[2], Boolean.parseBoolean(parts[3])));
            }
        }
        return new Arrangement(stacks, windows, weights);
    }

    private static Optional<List<Integer>> numbers(String text, int count) {
        try {
            List<Integer> numbers =
                    Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
            return numbers.size() == count ? Optional.of(numbers) : Optional.empty();
        } catch (NumberFormatException notThere) {
            return Optional.empty();
        }
    }
}
