package org.doelenboom.community.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;

/** The titles that new items get until somebody calls them otherwise, in each of the plan's languages. */
public final class Titles {
    private static final List<String> USUAL = List.of("nl", "fr");

    private Titles() {}

    public static BilingualText round(Snapshot plan, int year) {
        return in(plan, "title.round", Integer.toString(year));
    }

    public static BilingualText meeting(Snapshot plan, LocalDate day) {
        return in(plan, "title.meeting", Days.written(day));
    }

    private static BilingualText in(Snapshot plan, String key, Object... arguments) {
        CommunityMessages messages = new CommunityMessages();
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        BilingualText title = BilingualText.EMPTY;
        for (String language : languages.isEmpty() ? USUAL : languages) {
            title = title.put(language, messages.text(Locale.forLanguageTag(language), key, arguments));
        }
        return title;
    }
}
