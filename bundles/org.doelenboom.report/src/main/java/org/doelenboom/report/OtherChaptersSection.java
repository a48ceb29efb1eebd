package org.doelenboom.report;

import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.ChapterKind;
import org.osgi.service.component.annotations.Component;

/** Chapters of any other sort, after the objectives. */
@Component(service = ReportSection.class)
public final class OtherChaptersSection implements CoreSection {
    @Override
    public int order() {
        return 450;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        Chapters.write(plan, out, kind -> kind.orElse(ChapterKind.OTHER) == ChapterKind.OTHER);
    }
}
