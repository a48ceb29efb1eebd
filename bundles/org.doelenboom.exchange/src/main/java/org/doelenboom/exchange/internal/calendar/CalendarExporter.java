package org.doelenboom.exchange.internal.calendar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Writes the plan's days as a calendar: deadlines, dates that come back, reports and instalments that are due, changes from outside,
 * and the meetings and hours of modules. Any thread.
 */
@Component(service = {Exporter.class, ContributionPoint.class})
public final class CalendarExporter implements Exporter, ContributionPoint {
    private final Clock clock;
    private final Contributions<CalendarSource> sources = new Contributions<>();

    @Activate
    public CalendarExporter() {
        this(Clock.systemUTC());
    }

    CalendarExporter(Clock clock) {
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(CalendarSource source) {
        sources.add(source);
    }

    void removeSource(CalendarSource source) {
        sources.remove(source);
    }

    @Override
    public List<FailedContribution> failed() {
        return sources.failed();
    }

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "exporter.ics");
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) {
        List<Exported.NotHeld> notHeld = new ArrayList<>();
        List<CalendarEntry> entries = new ArrayList<>(new PlanDays(plan, request.languages()).entries(notHeld));
        for (CalendarSource source : sources.all()) {
            entries.addAll(sources.ask(source, one -> List.copyOf(one.entries(plan)), List.<CalendarEntry>of()));
        }
        String title = plan.root().get(PlanKeys.TITLE).first(request.languages());
        CalendarWriter out = new CalendarWriter(title, request.languages(), clock.instant());
        entries.forEach(out::write);
        request.progress().accept(1);
        return new Exported(out.end(), notHeld);
    }
}
