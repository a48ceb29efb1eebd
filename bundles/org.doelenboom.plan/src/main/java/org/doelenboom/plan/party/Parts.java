package org.doelenboom.plan.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;

/**
 * The parts of a role's text, those of one language beside those of the others where these have as many.
 *
 * @param language the one that the parts are counted in
 */
record Parts(BilingualText whole, String language, Map<String, RoleText> texts) {
    static Parts of(BilingualText whole, String leading) {
        Map<String, RoleText> texts = new LinkedHashMap<>();
        whole.languages().forEach(one -> texts.put(one, RoleText.of(whole.in(one))));
        String language = whole.has(leading)
                ? leading
                : whole.languages().stream().findFirst().orElse(leading);
        return new Parts(whole, language, texts);
    }

    private RoleText main() {
        return texts.getOrDefault(language, new RoleText(List.of(), false));
    }

    boolean sentence() {
        return main().sentence();
    }

    int size() {
        return main().pieces().size();
    }

    String text(int place) {
        return main().pieces().get(place).text();
    }

    RoleText.Sort sort(int place) {
        return main().pieces().get(place).sort();
    }

    /** Whether every language has the same parts, one for one. */
    boolean agree() {
        List<RoleText.Sort> sorts = sorts(main());
        return texts.values().stream().allMatch(one -> sorts(one).equals(sorts));
    }

    private static List<RoleText.Sort> sorts(RoleText text) {
        return text.pieces().stream().map(RoleText.Piece::sort).toList();
    }

    /** As the name of a party is written: with a large letter first. */
    BilingualText name(int place) {
        BilingualText name = BilingualText.EMPTY;
        for (Map.Entry<String, RoleText> one : texts.entrySet()) {
            if (one.getKey().equals(language) || agree()) {
                name = name.put(
                        one.getKey(), large(one.getValue().pieces().get(place).text()));
            }
        }
        return name;
    }

    private static String large(String name) {
        int next = name.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(name.codePointAt(0)))
                .append(name.substring(next))
                .toString();
    }

    /** The text without these parts. A language that does not have the same parts keeps its text whole. */
    BilingualText without(Set<Integer> places) {
        BilingualText left = whole;
        for (Map.Entry<String, RoleText> one : texts.entrySet()) {
            if (one.getKey().equals(language) || agree()) {
                List<String> kept = new ArrayList<>();
                for (int i = 0; i < one.getValue().pieces().size(); i++) {
                    if (!places.contains(i)) {
                        kept.add(one.getValue().pieces().get(i).text());
                    }
                }
                left = left.put(one.getKey(), RoleText.joined(kept));
            }
        }
        return left;
    }
}
