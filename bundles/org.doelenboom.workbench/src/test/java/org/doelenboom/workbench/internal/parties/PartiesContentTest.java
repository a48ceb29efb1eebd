package org.doelenboom.workbench.internal.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.workbench.internal.grid.Grids.cell;
import static org.doelenboom.workbench.internal.grid.Grids.enter;

import java.util.List;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.party.PartyChoice;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.Grids;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class PartiesContentTest {
    private final Plans plans = Plans.tree()
            .with("Noord", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("Zuid", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("huis", "plan", PlanKinds.PARTY)
            .with("school", "plan", PlanKinds.PARTY);

    private PartiesContent content(Snapshot plan, String words) {
        return new PartiesContent(plan, Grids.wording(plan), PartyChoice.ALL, words);
    }

    private PartiesContent content() {
        return content(plans.builder.build(), "");
    }

    private PartiesContent after(String column, String typed) {
        PlanDocument document = new PlanDocument(plans.builder.build(), () -> "lv");
        Entry entry = enter(content(document.snapshot(), ""), "huis", column, typed);
        document.edit(Message.of("test", "type"), ((Entry.Change) entry).edit());
        return content(document.snapshot(), "");
    }

    @Test
    void each_cell_is_typed_into() {
        assertThat(cell(after("NAME", "Huis van de buurt"), "huis", "NAME").text())
                .isEqualTo("Huis van de buurt");
        assertThat(cell(after("EMAIL", "huis@buurt.example"), "huis", "EMAIL").text())
                .isEqualTo("huis@buurt.example");
        assertThat(cell(after("PLACES", "zuid, Noord"), "huis", "PLACES").text())
                .isEqualTo("Zuid, Noord");
        assertThat(cell(after("FORM", "partyForm.group"), "huis", "FORM").text())
                .isEqualTo("partyForm.group");
        assertThat(cell(after("LANGUAGE", "fr"), "huis", "LANGUAGE").text()).isEqualTo("language.fr");
    }

    @Test
    void what_is_no_choice_is_refused_and_roles_are_not_typed() {
        assertThat(enter(content(), "huis", "PLACES", "Oost")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(), "huis", "FORM", "huisdier")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(), "huis", "LANGUAGE", "klingon")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(), "huis", "ROLES", "partner")).isEqualTo(Entry.NOTHING);
    }

    @Test
    void an_emptied_cell_is_empty() {
        plans.builder.set(new NodeId("huis"), PartyKeys.EMAIL, "a@b.example");
        plans.builder.set(new NodeId("huis"), PlanKeys.NEIGHBOURHOODS, List.of(new NodeId("Zuid")));
        assertThat(cell(after("EMAIL", ""), "huis", "EMAIL").text()).isEmpty();
        assertThat(cell(after("PLACES", ""), "huis", "PLACES").text()).isEmpty();
    }

    @Test
    void words_are_looked_for_in_every_column() {
        plans.builder.set(new NodeId("school"), PartyKeys.CONTACT, "Onthaal");
        assertThat(content(plans.builder.build(), "onthaal").size()).isEqualTo(1);
        assertThat(content(plans.builder.build(), "huis").size()).isEqualTo(1);
    }
}
