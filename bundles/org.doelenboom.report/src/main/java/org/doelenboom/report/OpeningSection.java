package org.doelenboom.report;

import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.ChapterKind;
import org.osgi.service.component.annotations.Component;

/** Foreword and introduction. */
@Component(service = ReportSection.class)
public final class OpeningSection implements CoreSection {
    @Override
    public int order() {
        return 200;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        Chapters.write(plan, out, kind -> kind.equals(Optional.of(ChapterKind.FOREWORD)));
        Chapters.write(plan, out, kind -> kind.equals(Optional.of(ChapterKind.INTRODUCTION)));
    }
}
