package org.doelenboom.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;

/** JSON as the command line prints it: one document, indented, letters as they are. */
final class Json {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private Json() {}

    /** @param value maps, lists, records, texts and numbers */
    static void print(Object value, PrintWriter out) {
        GSON.toJson(value, out);
        out.println();
    }
}
