package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Nullable;
import org.eclipse.swt.widgets.Control;

/** What a control is about, for help: the id of a view or section, or the name of an attribute. On the screen's thread. */
public final class HelpTopics {
    private static final String TOPIC = "org.doelenboom.help.topic";
    private static final String WORDS = "org.doelenboom.help.words";

    private HelpTopics() {}

    /** Marks a control, and with it all inside it that has no mark of its own. @return the control */
    public static <C extends Control> C mark(C control, String topic) {
        control.setData(TOPIC, topic);
        return control;
    }

    /** The topics of a control, the nearest first; empty where neither it nor anything round it is marked. */
    public static List<String> of(@Nullable Control control) {
        List<String> topics = new ArrayList<>();
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getData(TOPIC) instanceof String topic) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** The words that a painted control shows, so that the terms among them can be explained. */
    public static void words(Control control, String words) {
        control.setData(WORDS, words);
    }

    /** These words; empty where it has none. */
    public static String words(Control control) {
        return control.getData(WORDS) instanceof String words ? words : "";
    }
}
