package org.doelenboom.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;

/** What a plan's file no longer tells of its history, in a file beside it: {@code NAME.history}, a JSON array of the same entries. */
final class OlderHistory {
    private final SafeSave saving;

    OlderHistory(SafeSave saving) {
        this.saving = saving;
    }

    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ".history");
    }

    /** As text; an empty array where nothing was moved, or what was moved cannot be read. */
    static String text(Path file) {
        Path older = of(file.toAbsolutePath());
        if (Files.notExists(older)) {
            return StoredPlan.NO_HISTORY;
        }
        try {
            String text = Files.readString(older, StandardCharsets.UTF_8);
            HistoryText.raw(text);
            return text;
        } catch (IOException | IllegalArgumentException e) {
            System.getLogger(OlderHistory.class.getName())
                    .log(System.Logger.Level.WARNING, "older history not read: " + older, e);
            return StoredPlan.NO_HISTORY;
        }
    }

    /** Those that are not in the plan's own history too: a crash can come between writing both files. */
    static List<HistoryEntry> entries(Path file, String own) {
        Set<String> there = new HashSet<>();
        HistoryText.entries(own).forEach(entry -> there.add(entry.transaction().id()));
        return HistoryText.entries(text(file)).stream()
                .filter(entry -> !there.contains(entry.transaction().id()))
                .toList();
    }

    /**
     * Moves what is older than the adoption before the last one, and what is more than these many, into the file beside.
     *
     * @return what stays
     */
    String move(String history, Path file, int most) throws Refusal {
        List<HistoryText.Raw> all = HistoryText.raw(history);
        int from = Math.max(firstToKeep(all), all.size() - most);
        if (from <= 0) {
            return history;
        }
        List<String> older = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (HistoryText.Raw raw : HistoryText.raw(text(file))) {
            older.add(raw.text());
            known.add(raw.text());
        }
        all.subList(0, from).stream()
                .map(HistoryText.Raw::text)
                .filter(text -> !known.contains(text))
                .forEach(older::add);
        write(file, HistoryText.of(older));
        return HistoryText.of(all.subList(from, all.size()).stream()
                .map(HistoryText.Raw::text)
                .toList());
    }

    /** What an earlier plan under the new name had would tell of another plan. */
    void copy(Path from, Path to) throws Refusal {
        String older = text(from);
        if (Files.exists(of(to.toAbsolutePath())) || !older.equals(StoredPlan.NO_HISTORY)) {
            write(to, older);
        }
    }

    void write(Path file, String older) throws Refusal {
        byte[] bytes = older.getBytes(StandardCharsets.UTF_8);
        saving.save(of(file.toAbsolutePath()), null, SafeSave.PLAIN, out -> out.write(bytes));
    }

    /** So that the last two adopted versions can be compared with each other and with the present. */
    private static int firstToKeep(List<HistoryText.Raw> all) {
        int adoptions = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            HistoryEntry entry = all.get(i).entry();
            if (entry != null && entry.adoptionOrNull() != null && ++adoptions == 2) {
                return i;
            }
        }
        return 0;
    }
}
