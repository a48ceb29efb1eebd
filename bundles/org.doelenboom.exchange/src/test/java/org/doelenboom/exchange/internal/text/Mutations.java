package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils documents the way that copying, converting and careless editing do. */
final class Mutations {
    private static final String[] MARKS = {
        "1. ",
        "1.1 ",
        "2.3.1 (OD). ",
        "A1\t",
        "A7 ",
        "Actie 3: ",
        "Objectif opérationnel 2.1 : ",
        "OO.4 - ",
        "II. ",
        "II.3 ",
        "b) ",
        "- ",
        "• ",
        "3 ",
        "Doelstelling 2 ",
        "AD 1: ",
        "(ID) ",
        "1.1.1.1 ",
        "Thema 2: ",
        "DEEL 1 - ",
        "Bevinding: ",
        "4)\t",
        "\t\t",
        "x\t"
    };
    private static final String[] LINES = {
        "",
        "Voorgestelde acties",
        "Mogelijke belanghebbenden",
        "Constats",
        "INLEIDING",
        "Glossaire",
        "Inhoudsopgave",
        "12",
        "-----",
        "Ondersteunende organisatie:",
        "2.1 Iets met pagina ........ 7",
        "BIJLAGEN",
        "a\tb\tc",
        "| a | b |",
        "€ 5.000,00\tx\tx",
        "**",
        "…",
        "Februari 2023",
        "Acties (A)",
        "1.2.3.4.5.6.7.8 Diep",
        "\u00a0",
        "\u200b",
        "!@#$%^&*()",
        "CCOONNTTRRAATT DDEE VVIILLLLEE"
    };

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    String spoil(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int steps = 1 + random.nextInt(8);
        for (int i = 0; i < steps && !lines.isEmpty(); i++) {
            step(lines);
        }
        return String.join("\n", lines);
    }

    private void step(List<String> lines) {
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(15)) {
            case 0 -> lines.remove(at);
            case 1 -> Collections.swap(lines, at, other);
            case 2 -> lines.add(at, lines.get(other));
            case 3 -> many(lines, this::glue);
            case 4 -> many(lines, all -> all.set(at(all), MARKS[random.nextInt(MARKS.length)] + all.get(at(all))));
            case 5 -> many(lines, all -> all.add(at(all), LINES[random.nextInt(LINES.length)]));
            case 6 -> lines.subList(0, at).clear();
            case 7 -> lines.subList(at, lines.size()).clear();
            case 8 -> many(lines, all -> truncate(all, at(all)));
            case 9 -> lines.removeIf(String::isBlank);
            case 10 -> lines.replaceAll(line -> line.replaceFirst("^(\\S+) ", "$1\t"));
            case 11 -> Collections.shuffle(lines, random);
            case 12 -> lines.replaceAll(line -> line + "\r");
            case 13 -> lines.replaceAll(
                    line -> random.nextInt(9) == 0 ? line.toUpperCase(java.util.Locale.ROOT) : line);
            default -> many(lines, all -> breakLine(all, at(all)));
        }
    }

    private int at(List<String> lines) {
        return random.nextInt(lines.size());
    }

    private void many(List<String> lines, java.util.function.Consumer<List<String>> step) {
        for (int i = random.nextInt(20); i >= 0 && !lines.isEmpty(); i--) {
            step.accept(lines);
        }
    }

    private void glue(List<String> lines) {
        int at = at(lines);
        if (at + 1 < lines.size()) {
            lines.set(at, lines.get(at) + " " + lines.remove(at + 1));
        }
    }

    private void truncate(List<String> lines, int at) {
        String line = lines.get(at);
        lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
    }

    private void breakLine(List<String> lines, int at) {
        int space = lines.get(at).indexOf(' ', random.nextInt(lines.get(at).length() + 1));
        if (space > 0) {
            lines.add(at + 1, lines.get(at).substring(space + 1));
            lines.set(at, lines.get(at).substring(0, space));
        }
    }
}
