package org.doelenboom.tests.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a class file refers to, from its constant pool (Java Virtual Machine Specification, section 4.4): a reference that
 * no manifest shows, such as one within the class path of a test, shows here.
 */
record ClassReferences(Set<String> classes, Set<String> members) {

    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");

    static ClassReferences of(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        in.readInt(); // magic
        in.readInt(); // version
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, Integer> classes = new HashMap<>();
        Map<Integer, int[]> fields = new HashMap<>();
        Map<Integer, Integer> names = new HashMap<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7 -> classes.put(i, in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.readUnsignedShort();
                case 15 -> in.skipBytes(3);
                case 3, 4, 17, 18 -> in.readInt();
                case 9 -> fields.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 10, 11 -> in.readInt();
                case 12 -> {
                    names.put(i, in.readUnsignedShort());
                    in.readUnsignedShort();
                }
                case 5, 6 -> {
                    in.readLong();
                    i++; // takes two places
                }
                default -> throw new IOException("constant of kind " + tag);
            }
        }
        Set<String> found = new TreeSet<>();
        for (int index : classes.values()) {
            String name = texts.get(index);
            if (name.startsWith("[")) {
                descriptors(name, found);
            } else {
                found.add(name.replace('/', '.'));
            }
        }
        texts.values().forEach(text -> descriptors(text, found));
        Set<String> members = new TreeSet<>();
        fields.values()
                .forEach(field -> members.add(
                        texts.get(classes.get(field[0])).replace('/', '.') + "." + texts.get(names.get(field[1]))));
        return new ClassReferences(found, members);
    }

    private static void descriptors(String text, Set<String> found) {
        var matcher = IN_DESCRIPTOR.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).replace('/', '.'));
        }
    }
}
