package org.doelenboom.workbench.internal.newplan;

import java.time.LocalDate;
import java.util.List;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.jface.wizard.Wizard;

/** Asks what a plan begins with, step by step. Every step may be skipped, and the plan made at any of them. */
public final class NewPlanWizard extends Wizard {
    private static final int YEARS = 5;

    private final Desk desk;
    private final NewPlan plan;
    private boolean agreed;

    public NewPlanWizard(Desk desk) {
        this.desk = desk;
        String language = desk.locale().getLanguage();
        int first = LocalDate.now().getYear();
        plan = new NewPlan(language.equals("fr") ? List.of("fr", "nl") : List.of("nl", "fr"), first, first + YEARS - 1);
        setWindowTitle(desk.text("new.title"));
    }

    @Override
    public void addPages() {
        addPage(new HeaderPage(desk, plan));
        addPage(new PlacesPage(desk, plan));
        addPage(new YearsPage(desk, plan));
        addPage(new ThemesPage(desk, plan));
        addPage(new ObjectivesPage(desk, plan));
        addPage(new SummaryPage(desk, plan));
    }

    @Override
    public boolean performFinish() {
        agreed = true;
        return true;
    }

    /** Whether the person wants the plan. */
    public boolean isAgreed() {
        return agreed;
    }

    public NewPlan plan() {
        return plan;
    }
}
