package org.doelenboom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path PERSON = Path.of("person");

    @Test
    void ownFolderHoldsBothHomeAndCache() {
        UserFolders folders = UserFolders.of(Map.of("DOELENBOOM_HOME", "own"), OperatingSystem.WINDOWS, PERSON);
        assertThat(folders.home()).isEqualTo(Path.of("own").toAbsolutePath());
        assertThat(folders.cache()).isEqualTo(Path.of("own/cache").toAbsolutePath());
    }

    @Test
    void linuxFollowsTheXdgFolders() {
        Path config = Path.of("config").toAbsolutePath();
        Path cache = Path.of("cache").toAbsolutePath();
        UserFolders folders = UserFolders.of(
                Map.of("XDG_CONFIG_HOME", config.toString(), "XDG_CACHE_HOME", cache.toString()),
                OperatingSystem.LINUX,
                PERSON);
        assertThat(folders).isEqualTo(new UserFolders(config.resolve("doelenboom"), cache.resolve("doelenboom")));
    }

    @Test
    void linuxIgnoresARelativeXdgFolder() {
        UserFolders folders = UserFolders.of(Map.of("XDG_CONFIG_HOME", "config"), OperatingSystem.LINUX, PERSON);
        assertThat(folders.home()).isEqualTo(Path.of("person/.config/doelenboom"));
    }

    @Test
    void windowsKeepsTheCacheOutOfTheRoamingProfile() {
        UserFolders folders =
                UserFolders.of(Map.of("APPDATA", "roaming", "LOCALAPPDATA", "local"), OperatingSystem.WINDOWS, PERSON);
        assertThat(folders)
                .isEqualTo(new UserFolders(Path.of("roaming/Doelenboom"), Path.of("local/Doelenboom/cache")));
    }

    @Test
    void macUsesTheLibrary() {
        UserFolders folders = UserFolders.of(Map.of(), OperatingSystem.MAC, PERSON);
        assertThat(folders.home()).isEqualTo(Path.of("person/Library/Application Support/Doelenboom"));
    }
}
