package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/** A diagnosis that comes back, or an evaluation, that the introduction promises stands on the calendar. */
@Component
public final class DutyCheck implements PlanCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern YEARLY = Pattern.compile(
            "\\b(?:elk|ieder) (?:jaar|voorjaar|najaar)|jaarlijks|chaque (?:année|automne|printemps)|annuel|"
                    + "(?:each|every) year|yearly|annual",
            FLAGS);

    private enum Duty {
        DIAGNOSIS("diagnos"),
        EVALUATION(
                "(?:zelf|externe )-?evaluati|(?:auto-?|s.auto-|externe.{0,20})évalu|(?:self-|external )evaluat|zelf-?evaluati");

        private final Pattern words;

        Duty(String words) {
            this.words = Pattern.compile(words, FLAGS);
        }
    }

    private static final Map<Duty, Pattern> STEMS = Map.of(
            Duty.DIAGNOSIS, Pattern.compile("diagnos", FLAGS), Duty.EVALUATION, Pattern.compile("[eé]valu", FLAGS));

    @Override
    public String rule() {
        return "D10";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.PARAGRAPH);
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(ScheduleKeys.DUTY);
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public void check(Snapshot plan, Node paragraph, Consumer<Problem> found) {
        boolean introduction = paragraph
                .parent()
                .flatMap(plan::find)
                .flatMap(chapter -> chapter.get(PlanKeys.CHAPTER_KIND))
                .filter(kind -> kind == ChapterKind.INTRODUCTION || kind == ChapterKind.FOREWORD)
                .isPresent();
        if (!introduction) {
            return;
        }
        String text = paragraph.get(PlanKeys.TEXT).first(plan.root().get(PlanKeys.LANGUAGES));
        for (Duty duty : Duty.values()) {
            boolean promised = duty.words.matcher(text).find()
                    && (duty == Duty.EVALUATION || YEARLY.matcher(text).find());
            if (promised && !isOnCalendar(plan, duty)) {
                String word = duty.name().toLowerCase(java.util.Locale.ROOT);
                Report.advice(rule(), found)
                        .at(paragraph, "D10." + word, Map.of("duty", word), Report.fix("D10", edit -> {
                            NodeId added =
                                    edit.append(ScheduleKeys.DUTY, plan.root().id());
                            edit.set(added, PlanKeys.TITLE, Titles.words(plan, "duty." + word));
                            edit.set(added, ScheduleKeys.EVERY_MONTHS, Optional.of(BigDecimal.valueOf(12)));
                        }));
            }
        }
    }

    private static boolean isOnCalendar(Snapshot plan, Duty duty) {
        Pattern stem = STEMS.getOrDefault(duty, duty.words);
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(ScheduleKeys.DUTY))
                .anyMatch(child -> {
                    BilingualText title = child.get(PlanKeys.TITLE);
                    List<String> languages = title.languages();
                    return languages.stream().anyMatch(language -> stem.matcher(title.in(language))
                            .find());
                });
    }
}
