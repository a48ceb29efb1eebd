package org.doelenboom.plan.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.Messages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds the bundle that has a message's text. */
@Component
public final class MessageRegistry implements Messages, ContributionPoint {
    private final Contributions<MessageSource> sources = new Contributions<>(MessageSource::bundle, source -> {});

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addSource(MessageSource source) {
        sources.add(source);
    }

    void removeSource(MessageSource source) {
        sources.remove(source);
    }

    @Override
    public String text(Message message, Locale locale) {
        return sources.all().stream()
                .filter(source -> sources.ask(source, MessageSource::bundle, "").equals(message.bundle()))
                .map(source -> sources.ask(source, one -> one.text(message, locale), Optional.<String>empty()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(message.key());
    }

    @Override
    public List<FailedContribution> failed() {
        return sources.failed();
    }
}
