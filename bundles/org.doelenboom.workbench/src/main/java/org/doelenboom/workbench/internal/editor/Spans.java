package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;

/** Years in a row, written short. */
final class Spans {
    private Spans() {}

    /** {@code 2022-2023, 2025}; the years rise. */
    static String written(List<Integer> years) {
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < years.size(); i++) {
            boolean last = i + 1 == years.size() || years.get(i + 1) != years.get(i) + 1;
            if (last) {
                String start = Integer.toString(years.get(from));
                spans.add(from == i ? start : start + "-" + years.get(i));
                from = i + 1;
            }
        }
        return String.join(", ", spans);
    }
}
