package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.text.Nullable;

/** What a title page says. Lines that fill no field are handed on. */
final class Header {
    private static final int LONGEST_TITLE = 160;

    private final List<Piece> rest = new ArrayList<>();
    private final Dates dates;
    private final PhraseList<Boolean> territories;
    private final PhraseList<Boolean> owners;
    private final Set<String> types;
    private String title = "";
    private String type = "";
    private String owner = "";
    private String territory = "";
    private String issued = "";

    @Nullable
    private Dates.Period period;

    Header(List<Piece> front, WordTable words) {
        dates = new Dates(words);
        territories = words.phrases("header.territory");
        owners = words.phrases("header.owner");
        types = words.folded("header.type");
        read(front);
    }

    private void read(List<Piece> front) {
        Optional<Piece> titled = titleLine(front);
        titled.ifPresent(piece -> title = piece.text());
        for (Piece piece : front) {
            String text = piece.text();
            boolean isTitle = titled.filter(piece::equals).isPresent();
            if (period == null) {
                Dates.period(text).ifPresent(found -> period = found);
            }
            if (!isTitle && !fill(text)) {
                rest.add(piece);
            }
        }
    }

    /** The line with the plan's years, else the first that calls itself a plan, else the first that is nothing else. */
    private Optional<Piece> titleLine(List<Piece> front) {
        List<Piece> short1 = front.stream()
                .filter(piece -> piece.text().length() <= LONGEST_TITLE && !piece.entry())
                .toList();
        return short1.stream()
                .filter(piece -> Dates.period(piece.text()).isPresent())
                .findFirst()
                .or(() -> short1.stream().filter(piece -> isType(piece.text())).findFirst())
                .or(() -> short1.stream()
                        .filter(piece -> dates.date(piece.text()).isEmpty()
                                && !piece.text().endsWith("."))
                        .findFirst());
    }

    private boolean fill(String text) {
        Optional<String> date = dates.date(text);
        if (issued.isEmpty() && date.isPresent()) {
            issued = date.get();
        } else if (territory.isEmpty() && isTerritory(text)) {
            territory = text;
        } else if (owner.isEmpty() && !text.endsWith(".") && has(owners, text)) {
            owner = text;
        } else if (type.isEmpty() && !text.endsWith(".") && isType(text)) {
            type = text;
        } else {
            return false;
        }
        return true;
    }

    /** A word for neighbourhood, and behind it the name of one. */
    private boolean isTerritory(String text) {
        int end = end(territories, text);
        return end > 0 && text.substring(end).chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a word ends in one that names a sort of plan: Dutch joins it to the word before. */
    private boolean isType(String text) {
        for (String word : Fold.phrase(text).split("[^\\p{L}]+")) {
            if (types.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return types.stream()
                .anyMatch(type -> type.indexOf(' ') > 0 && Fold.phrase(text).contains(type));
    }

    private static boolean has(PhraseList<Boolean> phrases, String text) {
        return end(phrases, text) > 0;
    }

    /** Where the first of the phrases that stands in the text as whole words ends; 0 where none does. */
    private static int end(PhraseList<Boolean> phrases, String text) {
        String folded = Fold.fold(text);
        for (int at = 0; at < folded.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            Optional<PhraseList.Hit<Boolean>> hit = begins ? phrases.at(folded, at) : Optional.empty();
            if (hit.isPresent()) {
                return hit.get().end();
            }
        }
        return 0;
    }

    String title() {
        return title;
    }

    String type() {
        return type;
    }

    String owner() {
        return owner;
    }

    String territory() {
        return territory;
    }

    String issued() {
        return issued;
    }

    Optional<Dates.Period> period() {
        return Optional.ofNullable(period);
    }

    List<Piece> rest() {
        return rest;
    }
}
