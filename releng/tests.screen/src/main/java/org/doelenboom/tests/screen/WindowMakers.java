package org.doelenboom.tests.screen;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;

/** Finds in the bundles which classes make a window of their own: whoever adds one has it looked at, or the test says so. */
final class WindowMakers {
    private static final String SHELL = "org/eclipse/swt/widgets/Shell";
    private static final String PARTS = "org/doelenboom/workbench/internal/compare/DialogParts";
    private static final String DIALOGS = "org/eclipse/jface/dialogs/";
    private static final String WIZARD = "org/eclipse/jface/wizard/WizardDialog";

    private WindowMakers() {}

    /** The names of the classes, of these bundles, without what is nested in them. */
    static Set<String> in(List<Bundle> bundles) {
        Set<String> found = new TreeSet<>();
        for (Bundle bundle : bundles) {
            Enumeration<URL> classes = bundle.findEntries("/", "*.class", true);
            for (URL url : Collections.list(classes == null ? Collections.emptyEnumeration() : classes)) {
                try (InputStream in = url.openStream()) {
                    if (new Pool(in).makesWindow()) {
                        found.add(name(url));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(url.toString(), e);
                }
            }
        }
        return found;
    }

    private static String name(URL url) {
        return url.getPath()
                .replaceFirst("^/", "")
                .replaceFirst("\\.class$", "")
                .replaceFirst("\\$.*", "")
                .replace('/', '.');
    }

    /** The constants of a class file (JVMS 4.4), and what its class extends. */
    private static final class Pool {
        private final Object[] constants;
        private final String parent;

        Pool(InputStream in) throws IOException {
            DataInputStream data = new DataInputStream(in);
            data.readLong();
            constants = new Object[data.readUnsignedShort()];
            for (int i = 1; i < constants.length; i++) {
                int tag = data.readUnsignedByte();
                switch (tag) {
                    case 1 -> constants[i] = data.readUTF();
                    case 3, 4 -> data.readInt();
                    case 5, 6 -> {
                        data.readLong();
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> constants[i] = new int[] {tag, data.readUnsignedShort()};
                    case 9, 10, 11, 12, 17, 18 -> constants[i] =
                            new int[] {tag, data.readUnsignedShort(), data.readUnsignedShort()};
                    case 15 -> {
                        data.readUnsignedByte();
                        data.readUnsignedShort();
                    }
                    default -> throw new IOException("constant of kind " + tag);
                }
            }
            data.readInt();
            int above = data.readUnsignedShort();
            parent = above == 0 ? "" : word(((int[]) constants[above])[1]);
        }

        private String word(int index) {
            return (String) constants[index];
        }

        boolean makesWindow() {
            List<String> calls = new ArrayList<>();
            for (Object one : constants) {
                if (one instanceof int[] call && call[0] == 10) {
                    String type = word(((int[]) constants[call[1]])[1]);
                    String method = word(((int[]) constants[call[2]])[1]);
                    calls.add(type + "." + method);
                }
            }
            return calls.contains(SHELL + ".<init>")
                    || calls.contains(PARTS + ".shell")
                    || parent.startsWith(DIALOGS)
                    || parent.equals(WIZARD);
        }
    }
}
