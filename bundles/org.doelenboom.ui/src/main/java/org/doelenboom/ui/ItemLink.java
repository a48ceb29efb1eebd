package org.doelenboom.ui;

import org.doelenboom.api.document.NodeId;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** The name of an item that leads to it. */
public final class ItemLink {
    private static final int LONGEST = 90;
    private static final String WORDS = "org.doelenboom.words";

    private ItemLink() {}

    /** A link with the item's code and title; where the item is gone, words that say so. */
    public static Link create(Composite parent, PlanContext context, NodeId item) {
        boolean there = context.plan().find(item).isPresent();
        String name = there ? context.name(item) : context.text(Labels.own("link.gone"));
        return create(parent, context, shortened(name), () -> context.navigate(item));
    }

    /** A link with words of one's own. */
    public static Link create(Composite parent, PlanContext context, String words, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        say(link, words);
        link.setBackground(context.resources().palette().page());
        link.setLinkForeground(context.resources().palette().link());
        link.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(link, () -> (String) link.getData(WORDS));
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    /** Gives a link other words; does nothing where it says them. */
    public static void say(Link link, String words) {
        if (!words.equals(link.getData(WORDS))) {
            link.setData(WORDS, words);
            link.setText("<a>" + Labels.escaped(words).replace("<", "‹").replace(">", "›") + "</a>");
        }
    }

    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
