package org.doelenboom.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** One line a figure, its aim beside it. */
public final class Report {
    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    /** @param aim the ratio that should not be exceeded */
    void ratio(String what, double ratio, double aim) {
        boolean met = ratio <= aim;
        line(String.format(Locale.ROOT, "%-64s %6.2f   aim %.2f %s", what, ratio, aim, met ? "met" : "MISSED"));
    }

    /** A ratio without an aim. */
    void ratio(String what, double ratio) {
        line(String.format(Locale.ROOT, "%-64s %6.2f", what, ratio));
    }

    /** @param aim the milliseconds that should not be exceeded */
    void limit(String what, double milliseconds, double aim) {
        boolean met = milliseconds <= aim;
        line(String.format(Locale.ROOT, "%-64s %6.1f ms aim %.0f %s", what, milliseconds, aim, met ? "met" : "MISSED"));
    }

    /** A figure without an aim. */
    void figure(String what, double value, String unit) {
        line(String.format(Locale.ROOT, "%-64s %6.0f %s", what, value, unit));
    }

    void detail(String format, Object... arguments) {
        line("    " + String.format(Locale.ROOT, format, arguments));
    }

    void line(String text) {
        out.println(text);
    }
}
