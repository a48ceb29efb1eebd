package org.doelenboom.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.workbench.Workbench;

/** The core's help in one language: pages that follow each other in one file, each below a line with the topics it is about. */
final class HelpPages {
    private final List<Page> pages;

    /**
     * A page.
     *
     * @param topics ids of views and sections and names of attributes
     * @param text with its title as the first line
     */
    record Page(List<String> topics, String title, String text) {}

    private HelpPages(List<Page> pages) {
        this.pages = pages;
    }

    /** @param language one of {@code PropertyMessages.LANGUAGES} */
    static HelpPages in(String language) {
        try (InputStream in = Workbench.class.getResourceAsStream("help_" + language + ".md")) {
            if (in == null) {
                throw new IllegalStateException("this build holds no help in " + language);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HelpPages of(String file) {
        List<Page> pages = new ArrayList<>();
        for (String part : file.split("(?m)^@ ")) {
            if (!part.isBlank()) {
                String[] head = part.split("\\R", 2);
                String text = head[1].strip();
                pages.add(new Page(
                        List.of(head[0].strip().split(" +")),
                        text.lines().findFirst().orElse("").replaceFirst("^# ", ""),
                        text));
            }
        }
        return new HelpPages(List.copyOf(pages));
    }

    List<Page> all() {
        return pages;
    }
}
