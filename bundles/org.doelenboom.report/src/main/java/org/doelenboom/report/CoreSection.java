package org.doelenboom.report;

import org.doelenboom.api.report.ReportSection;

/** A chapter of the core: it looks at what the edition shows, and stands in every edition. */
public interface CoreSection extends ReportSection {}
