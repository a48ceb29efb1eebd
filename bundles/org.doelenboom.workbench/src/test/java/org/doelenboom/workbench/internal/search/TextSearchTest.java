package org.doelenboom.workbench.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class TextSearchTest {
    private static final NodeId FINDING = new NodeId("finding");

    private static Snapshot plan(BilingualText text) {
        Plans plans = Plans.tree();
        plans.builder.add(FINDING, new NodeId("plan"), PlanKinds.FINDING, Attributes.NONE.with(PlanKeys.TEXT, text));
        return plans.builder.build();
    }

    private static BilingualText replaced(BilingualText text, String word, String by) {
        Document document = new PlanDocument(plan(text), () -> "test");
        document.edit(Message.of("test", "test"), edit -> new TextSearch(word, node -> true)
                .replaceAll(edit, List.of(FINDING), by));
        return document.snapshot().node(FINDING).get(PlanKeys.TEXT);
    }

    @Test
    void aWordIsFoundWithoutItsAccentsInEitherLanguage() {
        Snapshot plan = plan(BilingualText.of("nl", "één huis", "fr", "Un logement et un école"));
        assertThat(new TextSearch("EEN", node -> true).find(plan, 10).hits())
                .extracting(TextSearch.Hit::language)
                .containsExactly("nl");
        assertThat(new TextSearch("ecole", node -> true).find(plan, 10).hits())
                .extracting(TextSearch.Hit::start)
                .containsExactly(18);
    }

    @Test
    void moreThanAreKeptAreCounted() {
        Snapshot plan = plan(BilingualText.of("nl", "huis huis huis", "fr", "huis"));
        TextSearch.Found found = new TextSearch("huis", node -> true).find(plan, 1);
        assertThat(found.hits()).hasSize(1);
        assertThat(found.texts()).isEqualTo(2);
        assertThat(found.places()).isEqualTo(4);
    }

    @Test
    void everyPlaceIsReplacedAndTheOtherLanguageIsOlderThen() {
        BilingualText text = replaced(BilingualText.of("nl", "Huis en huis", "fr", "Logement"), "huis", "woning");
        assertThat(text.in("nl")).isEqualTo("woning en woning");
        assertThat(text.older()).containsExactly("fr");
    }

    @Test
    void whereBothLanguagesChangeNeitherIsOlder() {
        BilingualText text =
                replaced(BilingualText.of("nl", "OCMW in Brussel", "fr", "OCMW à Bruxelles"), "OCMW", "CPAS");
        assertThat(text.in("fr")).isEqualTo("CPAS à Bruxelles");
        assertThat(text.older()).isEmpty();
    }
}
