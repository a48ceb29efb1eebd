package org.doelenboom.cli;

import static java.util.Map.entry;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs one command and gives its exit code. The result goes to standard output whole, or not at all. */
@Component(service = ToIntFunction.class, property = "command.line:Boolean=true")
public final class CommandLine implements ToIntFunction<String[]> {
    static final String BUNDLE = "org.doelenboom.cli";
    static final int DONE = 0;
    static final int TO_LOOK_AT = 1;
    static final int NOT_DONE = 2;

    private final Messages messages;
    private final Map<String, Command> commands;

    @Activate
    public CommandLine(
            @Reference Workspace workspace,
            @Reference Exchange exchange,
            @Reference PlanChecker checker,
            @Reference ModuleService modules,
            @Reference Catalogue catalogue,
            @Reference PlanStore store,
            @Reference Messages messages) {
        this.messages = messages;
        Locale locale = Locale.getDefault();
        Words words = new Words(catalogue, messages, locale);
        Function<Message, String> text = message -> messages.text(message, locale);
        this.commands = Map.ofEntries(
                entry("sample", new SampleCommand(workspace)),
                entry("import", new ImportCommand(workspace, exchange, text)),
                entry("outline", new OutlineCommand(workspace)),
                entry("check", new CheckCommand(workspace, checker, text)),
                entry("export", new ExportCommand(workspace, exchange, text)),
                entry("diff", new DiffCommand(workspace, words)),
                entry("collect", new CollectCommand(workspace, words, text)),
                entry("merge", new MergeCommand(workspace, store, words, text)),
                entry("modules", new ModulesCommand(modules, text)),
                entry("history", new HistoryCommand(workspace, store, words, text)),
                entry("versions", new VersionsCommand(workspace, store)));
    }

    @Override
    public int applyAsInt(String[] words) {
        return run(List.of(words), System.out, System.err);
    }

    int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            String name = words.isEmpty() ? "" : words.get(0);
            Command command = commands.get(name);
            if (command == null) {
                String known =
                        String.join(", ", commands.keySet().stream().sorted().toList());
                throw refusal("unknownCommand", name, known);
            }
            StringWriter result = new StringWriter();
            int code = command.run(words.subList(1, words.size()), new PrintWriter(result));
            out.print(result);
            out.flush();
            return code;
        } catch (Refusal refusal) {
            err.println(messages.text(refusal.reason(), Locale.getDefault()));
            return NOT_DONE;
        }
    }

    static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Refusal.Kind.MISUSED, message(key, arguments));
    }

    static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, Arrays.copyOf(arguments, arguments.length));
    }
}
