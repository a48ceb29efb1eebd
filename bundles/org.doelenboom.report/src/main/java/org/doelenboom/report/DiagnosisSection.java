package org.doelenboom.report;

import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.ChapterKind;
import org.osgi.service.component.annotations.Component;

/** The diagnosis of each neighbourhood, and what they have in common. */
@Component(service = ReportSection.class)
public final class DiagnosisSection implements CoreSection {
    @Override
    public int order() {
        return 300;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        Chapters.write(plan, out, kind -> kind.equals(Optional.of(ChapterKind.DIAGNOSIS)));
        Chapters.write(plan, out, kind -> kind.equals(Optional.of(ChapterKind.JOINT_DIAGNOSIS)));
    }
}
