package org.doelenboom.ui;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** Names for those who do not see the screen. */
public final class Accessibles {
    private Accessibles() {}

    /** What a screen reader says of this control, asked each time, and each time that it gets the focus. */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
        // On GTK these keep the toolkit's own accessible object, which does not ask listeners but the label just before
        // it.
        boolean asksLabel = control instanceof Text
                || control instanceof Tree
                || control instanceof Table
                || control instanceof ToolBar;
        if (asksLabel && canHide(control.getParent().getLayout())) {
            label(control, name);
        }
    }

    private static boolean canHide(Layout layout) {
        return layout == null
                || layout instanceof GridLayout
                || layout instanceof RowLayout
                || layout instanceof StackLayout;
    }

    private static void label(Control control, Supplier<String> name) {
        Composite parent = control.getParent();
        Label label = new Label(parent, SWT.NONE);
        label.setVisible(false);
        if (parent.getLayout() instanceof GridLayout) {
            GridData nowhere = new GridData();
            nowhere.exclude = true;
            label.setLayoutData(nowhere);
        } else if (parent.getLayout() instanceof RowLayout) {
            RowData nowhere = new RowData();
            nowhere.exclude = true;
            label.setLayoutData(nowhere);
        }
        label.setText(Labels.escaped(name.get()));
        label.moveAbove(control);
        control.addListener(SWT.FocusIn, event -> {
            // While a page goes, the focus passes through what is left of it.
            if (!label.isDisposed()) {
                label.setText(Labels.escaped(name.get()));
            }
        });
        control.addListener(SWT.Dispose, event -> {
            if (!label.isDisposed()) {
                label.dispose();
            }
        });
    }
}
