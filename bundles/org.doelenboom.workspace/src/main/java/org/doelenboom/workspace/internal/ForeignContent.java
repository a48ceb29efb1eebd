package org.doelenboom.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Refusal;

/** The bytes of files that other programs read and write. */
final class ForeignContent {
    /** Larger foreign files are no plan anybody wrote. */
    private static final long IMPORT_LIMIT = 200L * 1024 * 1024;

    private ForeignContent() {}

    /** In small letters, without the dot. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Written beside and moved into place, so that a full disk leaves the old document whole. */
    static void replace(Path file, byte[] content) throws Refusal {
        Optional<String> holder = holder(file);
        if (holder.isPresent()) {
            throw new Refusal(
                    Refusal.Kind.NOT_WRITABLE, PlanWorkspace.message("refusal.openElsewhere", file, holder.get()));
        }
        // Not a "temporary file" of the JDK: that one would be readable by its owner alone.
        Path beside = file.resolveSibling("." + file.getFileName() + "." + NodeId.random() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(beside);
            String key = isFull(e) ? "refusal.diskFull" : "refusal.unwritable";
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, PlanWorkspace.message(key, file), e);
        }
    }

    /** Java has no exception of its own for it; these are the words of Linux, macOS and Windows. */
    private static boolean isFull(IOException e) {
        String words = String.valueOf(e.getMessage());
        return words.contains("No space left") || words.contains("not enough space") || words.contains("quota");
    }

    /** Who has the document open in an office program, by the file that such a program puts beside it; empty where nobody has. */
    private static Optional<String> holder(Path file) {
        String name = String.valueOf(file.getFileName());
        Path libre = file.resolveSibling(".~lock." + name + "#");
        try {
            if (Files.isRegularFile(libre)) {
                // ",An Peeters,pc12,22.11.2026 12:00,file:///…": the name may be left out.
                String[] parts = Files.readString(libre, StandardCharsets.UTF_8).split(",", -1);
                String who = parts.length > 1 ? parts[1].strip() : "";
                return Optional.of(who.isEmpty() ? "LibreOffice" : who);
            }
            Path office = file.resolveSibling(owner(name));
            if (Files.isRegularFile(office)) {
                // The name of the person stands behind its length.
                byte[] owner = Files.readAllBytes(office);
                int length = owner.length > 0 ? Math.min(owner[0], owner.length - 1) : 0;
                String who = length > 0 ? new String(owner, 1, length, StandardCharsets.ISO_8859_1).strip() : "";
                return Optional.of(who.isEmpty() ? "Microsoft Office" : who);
            }
        } catch (IOException e) {
            // It is there and cannot be read: somebody has the document.
            return Optional.of("Office");
        }
        return Optional.empty();
    }

    /** The file that Word and Excel put beside an open one: of a long name, its first letters give way. */
    private static String owner(String name) {
        int base = Math.max(name.lastIndexOf('.'), 0);
        return "~$" + name.substring(base >= 8 ? 2 : base == 7 ? 1 : 0);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(ForeignContent.class.getName())
                    .log(System.Logger.Level.WARNING, "left behind: " + file, e);
        }
    }

    static byte[] bytes(Path file) throws Refusal {
        if (Files.isDirectory(file) || Files.notExists(file)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, PlanWorkspace.message("refusal.notFound", file));
        }
        try {
            if (Files.size(file) > IMPORT_LIMIT) {
                String limit = Long.toString(IMPORT_LIMIT / 1024 / 1024);
                throw new Refusal(Refusal.Kind.TOO_LARGE, PlanWorkspace.message("refusal.tooLarge", file, limit));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, PlanWorkspace.message("refusal.unreadable", file), e);
        }
    }
}
