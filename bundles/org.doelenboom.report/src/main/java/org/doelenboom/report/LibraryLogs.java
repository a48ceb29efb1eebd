package org.doelenboom.report;

/** What libraries would say on standard error about themselves is no news for a person. */
public final class LibraryLogs {
    private static final String LEVEL = "log4j2.statusLoggerLevel";

    private LibraryLogs() {}

    /** Before POI, PDFBox or their logging is first used; who set a level keeps it. */
    public static void quiet() {
        if (System.getProperty(LEVEL) == null) {
            System.setProperty(LEVEL, "OFF");
        }
    }
}
