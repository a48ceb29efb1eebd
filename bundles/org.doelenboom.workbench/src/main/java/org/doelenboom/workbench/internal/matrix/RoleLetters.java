package org.doelenboom.workbench.internal.matrix;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.plan.Influence;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.workbench.internal.grid.Wording;
import org.doelenboom.workbench.internal.piece.Pieces;

/** The roles of a party in one cell: {@code B+ P}, a stakeholder in favour who is a partner too. */
record RoleLetters(Wording wording) {
    /** What somebody typed. */
    record Typed(Set<PartyRole> roles, Optional<Influence> influence) {}

    /** As it stands in the cell. */
    String of(Matrix.Cell cell) {
        return cell.roles().stream()
                .sorted()
                .map(role -> letter(role) + (role == PartyRole.STAKEHOLDER ? sign(cell.influence()) : ""))
                .collect(Collectors.joining(" "));
    }

    /** In words. */
    String inFull(Matrix.Cell cell) {
        String influence = cell.influence().map(one -> " (" + word(one) + ")").orElse("");
        return cell.roles().stream()
                .sorted()
                .map(role -> role(role) + (role == PartyRole.STAKEHOLDER ? influence : ""))
                .collect(Collectors.joining(", "));
    }

    /** By letters, names or numbers, each with its sign; empty where something typed is none of them. */
    Optional<Typed> read(String typed) {
        Set<PartyRole> found = EnumSet.noneOf(PartyRole.class);
        Optional<Influence> influence = Optional.empty();
        for (String word : typed.split("[\\s,;/]+")) {
            String name = word.replaceFirst("[-+−–±]$", "");
            Optional<PartyRole> role = Arrays.stream(PartyRole.values())
                    .filter(one -> letter(one).equalsIgnoreCase(name)
                            || role(one).equalsIgnoreCase(name)
                            || Integer.toString(one.ordinal() + 1).equals(name))
                    .findFirst();
            boolean signed = !name.equals(word);
            if (role.isEmpty() && !word.isEmpty() || signed && !role.equals(Optional.of(PartyRole.STAKEHOLDER))) {
                return Optional.empty();
            }
            influence = signed ? Optional.of(influence(word.charAt(word.length() - 1))) : influence;
            role.ifPresent(found::add);
        }
        return Optional.of(new Typed(found, influence));
    }

    /** Which letter means which role. */
    String legend() {
        String roles = Arrays.stream(PartyRole.values())
                .map(role -> letter(role) + " " + role(role))
                .collect(Collectors.joining(" · "));
        return roles + " · "
                + Arrays.stream(Influence.values())
                        .map(one -> sign(Optional.of(one)) + " " + word(one))
                        .collect(Collectors.joining(" · "));
    }

    private String letter(PartyRole role) {
        return wording.text("matrix.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private String role(PartyRole role) {
        return wording.texts().apply(Pieces.word("role", role));
    }

    private String word(Influence influence) {
        return wording.texts().apply(Pieces.word("influence", influence));
    }

    private static String sign(Optional<Influence> influence) {
        return influence
                .map(one -> switch (one) {
                    case POSITIVE -> "+";
                    case NEGATIVE -> "−";
                    case BOTH -> "±";
                })
                .orElse("");
    }

    private static Influence influence(char sign) {
        return sign == '+' ? Influence.POSITIVE : sign == '±' ? Influence.BOTH : Influence.NEGATIVE;
    }
}
