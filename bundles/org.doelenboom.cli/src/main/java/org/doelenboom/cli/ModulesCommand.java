package org.doelenboom.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;

/** Lists, installs and removes departments' modules. */
record ModulesCommand(ModuleService modules, Function<Message, String> words) implements Command {
    private static final String USAGE = "modules list [--format text|json] | install FILE | remove ID";

    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        String action = words.isEmpty() ? "" : words.get(0);
        Options options =
                new Options(USAGE, words.isEmpty() ? words : words.subList(1, words.size()), Set.of("--format"));
        boolean json = options.json("--format");
        switch (action) {
            case "list" -> {
                options.noFile();
                list(json, out);
            }
            case "install" -> modules.install(options.onlyFile());
            case "remove" -> modules.remove(options.onlyFile().toString());
            default -> throw CommandLine.refusal("misused", action, USAGE);
        }
        return CommandLine.DONE;
    }

    private void list(boolean json, PrintWriter out) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (InstalledModule module : modules.modules()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", module.id());
            row.put("version", module.version());
            row.put("state", state(module));
            row.put("bundles", module.bundles());
            rows.add(row);
            if (!json) {
                out.println(module.id() + "  " + module.version() + "  " + state(module));
                module.problems().forEach(problem -> out.println("    " + words.apply(problem)));
                module.parts().stream()
                        .flatMap(part -> part.problems().stream())
                        .forEach(problem -> out.println("    " + words.apply(problem)));
            }
        }
        if (json) {
            Json.print(rows, out);
        }
    }

    private static String state(InstalledModule module) {
        return module.state().name().toLowerCase(Locale.ROOT);
    }
}
