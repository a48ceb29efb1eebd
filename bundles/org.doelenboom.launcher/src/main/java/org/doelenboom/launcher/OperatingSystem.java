package org.doelenboom.launcher;

import java.util.Locale;

/** The three families that SWT has a fragment for. */
enum OperatingSystem {
    LINUX("gtk.linux"),
    WINDOWS("win32.win32"),
    MAC("cocoa.macosx");

    private final String toolkit;

    OperatingSystem(String toolkit) {
        this.toolkit = toolkit;
    }

    /** The family that the system property {@code os.name} means; everything unknown is taken for a Unix. */
    static OperatingSystem named(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }

    /** The symbolic name of the SWT fragment for this family on the architecture of {@code os.arch}. */
    String swtFragment(String osArch) {
        String arch =
                switch (osArch) {
                    case "amd64", "x64" -> "x86_64";
                    case "arm64" -> "aarch64";
                    default -> osArch;
                };
        return "org.eclipse.swt." + toolkit + "." + arch;
    }
}
