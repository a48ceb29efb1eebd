package org.doelenboom.cli;

import java.io.PrintWriter;
import java.util.List;
import org.doelenboom.api.text.Refusal;

/** One command of the command line. */
interface Command {
    /**
     * @param words what follows the command's name
     * @param out takes the result; shown only when nothing is thrown
     * @return the exit code: done, or something to look at
     */
    int run(List<String> words, PrintWriter out) throws Refusal;
}
