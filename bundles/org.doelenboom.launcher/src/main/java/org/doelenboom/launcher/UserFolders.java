package org.doelenboom.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where this person's things are kept.
 *
 * @param home what must not be lost: choices, messages of failures
 * @param cache what can be made again
 */
record UserFolders(Path home, Path cache) {

    /**
     * Follows {@code DOELENBOOM_HOME}, then the custom of the operating system: the XDG base directory specification
     * on Linux, {@code APPDATA} and {@code LOCALAPPDATA} on Windows, {@code ~/Library} on macOS.
     */
    static UserFolders of(Map<String, String> environment, OperatingSystem system, Path person) {
        Optional<Path> own = folder(environment, "DOELENBOOM_HOME");
        if (own.isPresent()) {
            Path home = own.get().toAbsolutePath();
            return new UserFolders(home, home.resolve("cache"));
        }
        return switch (system) {
            case WINDOWS -> new UserFolders(
                    folder(environment, "APPDATA")
                            .orElse(person.resolve("AppData/Roaming"))
                            .resolve("Doelenboom"),
                    folder(environment, "LOCALAPPDATA")
                            .orElse(person.resolve("AppData/Local"))
                            .resolve("Doelenboom")
                            .resolve("cache"));
            case MAC -> new UserFolders(
                    person.resolve("Library/Application Support/Doelenboom"),
                    person.resolve("Library/Caches/Doelenboom"));
            case LINUX -> new UserFolders(
                    absolute(environment, "XDG_CONFIG_HOME")
                            .orElse(person.resolve(".config"))
                            .resolve("doelenboom"),
                    absolute(environment, "XDG_CACHE_HOME")
                            .orElse(person.resolve(".cache"))
                            .resolve("doelenboom"));
        };
    }

    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** The XDG specification says that a relative path is to be ignored. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return folder(environment, name).filter(Path::isAbsolute);
    }
}
