package org.doelenboom.workbench.internal.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.ParagraphStyle;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.RenewalKeys;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetCounting;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetOverlap;
import org.doelenboom.plan.TargetRollUp;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.ui.BilingualField;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.DateField;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.FlagField;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.LinksField;
import org.doelenboom.ui.NumberField;
import org.doelenboom.ui.QuantityField;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.TextField;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** The core's short attributes of an item: for each that its kind carries, the field that fits. To show a new one, add its line. */
final class PropertiesSection implements EditorSection {
    /** Makes the field of one attribute. */
    private interface Maker {
        Field make(Composite parent, SectionContext context, Message label);
    }

    private final Map<Key<?>, Maker> makers = new LinkedHashMap<>();

    PropertiesSection() {
        words(PlanKeys.DELIVERY, DeliveryMode.class, CoreWords::name);
        items(PlanKeys.THEME, PlanKinds.THEME);
        links(PlanKeys.NEIGHBOURHOODS, PlanKinds.NEIGHBOURHOOD);
        words(PlanKeys.ROLE, PartyRole.class, CoreWords::name);
        items(PlanKeys.PARTY, PlanKinds.PARTY);
        words(PlanKeys.PARTY_FORM, PartyForm.class, CoreWords::name);
        words(PlanKeys.CHAPTER_KIND, ChapterKind.class, CoreWords::name);
        words(PlanKeys.STYLE, ParagraphStyle.class, CoreWords::name);
        flag(PlanKeys.NOT_IN_CALL);
        flag(PlanKeys.EXTENSION);
        links(PlanKeys.CONCERNS, PlanKinds.OBJECTIVES.toArray(new KindId[0]));
        texts(PlanKeys.PLAN_TYPE);
        texts(PlanKeys.OWNER);
        texts(PlanKeys.TERRITORY);
        number(PlanKeys.FIRST_YEAR);
        number(PlanKeys.LAST_YEAR);
        text(PlanKeys.ISSUED);
        text(PlanKeys.CODE);
        makers.put(RenewalKeys.RENEWAL, RenewalField::new);
        makers.put(PlanKeys.ABOUT, AboutLink::new);
        number(PlanKeys.SOURCE_LINE);
        text(PlanKeys.SOURCE_SHEET);
        text(PlanKeys.SOURCE_TEXT);
        text(PlanKeys.READING);
        text(PlanKeys.OTHER_READING);
        text(PlanKeys.ANSWER);
        target();
        measurement();
    }

    private void target() {
        number(TargetKeys.AMOUNT);
        texts(TargetKeys.UNIT);
        words(TargetKeys.BASIS, TargetBasis.class, CoreWords::name);
        words(TargetKeys.SCOPE, TargetScope.class, CoreWords::name);
        words(TargetKeys.BOUND, TargetBound.class, CoreWords::name);
        number(TargetKeys.FROM_YEAR);
        number(TargetKeys.TO_YEAR);
        number(TargetKeys.AGE_FROM);
        number(TargetKeys.AGE_TO);
        texts(TargetKeys.CRITERIA);
        words(TargetKeys.OVERLAP, TargetOverlap.class, CoreWords::name);
        words(TargetKeys.ROLL_UP, TargetRollUp.class, CoreWords::name);
        words(TargetKeys.COUNTING, TargetCounting.class, CoreWords::name);
        number(TargetKeys.BASELINE);
        number(TargetKeys.BASELINE_YEAR);
    }

    private void measurement() {
        text(TargetKeys.PERIOD);
        items(TargetKeys.NEIGHBOURHOOD, PlanKinds.NEIGHBOURHOOD);
        makers.put(
                TargetKeys.REACHED,
                (parent, context, label) -> new QuantityField(parent, context, TargetKeys.REACHED, label));
        number(TargetKeys.NUMERATOR);
        number(TargetKeys.DENOMINATOR);
        makers.put(
                TargetKeys.REPORTED_ON,
                (parent, context, label) -> new DateField(parent, context, TargetKeys.REPORTED_ON, label));
        text(TargetKeys.SOURCE);
    }

    private void number(Key<Optional<BigDecimal>> key) {
        makers.put(key, (parent, context, label) -> new NumberField(parent, context, key, label));
    }

    private void texts(Key<BilingualText> key) {
        makers.put(key, (parent, context, label) -> new BilingualField(parent, context, key, label, false));
    }

    private void text(Key<String> key) {
        makers.put(key, (parent, context, label) -> new TextField(parent, context, key, label, false));
    }

    private void flag(Key<Boolean> key) {
        makers.put(key, (parent, context, label) -> new FlagField(parent, context, key, label));
    }

    private <E extends Enum<E>> void words(Key<Optional<E>> key, Class<E> words, Function<E, Message> names) {
        makers.put(key, (parent, context, label) -> ChoiceField.ofWords(parent, context, key, label, words, names));
    }

    private void items(Key<Optional<NodeId>> key, KindId kind) {
        makers.put(
                key,
                (parent, context, label) ->
                        ChoiceField.ofItems(parent, context, key, label, () -> choices(context, kind)));
    }

    private void links(Key<List<NodeId>> key, KindId... kinds) {
        makers.put(
                key,
                (parent, context, label) -> new LinksField(parent, context, key, label, () -> choices(context, kinds)));
    }

    private static List<NodeId> choices(SectionContext context, KindId... kinds) {
        List<KindId> wanted = List.of(kinds);
        List<NodeId> found = new ArrayList<>();
        boolean atTop = !wanted.contains(PlanKinds.INTERMEDIATE_OBJECTIVE);
        Iterable<Node> nodes = atTop
                ? context.plan().children(context.plan().root())
                : context.plan().subtree(context.plan().root().id());
        for (Node node : nodes) {
            if (wanted.contains(node.kind())) {
                found.add(node.id());
            }
        }
        return found;
    }

    @Override
    public String id() {
        return "plan.properties";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "section.plan.properties");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.namespace().equals(PlanKinds.NAMESPACE.name());
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        KindId kind = context.current().map(Node::kind).orElse(PlanKinds.PLAN);
        List<AttributeDefinition> carried = context.catalogue().attributes(kind);
        List<Field> fields = new ArrayList<>();
        Composite beside = beside(parent, context);
        makers.forEach((key, maker) -> carried.stream()
                .filter(attribute -> attribute.key().name().equals(key.name()))
                .findFirst()
                .ifPresent(attribute -> fields.add(
                        marked(key, maker.make(isShort(key) ? beside : parent, context, attribute.label())))));
        if (beside.getChildren().length == 0) {
            beside.dispose();
        }
        return new Body(context, fields);
    }

    private static Field marked(Key<?> key, Field field) {
        HelpTopics.mark(field.control(), key.name());
        return field;
    }

    /** What takes little room stands side by side; a choice, a number and a flag are absent as an empty optional or false. */
    private static boolean isShort(Key<?> key) {
        return !(key.equals(PlanKeys.ABOUT)
                || key.absent() instanceof BilingualText
                || key.absent() instanceof List
                || key.absent() instanceof String);
    }

    private static Composite beside(Composite parent, SectionContext context) {
        Composite beside = new Composite(parent, SWT.NONE);
        beside.setBackground(context.resources().palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 3 * Resources.STEP;
        layout.center = false;
        beside.setLayout(layout);
        beside.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return beside;
    }

    private record Body(SectionContext context, List<Field> fields) implements SectionBody {
        @Override
        public void refresh() {
            fields.forEach(Field::refresh);
        }

        @Override
        public String essence() {
            List<String> parts = new ArrayList<>();
            context.current().ifPresent(node -> {
                node.get(PlanKeys.DELIVERY).ifPresent(mode -> parts.add(context.text(CoreWords.name(mode))));
                node.get(PlanKeys.THEME).ifPresent(theme -> parts.add(context.name(theme)));
                node.get(PlanKeys.NEIGHBOURHOODS).forEach(place -> parts.add(context.name(place)));
                node.get(PlanKeys.ROLE).ifPresent(role -> parts.add(context.text(CoreWords.name(role))));
                node.get(PlanKeys.CHAPTER_KIND).ifPresent(kind -> parts.add(context.text(CoreWords.name(kind))));
                node.get(PlanKeys.PARTY_FORM).ifPresent(form -> parts.add(context.text(CoreWords.name(form))));
                node.get(PlanKeys.FIRST_YEAR)
                        .ifPresent(first -> parts.add(first.toPlainString()
                                + node.get(PlanKeys.LAST_YEAR)
                                        .map(last -> "-" + last.toPlainString())
                                        .orElse("")));
            });
            return String.join(" · ", parts);
        }
    }
}
