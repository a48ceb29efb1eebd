package org.doelenboom.report.internal.docx;

/** POI's log says on standard error that nobody listens to it, which is no news for a person. */
final class Quiet {
    private static final String LEVEL = "log4j2.statusLoggerLevel";

    private Quiet() {}

    /** Before POI is first used; who set a level keeps it. */
    static void begin() {
        if (System.getProperty(LEVEL) == null) {
            System.setProperty(LEVEL, "OFF");
        }
    }
}
