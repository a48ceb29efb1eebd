package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans as Flemish, Walloon and Brussels authorities lay them out, in words of our own; nothing in them may be lost. */
final class PlansInPracticeTest {
    private final Losses losses = new Losses();
    private String source = "";
    private Imported read = Imported.of("1. x");

    private Imported read(String text) {
        source = text;
        read = Imported.of(text);
        return read;
    }

    @AfterEach
    void nothingIsLost() {
        assertThat(losses.find(source, read)).isEmpty();
    }

    @Test
    void aWalloonStrategicProgrammeWithItsNumberedChapters() {
        read(
                """
                Commune de Saint-Hubert-sur-Orneau
                PROGRAMME STRATÉGIQUE TRANSVERSAL 2024-2030

                1. Introduction

                Le programme est un outil de gouvernance. Il rassemble les objectifs choisis.

                2. Le volet externe

                OBJECTIF STRATÉGIQUE N°1 : Lutter contre la pauvreté

                OBJECTIF OPÉRATIONNEL N°1.1 : Renforcer l'accès aux droits
                Action 1.1.1 : Créer une permanence mobile
                Pilote : Service social général
                Échéance : 2025
                Action 1.1.2 : Publier un guide

                OBJECTIF STRATÉGIQUE N°2 : Être durable

                OBJECTIF OPÉRATIONNEL N°2.1 : Consommer moins
                Action 2.1.1 : Isoler le toit""");
        assertThat(read.tree())
                .containsExactly(
                        "AD Lutter contre la pauvreté",
                        "  OD Renforcer l'accès aux droits",
                        "    A Créer une permanence mobile",
                        "    A Publier un guide",
                        "AD Être durable",
                        "  OD Consommer moins",
                        "    A Isoler le toit");
        assertThat(read.texts(PlanKinds.CHAPTER, PlanKeys.TITLE)).containsExactly("Introduction", "Le volet externe");
        assertThat(read.nodes(PlanKinds.CHAPTER).get(0).get(PlanKeys.CHAPTER_KIND))
                .contains(ChapterKind.INTRODUCTION);
        assertThat(read.below(read.item("1.0.1/A1"), PlanKinds.PARTY_ROLE))
                .extracting(node -> node.get(PlanKeys.ROLE), node -> Imported.text(node, PlanKeys.TEXT))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(PartyRole.LEADING), "Service social général"));
        assertThat(Imported.text(read.item("1.0.1/A1"), PlanKeys.DESCRIPTION)).isEqualTo("Échéance : 2025");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void partsInCapitalsWithoutNumbersAsThemes() {
        read(
                "VOLET INTERNE\n\nO.S. 1. Être efficace\nO.O. 1.1. Digitaliser\nA. 1.1.1. Acheter\n\nVOLET EXTERNE\n\nO.S. 2. Être solidaire\nO.O. 2.1. Loger");
        assertThat(read.tree())
                .containsExactly(
                        "AD Être efficace", "  OD Digitaliser", "    A Acheter", "AD Être solidaire", "  OD Loger");
        assertThat(read.texts(PlanKinds.THEME, PlanKeys.TITLE)).containsExactly("VOLET INTERNE", "VOLET EXTERNE");
    }

    @Test
    void aFlemishMultiYearPlanWithCodesBehindItsLevelWords() {
        read(
                """
                Meerjarenplan 2020-2025

                Beleidsdoelstelling: BD-1 Een zorgzame gemeente
                Actieplan: AP-1.1 We bestrijden armoede
                Actie: AC-1.1.1 Gezinnen bezoeken
                Verantwoordelijke: Diensthoofd sociale dienst
                Realisatietermijn: 01/01/2020 t.e.m. 31/12/2025
                Actie: AC-1.1.2 Een sociale kruidenier
                Actieplan: AP-1.2 We bouwen
                Beleidsdoelstelling: BD-2 Een groene gemeente""");
        assertThat(read.tree())
                .containsExactly(
                        "AD Een zorgzame gemeente",
                        "  OD We bestrijden armoede",
                        "    A Gezinnen bezoeken",
                        "    A Een sociale kruidenier",
                        "  OD We bouwen",
                        "AD Een groene gemeente");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void aWalloonCohesionPlanWhoseLastActionNamesAParentThatIsNotThere() {
        read(
                "Axe 1 - Le travail\nThématique 1.1 : Insertion\nAction 1.1.1 - Permis\nPartenaires : Mission régionale\nAxe 2 - Le logement\nThématique 2.1 : Locataires\nAction 2.1.1 - Accueil\nAction 2.7.1 - Ateliers");
        assertThat(read.tree())
                .containsExactly("OD Insertion", "  A Permis", "OD Locataires", "  A Accueil", "A Ateliers");
        assertThat(read.questions()).contains("S2@8");
        assertThat(read.mapping()).containsExactly("Axe=plan.theme", "Thématique=OD", "Action=A");
    }

    @Test
    void aNumberedListBelowItemsWithLevelWordsAsText() {
        read(
                "# Plan Noord 2025-2027\n## Algemene doelstelling 1: Wonen\n### Operationele doelstelling 1.1: Huurders\n- **Actie 1.1.1**: Loket\n## Algemene doelstelling 2: Zorg\n### Operationele doelstelling 2.1: Huisarts\n\n1. Een centrum openen\n2. Een lijst verspreiden");
        assertThat(read.tree()).containsExactly("AD Wonen", "  OD Huurders", "    A Loket", "AD Zorg", "  OD Huisarts");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void hollowDotsOfListsWithinLists() {
        read(
                "Objectif général : Vivre bien\n• Objectif opérationnel : Lutter\n   o Action : Visiter\n   o Action : Informer\n• Objectif opérationnel : Prévenir\n   o Action : Médiation\nObjectif général : Être soigné");
        assertThat(read.tree())
                .containsExactly(
                        "AD Vivre bien",
                        "  OD Lutter",
                        "    A Visiter",
                        "    A Informer",
                        "  OD Prévenir",
                        "    A Médiation",
                        "AD Être soigné");
    }

    @Test
    void levelsThatOnlyIndentationShows() {
        read(
                "Actieplan 2024\n\nWonen\n    Huurders beschermen\n        Loket openen\n        Contract maken\n    Leegstand\nZorg\n    Huisarts");
        assertThat(read.tree())
                .containsExactly(
                        "AD Wonen",
                        "  ID Huurders beschermen",
                        "    OD Loket openen",
                        "    OD Contract maken",
                        "  ID Leegstand",
                        "AD Zorg",
                        "  ID Huisarts");
        assertThat(read.questions()).containsExactly("I7@1");
        assertThat(Imported.text(read.plan().root(), PlanKeys.TITLE)).isEqualTo("Actieplan 2024");
    }

    @Test
    void levelsThatOnlyTheSignsOfListsShow() {
        read("Wijkplan\n• Wonen\no Huurders\n▪ Loket\no Leegstand\n• Zorg\no Huisarts");
        assertThat(read.tree())
                .containsExactly(
                        "AD Wonen", "  ID Huurders", "    OD Loket", "  ID Leegstand", "AD Zorg", "  ID Huisarts");
    }

    @Test
    void levelsThatOnlyHeadingsOfMarkdownShow() {
        read(
                "# Plan Zuid\n## Wonen\n### Leegstand\nEr staan veel huizen leeg.\n### Huur\n## Zorg\n### Huisarts\n## BIJLAGE");
        assertThat(read.tree()).containsExactly("AD Wonen", "  ID Leegstand", "  ID Huur", "AD Zorg", "  ID Huisarts");
        assertThat(read.texts(PlanKinds.CHAPTER, PlanKeys.TITLE)).containsExactly("BIJLAGE");
        assertThat(Imported.text(read.item("1.1"), PlanKeys.DESCRIPTION)).isEqualTo("Er staan veel huizen leeg.");
    }

    @Test
    void itemsNumberedWithinTheChapterOfAReport() {
        read(
                """
                1 INLEIDING

                Dit plan is opgemaakt door de dienst.

                2 OMGEVINGSANALYSE

                2.1 Bevolking

                De bevolking groeit.

                3 DOELSTELLINGEN

                3.1 Strategische doelstelling 1: Rechten

                3.1.1 Operationele doelstelling 1.1: Onthaal

                3.1.1.1 Actie 1.1.1: Balie

                3.2 Strategische doelstelling 2: Wonen""");
        assertThat(read.tree()).containsExactly("AD Rechten", "  OD Onthaal", "    A Balie", "AD Wonen");
        assertThat(read.texts(PlanKinds.CHAPTER, PlanKeys.TITLE))
                .containsExactly("INLEIDING", "OMGEVINGSANALYSE", "DOELSTELLINGEN");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void partsCalledByLettersWithNumbersRightBehindThem() {
        read(
                "Pijler A. Wonen\nDoelstelling A1. Minder uitzettingen\nA1.1 Vroeg melden\nA1.2 Bemiddelen\nDoelstelling A2. Kwaliteit\nA2.1 Controle\nPijler B. Welzijn\nDoelstelling B1. Hulp dichtbij\nB1.1 Psycholoog");
        assertThat(read.tree().stream().map(line -> line.replaceFirst("(?<=^ {0,2})[A-Z]+ ", "")))
                .containsExactly(
                        "Minder uitzettingen",
                        "  Vroeg melden",
                        "  Bemiddelen",
                        "Kwaliteit",
                        "  Controle",
                        "Hulp dichtbij",
                        "  Psycholoog");
        assertThat(read.texts(PlanKinds.THEME, PlanKeys.TITLE)).containsExactly("Wonen", "Welzijn");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void objectivesThatHeadEachOfTheirSheetsAgainOnce() {
        read(
                "Objectif stratégique 1 : Manger sain\nObjectif opérationnel 1.1 : Des produits frais\nAction 1.1.1 : Atelier\nObjectif stratégique 1 : Manger sain\nObjectif opérationnel 1.2 : Cultiver\nAction 1.2.1 : Potager");
        assertThat(read.tree())
                .containsExactly(
                        "AD Manger sain", "  OD Des produits frais", "    A Atelier", "  OD Cultiver", "    A Potager");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void levelWordsThatOnlyThisPlanUses() {
        read(
                "Werf 1: Een warme stad\nTraject 1.1: Buurtzorg\nTraject 1.2: Eenzaamheid\nWerf 2: Een eerlijke stad\nTabel 1: Overzicht\nTabel 2: Kaart");
        assertThat(read.tree())
                .containsExactly("AD Een warme stad", "  ID Buurtzorg", "  ID Eenzaamheid", "AD Een eerlijke stad");
        assertThat(read.mapping()).containsExactly("Werf=AD", "Traject=ID");
    }

    @Test
    void numbersThatNameEveryLevelAbove() {
        read("SD1: Wonen\nSD1-OD1: Leegstand\nSD1-OD1-A1: Register\nSD1-OD1-A2: Premie\nSD2: Zorg\nSD2-OD1: Huisarts");
        assertThat(read.tree())
                .containsExactly(
                        "AD Wonen", "  OD Leegstand", "    A Register", "    A Premie", "AD Zorg", "  OD Huisarts");
    }

    @Test
    void aLineAboutTheListOfActionsBehindItAsANote() {
        read(
                "Operationele doelstelling 1 — Huren\nActies:\n- Loket\n- Contract\nIndicatoren: aantal woningen\nOperationele doelstelling 2 — Kopen");
        assertThat(read.tree()).containsExactly("OD Huren", "  A Loket", "  A Contract", "OD Kopen");
        assertThat(read.texts(PlanKinds.NOTE, PlanKeys.TEXT)).containsExactly("Indicatoren: aantal woningen");
    }

    @Test
    void aSentenceOfTheIntroductionIsNoOwner() {
        read("PLAN 2024-2028\n\nLe plan est porté par le CPAS.\n\n1 Logement\n1.1 Prévenir");
        assertThat(Imported.text(read.plan().root(), PlanKeys.OWNER)).isEmpty();
        assertThat(read.texts(PlanKinds.PARAGRAPH, PlanKeys.TEXT)).isEqualTo(List.of("Le plan est porté par le CPAS."));
    }
}
