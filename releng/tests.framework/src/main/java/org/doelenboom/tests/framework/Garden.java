package org.doelenboom.tests.framework;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The classes of small plug-ins. */
final class Garden {

    static final String BUNDLE = "org.example.garden";

    private Garden() {}

    public static final class Module implements ModuleDescriptor {
        @Override
        public String id() {
            return "garden";
        }

        @Override
        public Message name() {
            return Message.of(BUNDLE, "name");
        }

        @Override
        public Message description() {
            return Message.of(BUNDLE, "description");
        }
    }

    public static final class Words implements MessageSource {
        @Override
        public String bundle() {
            return BUNDLE;
        }

        @Override
        public Optional<String> text(Message message, Locale locale) {
            return Optional.ofNullable(Map.of("name", "A garden").get(message.key()));
        }
    }

    public static final class Stumbling implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            throw new IllegalStateException("the gate is locked");
        }

        @Override
        public void stop(BundleContext context) {}
    }
}
