package org.doelenboom.plan.internal.check;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Registration;
import org.doelenboom.plan.internal.PlanKindProvider;

/** The catalogue with nothing but the core, and all the core's rules. */
final class CoreKinds implements Catalogue {
    private final PlanKindProvider core = new PlanKindProvider();

    static RuleRegistry rules() {
        RuleRegistry registry = new RuleRegistry();
        Catalogue catalogue = new CoreKinds();
        List.of(
                        new LevelCheck(catalogue),
                        new TitleCheck(),
                        new LinkCheck(),
                        new TypeCheck(catalogue),
                        new TranslationCheck(),
                        new GroundsCheck(),
                        new OpenListCheck(),
                        new CopiedActionCheck(),
                        new PeriodCheck(),
                        new PersonalDataCheck(),
                        new QuestionCheck(),
                        new RollUpCheck(),
                        new YearsCheck(),
                        new OrderCheck(),
                        new DutyCheck(),
                        new OverlapCheck(),
                        new ConversionCheck(),
                        new IndicatorCheck(),
                        new BoundCheck(),
                        new PercentageCheck(),
                        new BudgetLineCheck(),
                        new SameLineCheck(),
                        new TerritoryBudgetCheck(),
                        new AnnouncedBudgetCheck(),
                        new FundingCheck(),
                        new ShareCheck(),
                        new RoleCheck(),
                        new PartyTypeCheck(),
                        new VariantTermCheck(),
                        new CoverageCheck(),
                        new ResponsibleCheck(),
                        new AcronymCheck(),
                        new PreferredTermCheck(),
                        new DefinitionCheck(),
                        new WordingCheck(),
                        new RelevanceCheck(),
                        new ColourCheck())
                .forEach(registry::addRule);
        return registry;
    }

    @Override
    public Optional<KindDefinition> kind(KindId id) {
        return core.kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    @Override
    public List<KindDefinition> kinds() {
        return List.copyOf(core.kinds());
    }

    @Override
    public List<AttributeDefinition> attributes(KindId kind) {
        return core.attributes().stream()
                .filter(attribute -> attribute.kinds().contains(kind))
                .toList();
    }

    @Override
    public Optional<AttributeDefinition> attribute(String name) {
        return core.attributes().stream()
                .filter(attribute -> attribute.key().name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<Namespace> namespace(String name) {
        return Optional.of(core.namespace());
    }

    @Override
    public Registration listen(Runnable listener) {
        return () -> {};
    }
}
