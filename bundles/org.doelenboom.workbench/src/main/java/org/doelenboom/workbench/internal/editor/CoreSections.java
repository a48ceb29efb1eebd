package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.ui.EditorSection;

/** The sections for what the core itself knows. */
final class CoreSections {
    private static final Set<KindId> TREE = Stream.concat(PlanKinds.OBJECTIVES.stream(), Stream.of(PlanKinds.ACTION))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<EditorSection> ALL = List.of(
            new TextSection("plan.description", 100, PlanKeys.DESCRIPTION, TREE),
            new TextSection("plan.definition", 100, PlanKeys.TEXT, Set.of(PlanKinds.GLOSSARY_ENTRY)),
            new PropertiesSection(),
            new ChildrenSection("plan.targets", 250, TargetKeys.TARGET, TREE),
            new FiguresSection(),
            new ChildrenSection("plan.measurements", 300, TargetKeys.MEASUREMENT, Set.of(TargetKeys.TARGET)),
            new ChildrenSection("plan.paragraphs", 300, PlanKinds.PARAGRAPH, Set.of(PlanKinds.CHAPTER)),
            new ChildrenSection("plan.roles", 400, PlanKinds.PARTY_ROLE, TREE),
            new LinkedSection("plan.partyRoles", 400, PlanKinds.PARTY_ROLE, Set.of(PlanKinds.PARTY), LinkedSection.ANY),
            new LinkedSection("plan.findings", 500, PlanKinds.FINDING, TREE, LinkedSection.ANY),
            new ChildrenSection("plan.notes", 600, PlanKinds.NOTE, Set.of()),
            new LinkedSection("plan.questions", 700, PlanKinds.QUESTION, Set.of(), LinkedSection.ANY),
            new OtherDataSection());

    private CoreSections() {}

    static List<EditorSection> all() {
        return Stream.of(ALL, WorkSections.all(), DetailSections.all())
                .flatMap(List::stream)
                .toList();
    }
}
