package org.doelenboom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may read and write a file. */
final class FileAccess {
    private FileAccess() {}

    /** Gives a new file what an old one of its name had. Elsewhere than on POSIX systems the folder decides. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null || Files.notExists(from)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        if (!view.readAttributes().group().equals(old.group())) {
            keepGroup(view, old);
        }
        // After the group: changing that can take permissions away.
        view.setPermissions(old.permissions());
    }

    private static boolean keepGroup(PosixFileAttributeView view, PosixFileAttributes old) {
        try {
            view.setGroup(old.group());
            return true;
        } catch (IOException e) {
            // Only a member may give a file to a group. A save that fails for it would be worse.
            return false;
        }
    }
}
