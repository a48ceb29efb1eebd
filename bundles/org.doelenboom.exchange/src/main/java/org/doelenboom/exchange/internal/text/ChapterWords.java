package org.doelenboom.exchange.internal.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.ChapterKind;

/** Recognises the headings of chapters. */
final class ChapterWords {
    /**
     * @param chapter null for the glossary and the table of contents, which become no chapter
     * @param named whether the words are a heading wherever they stand
     */
    record Heading(String title, @Nullable ChapterKind chapter, boolean glossary, boolean named) {
        Optional<ChapterKind> kind() {
            return Optional.ofNullable(chapter);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4})[.)]?\\s+(?=\\p{Lu})");
    private static final int FEW_WORDS = 5;

    private final Set<String> foreword;
    private final Set<String> introduction;
    private final Set<String> glossary;
    private final Set<String> contents;
    private final Set<String> other;
    private final Set<String> joint;
    private final PhraseList<Boolean> diagnosis;

    ChapterWords(WordTable words) {
        foreword = words.folded("chapter.foreword");
        introduction = words.folded("chapter.introduction");
        glossary = words.folded("chapter.glossary");
        contents = words.folded("chapter.contents");
        other = words.folded("chapter.other");
        joint = words.folded("chapter.joint");
        diagnosis = words.phrases("chapter.diagnosis");
    }

    /**
     * @param before the chapter that is open; null where none is
     * @param inTree whether objectives were met: then only what cannot be a heading below one counts
     */
    Optional<Heading> recognise(String text, @Nullable ChapterKind before, boolean inTree) {
        if (!Headings.isShort(text) || Character.isLowerCase(text.charAt(0))) {
            return Optional.empty();
        }
        String title = NUMBER.matcher(Headings.withoutColon(text)).replaceFirst("");
        String folded = Fold.phrase(title);
        Optional<Heading> named = named(title, folded);
        if (named.isPresent()) {
            return named;
        }
        boolean capitals = Headings.isCapitals(title);
        if (isDiagnosis(folded, capitals, inTree)) {
            boolean common = hasWord(folded, joint);
            return chapter(title, common ? ChapterKind.JOINT_DIAGNOSIS : ChapterKind.DIAGNOSIS);
        }
        boolean afterDiagnosis = before == ChapterKind.DIAGNOSIS || before == ChapterKind.JOINT_DIAGNOSIS;
        if (afterDiagnosis && hasWord(folded, joint) && !inTree) {
            return chapter(title, ChapterKind.JOINT_DIAGNOSIS);
        }
        return other.contains(folded) && (capitals || !inTree) ? chapter(title, ChapterKind.OTHER) : Optional.empty();
    }

    private Optional<Heading> named(String title, String folded) {
        if (foreword.contains(folded)) {
            return Optional.of(new Heading(title, ChapterKind.FOREWORD, false, true));
        }
        if (introduction.contains(folded)) {
            return Optional.of(new Heading(title, ChapterKind.INTRODUCTION, false, true));
        }
        if (glossary.contains(folded)) {
            return Optional.of(new Heading(title, null, true, true));
        }
        return contents.contains(folded) ? Optional.of(new Heading(title, null, false, true)) : Optional.empty();
    }

    private boolean isDiagnosis(String folded, boolean capitals, boolean inTree) {
        boolean begins = diagnosis.at(folded, 0).isPresent();
        if (begins && (capitals || folded.split(" ").length <= FEW_WORDS)) {
            return true;
        }
        boolean few = folded.split(" ").length <= FEW_WORDS && !inTree;
        if (!capitals && !few) {
            return false;
        }
        for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
            boolean elided = folded.startsWith("l'", at + 1)
                    && diagnosis.at(folded, at + 3).isPresent();
            if (elided || diagnosis.at(folded, at + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String folded, Set<String> words) {
        for (String word : folded.split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Heading> chapter(String title, ChapterKind kind) {
        return Optional.of(new Heading(title, kind, false, false));
    }
}
