package org.doelenboom.community.ui.internal;

import static org.doelenboom.community.ui.ScreenMessages.message;

import java.util.Map;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.CommunityModule;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.osgi.service.component.annotations.Component;

/** From which share of residents on a meeting is well attended by them; below it, the meeting stands out in the list. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityPreferences implements PreferencePageContribution {
    private static final String SHARE = CommunityKinds.MODULE + ".residentShare";

    /** The chosen share in per cent; 0 where nothing stands out. */
    public static int share(PlanContext context) {
        return context.preference(SHARE).map(CommunityPreferences::percent).orElse(0);
    }

    private static int percent(String chosen) {
        return chosen.matches("[0-9]{1,3}") ? Math.min(100, Integer.parseInt(chosen)) : 0;
    }

    @Override
    public String id() {
        return "community.preferences";
    }

    @Override
    public Message title() {
        return new CommunityModule().name();
    }

    @Override
    public void create(Composite parent, Map<String, String> values, PageContext context) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(context.text(message("preference.share")));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 50 * Resources.STEP;
        label.setLayoutData(wide);
        Spinner share = new Spinner(parent, SWT.BORDER);
        share.setValues(percent(values.getOrDefault(SHARE, "")), 0, 100, 0, 1, 10);
        share.addListener(SWT.Selection, event -> values.put(SHARE, Integer.toString(share.getSelection())));
        Accessibles.name(share, label::getText);
    }
}
