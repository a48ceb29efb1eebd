package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

/** Layouts of plans met in practice, in words of our own. */
final class LayoutVariantsTest {
    private static List<String> tree(String text) {
        return Imported.of(text).tree();
    }

    @Test
    void readsNumberedLinesByTheDepthOfTheirNumbers() {
        assertThat(
                        tree(
                                """
                1 Wonen
                1.1 Minder leegstand
                1.1.1 Een register
                1.1.2 Een premie
                1.2 Meer woningen
                2 Zorg
                2.1 Een huisarts"""))
                .containsExactly(
                        "AD Wonen",
                        "  ID Minder leegstand",
                        "    OD Een register",
                        "    OD Een premie",
                        "  ID Meer woningen",
                        "AD Zorg",
                        "  ID Een huisarts");
    }

    @Test
    void doesNotCareWhatPartsANumberFromItsTitle() {
        List<String> expected = tree("1 Wonen\n1.1 Leegstand\n1.1.1 Register\n2 Zorg");
        for (String sign : List.of(".", " -", " –", ":", ")", "\t", ".\t", " :", " •")) {
            String text =
                    "1" + sign + " Wonen\n1.1" + sign + " Leegstand\n1.1.1" + sign + " Register\n2" + sign + " Zorg";
            assertThat(tree(text)).as("sign '%s'", sign).isEqualTo(expected);
        }
    }

    @Test
    void readsLevelsDeeperThanItHasNamesForAsActionsWithinActions() {
        assertThat(tree("1. Een\n1.1. Twee\n1.1.1. Drie\n1.1.1.1. Vier\n1.1.1.1.1. Vijf\n1.1.2. Zes"))
                .containsExactly("AD Een", "  ID Twee", "    OD Drie", "      A Vier", "        A Vijf", "    OD Zes");
    }

    @Test
    void readsRomanLetteredAndPlainNumbersWithinEachOther() {
        assertThat(tree("I. Wonen\n1. Leegstand\na) Register\nb) Premie\n2. Woningen\nII. Zorg\n1. Huisarts"))
                .containsExactly(
                        "AD Wonen",
                        "  ID Leegstand",
                        "    OD Register",
                        "    OD Premie",
                        "  ID Woningen",
                        "AD Zorg",
                        "  ID Huisarts");
    }

    @Test
    void readsRomanNumbersWithoutDots() {
        assertThat(tree("I Wonen\nI.1 Leegstand\nI.1.a Register\nI.1.b Premie\nI.2 Woningen\nII Zorg"))
                .containsExactly(
                        "AD Wonen", "  ID Leegstand", "    OD Register", "    OD Premie", "  ID Woningen", "AD Zorg");
    }

    @Test
    void readsPartsCalledAAndBAsNumbersAndNotAsActions() {
        assertThat(tree("A. Wonen\nA.1 Leegstand\nA.1.1 Register\nA.2 Woningen\nB. Zorg\nB.1 Huisarts"))
                .containsExactly(
                        "AD Wonen", "  ID Leegstand", "    OD Register", "  ID Woningen", "AD Zorg", "  ID Huisarts");
    }

    @Test
    void readsNumbersThatBeginAgainBelowEachLevelWord() {
        assertThat(
                        tree(
                                """
                Strategische doelstelling 1: Wonen
                Operationele doelstelling 1: Leegstand
                Actie 1: Een register
                Actie 2: Een premie
                Operationele doelstelling 2: Woningen
                Actie 1: Kopen
                Strategische doelstelling 2: Zorg
                Operationele doelstelling 1: Huisarts"""))
                .containsExactly(
                        "AD Wonen",
                        "  OD Leegstand",
                        "    A Een register",
                        "    A Een premie",
                        "  OD Woningen",
                        "    A Kopen",
                        "AD Zorg",
                        "  OD Huisarts");
    }

    @Test
    void readsACounterThatRunsThroughAllLevels() {
        Imported read = Imported.of(
                """
                SD.1 - Een huis voor iedereen
                OD.2 - Minder uitzettingen met 20 %
                A.3 - Een meldpunt
                A.4 - Een brochure
                OD.5 - Beter onthaal
                A.6 - Pictogrammen
                SD.7 - Een gezonde buurt""");
        assertThat(read.tree())
                .containsExactly(
                        "AD Een huis voor iedereen",
                        "  OD Minder uitzettingen met 20 %",
                        "    A Een meldpunt",
                        "    A Een brochure",
                        "  OD Beter onthaal",
                        "    A Pictogrammen",
                        "AD Een gezonde buurt");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void readsShortFormsThatNoListNamesInTheOrderInWhichTheyCome() {
        Imported read =
                Imported.of("KD1 - Wonen\nWD2 - Leegstand\nMR3 - Register\nMR4 - Premie\nWD5 - Woningen\nMR6 - Kopen");
        assertThat(read.tree())
                .containsExactly(
                        "AD Wonen",
                        "  ID Leegstand",
                        "    OD Register",
                        "    OD Premie",
                        "  ID Woningen",
                        "    OD Kopen");
        assertThat(read.mapping()).containsExactly("KD=AD", "WD=ID", "MR=OD");
    }

    @Test
    void readsTasksBelowActions() {
        assertThat(tree("OS.1 - Accueil\nOO.2 - Attente\nA.3 - Engager\nSA.4 - Publier\nSA.5 - Choisir\nA.6 - Former"))
                .containsExactly(
                        "AD Accueil",
                        "  OD Attente",
                        "    A Engager",
                        "      A Publier",
                        "      A Choisir",
                        "    A Former");
    }

    @Test
    void readsFlemishWordsWithTheActionPlanAboveTheAction() {
        Imported read = Imported.of(
                """
                Beleidsdoelstelling 1: Een zorgzame stad
                Actieplan 1.1: Armoede bestrijden
                Actie 1.1.1: Huisbezoeken
                Actie 1.1.2: Een kruidenier
                Beleidsdoelstelling 2: Een groene stad
                Actieplan 2.1: Bomen planten
                Actie 2.1.1: Duizend bomen""");
        assertThat(read.mapping()).containsExactly("Beleidsdoelstelling=AD", "Actieplan=OD", "Actie=A");
        assertThat(read.count(PlanKinds.ACTION)).isEqualTo(3);
    }

    @Test
    void readsGeneralAndSpecificObjectivesInFrench() {
        assertThat(Imported.of("OG 1 : Le logement\nOS 1.1 : Prévenir\nOO 1.1.1 : Informer\nA 1.1.1.1 : Un guichet")
                        .mapping())
                .containsExactly("OG=AD", "OS=ID", "OO=OD", "A=A");
    }

    @Test
    void readsOneWordBeforeNumbersOfSeveralDepthsAsSeveralLevels() {
        Imported read = Imported.of(
                """
                Doelstelling 1: Wonen
                Doelstelling 1.1: Leegstand
                Actie 1.1.1: Een register
                Doelstelling 2: Zorg
                Doelstelling 2.1: Huisarts""");
        assertThat(read.tree())
                .containsExactly("AD Wonen", "  OD Leegstand", "    A Een register", "AD Zorg", "  OD Huisarts");
    }

    @Test
    void keepsAnAxisAsTheThemeOfTheObjectivesBelowIt() {
        Imported read = Imported.of(
                "Axe 1 : Logement\nObjectif 1.1 : Prévenir\nAction 1.1.1 : Guichet\nAxe 2 : Santé\nObjectif 2.1 : Médecins");
        assertThat(read.tree()).containsExactly("OD Prévenir", "  A Guichet", "OD Médecins");
        assertThat(read.texts(PlanKinds.THEME, PlanKeys.TITLE)).containsExactly("Logement", "Santé");
        assertThat(read.nodes(PlanKinds.OPERATIONAL_OBJECTIVE).get(1).get(PlanKeys.THEME))
                .contains(read.nodes(PlanKinds.THEME).get(1).id());
    }

    @Test
    void asksWhetherAHeadingAboveTheLevelWordsIsATheme() {
        String text = "I. Geldzaken\nDoelstelling I.1. Gezonde rekeningen\nActie I.1.1. Controle\nActie I.1.2. Rapport";
        Imported read = Imported.of(text);
        assertThat(read.questions()).containsExactly("I4@1");
        assertThat(read.texts(PlanKinds.THEME, PlanKeys.TITLE)).containsExactly("Geldzaken");
        Imported mapped = Imported.of(text, Map.of("L1", PlanKinds.GENERAL_OBJECTIVE));
        assertThat(mapped.tree())
                .containsExactly("AD Geldzaken", "  OD Gezonde rekeningen", "    A Controle", "    A Rapport");
    }

    @Test
    void takesTheTitleFromTheNextLineWhereTheMarkStandsAlone() {
        assertThat(
                        tree(
                                "Objectif stratégique 1\n\nUn toit\n\nObjectif opérationnel 1.1\n\nPrévenir\n\nAction 1.1.1\nUn guichet"))
                .containsExactly("AD Un toit", "  OD Prévenir", "    A Un guichet");
    }

    @Test
    void readsLevelWordsWithoutNumbers() {
        assertThat(tree("Doelstelling: Gezonde rekeningen\nActie: Controle\nActie: Rapport\nDoelstelling: Goed beleid"))
                .containsExactly("OD Gezonde rekeningen", "  A Controle", "  A Rapport", "OD Goed beleid");
    }

    @Test
    void readsListEntriesUnderTheActionsAsActions() {
        assertThat(tree("1.1 (ID). Doel\n1.1.1 (OD). Deel\nVoorgestelde acties\n- Eerste\n- Tweede"))
                .containsExactly("ID Doel", "  OD Deel", "    A Eerste", "    A Tweede");
    }

    @Test
    void joinsTitlesThatWereWrapped() {
        assertThat(
                        tree(
                                "1.1 (ID). Mensen zonder huis,\nworden gezien door een\neerste dienst\n1.1.1 (OD). Mensen die\nalleen wonen"))
                .containsExactly(
                        "ID Mensen zonder huis, worden gezien door een eerste dienst", "  OD Mensen die alleen wonen");
    }

    @Test
    void takesAWholeLineAsTheTitleOfItsOneItem() {
        assertThat(tree("1. Wonen. Iedereen een dak. Ook in de winter.\n2. Zorg"))
                .containsExactly("AD Wonen. Iedereen een dak. Ook in de winter.", "AD Zorg");
    }

    @Test
    void endsATitleAtTheFirstSentenceWhereItemsAreGlued() {
        Imported read =
                Imported.of("Doelstelling 1. Wonen. Iedereen een dak. Actie 1.1. Een register maken. Actie 1.2. Kopen");
        assertThat(read.tree()).containsExactly("OD Wonen", "  A Een register maken.", "  A Kopen");
        assertThat(Imported.text(read.item("1"), PlanKeys.DESCRIPTION)).isEqualTo("Iedereen een dak.");
    }

    @Test
    void endsAGluedTitleAtTheCapitalWhereTheStopWasLostAndAsks() {
        Imported read = Imported.of(
                "Doelstelling 1. Een meldpunt openen Burgers bellen er gratis naartoe. Actie 1.1. Een kaart van de Stad Brussel verspreiden Actie 1.2. Drukken");
        assertThat(read.tree())
                .containsExactly(
                        "OD Een meldpunt openen", "  A Een kaart van de Stad Brussel verspreiden", "  A Drukken");
        assertThat(read.questions()).containsExactly("I2@1");
    }

    @Test
    void putsAnItemWithoutItsParentOnTopAndAsks() {
        Imported read = Imported.of("2.1.3 Toewijzing\n2.2 Jongeren\n2.2.1 Hulp\n3 Zorg\n3.1 Huisarts");
        assertThat(read.tree())
                .containsExactly("OD Toewijzing", "ID Jongeren", "  OD Hulp", "AD Zorg", "  ID Huisarts");
        assertThat(read.questions()).contains("S2@1", "S2@2");
    }

    @Test
    void takesPageNumbersOffATableOfContents() {
        assertThat(
                        tree(
                                "Inhoud\n1 Wonen 3\n1.1 Minder leegstand 3\n1.1.1 Een register 4\n1.2 Meer woningen 6\n2 Zorg 9"))
                .containsExactly(
                        "AD Wonen", "  ID Minder leegstand", "    OD Een register", "  ID Meer woningen", "AD Zorg");
        assertThat(tree("3\tAMBITIES\t12\n3.1\tGezonde kinderen\t12\n3.1.1\tOntbijt op school\t13"))
                .containsExactly("AD AMBITIES", "  ID Gezonde kinderen", "    OD Ontbijt op school");
    }

    @Test
    void leavesNumbersThatBelongToATitle() {
        assertThat(tree("1. Tien woningen in 2025\n2. De ambities 2030"))
                .containsExactly("AD Tien woningen in 2025", "AD De ambities 2030");
    }

    @Test
    void readsAnItemOnceThatATableOfContentsRepeats() {
        Imported read = Imported.of(
                """
                Inhoudsopgave
                Voorwoord ........ 2
                1 Wonen ........ 3
                1.1 Leegstand ........ 3
                2 Zorg ........ 5

                Voorwoord

                Dit plan is voor iedereen in de buurt.

                1 Wonen

                Iedereen heeft een huis nodig.

                1.1 Leegstand

                2 Zorg""");
        assertThat(read.tree()).containsExactly("AD Wonen", "  ID Leegstand", "AD Zorg");
        assertThat(read.report().notPlaced()).isEmpty();
        assertThat(read.count(PlanKinds.CHAPTER)).isEqualTo(1);
    }

    @Test
    void leavesANumberedListInRunningTextAlone() {
        Imported read = Imported.of(
                "INLEIDING\n\nTaken:\n\n1. Bellen met de bewoners\n2. Kaarten sturen\n\n1 Wonen\n\n1.1 Leegstand\n\n2 Zorg");
        assertThat(read.tree()).containsExactly("AD Wonen", "  ID Leegstand", "AD Zorg");
        assertThat(read.texts(PlanKinds.PARAGRAPH, PlanKeys.TEXT))
                .containsExactly("Taken:", "1. Bellen met de bewoners", "2. Kaarten sturen");
    }

    @Test
    void leavesAgesAndAmountsAtTheStartOfALineAlone() {
        Imported read = Imported.of(
                "1. Wonen\n\n20 personen vinden werk.\n\n12,5 % meer huizen.\n\n3.5 miljoen euro is nodig.\n\n2. Zorg");
        assertThat(read.tree()).containsExactly("AD Wonen", "AD Zorg");
    }

    @Test
    void readsLevelWordsInCapitals() {
        assertThat(
                        tree(
                                "ALGEMENE DOELSTELLING 1: WONEN\nOPERATIONELE DOELSTELLING 1.1: LEEGSTAND\nACTIE 1.1.1: REGISTER"))
                .containsExactly("AD WONEN", "  OD LEEGSTAND", "    A REGISTER");
    }

    @Test
    void tellsTheLanguage() {
        assertThat(Imported.of("1. Les habitants sont dans le quartier\n2. La santé pour tous")
                        .plan()
                        .root()
                        .get(PlanKeys.LANGUAGES))
                .containsExactly("fr", "nl");
    }

    @Test
    void readsANumberedListUnderTheActionsAsActions() {
        Imported read = Imported.of(
                "1.1.1 (OD). Doel\nVoorgestelde acties\n1. Eerste\n2. Tweede\n1.1.2 (OD). Deel\nVoorgestelde acties:\n\na) Derde\nb) Vierde");
        assertThat(read.tree())
                .containsExactly("OD Doel", "  A Eerste", "  A Tweede", "OD Deel", "  A Derde", "  A Vierde");
        assertThat(read.mapping()).containsExactly("OD=OD", "Voorgestelde acties=A");
    }

    @Test
    void readsANumberedListUnderTheFindingsAsFindings() {
        Imported read = Imported.of(
                "1 Wonen\n1.1 Leegstand\nBevindingen\n1. Er is leegstand\n2. Er is geen geld\n1.2 Huizen\n2 Zorg");
        assertThat(read.tree()).containsExactly("AD Wonen", "  ID Leegstand", "  ID Huizen", "AD Zorg");
        assertThat(read.count(PlanKinds.FINDING)).isEqualTo(2);
    }

    @Test
    void readsShortFormsWithDots() {
        assertThat(tree("O.S. 1 : Un toit\nO.O. 1.1 : Prévenir\nA. 1.1.1 : Guichet"))
                .containsExactly("AD Un toit", "  OD Prévenir", "    A Guichet");
    }

    @Test
    void readsAnItemThatIsCalledInTwoLanguages() {
        assertThat(tree("Doelstelling 1 / Objectif 1 : Wonen / Logement\nActie 1.1 / Action 1.1 : Register / Registre"))
                .containsExactly("OD Wonen / Logement", "  A Register / Registre");
    }

    @Test
    void leavesTheTitleThatStandsOnEveryPage() {
        Imported read = Imported.of("Plan 2022-2026\n1 Wonen\nPlan 2022-2026 | pagina 2\n1.1 Leegstand\n- 3 -\n2 Zorg");
        assertThat(read.tree()).containsExactly("AD Wonen", "  ID Leegstand", "AD Zorg");
        assertThat(read.notPlaced()).containsExactly(3, 5);
    }

    @Test
    void choosesTheLevelOfAnOpenWordByWhatStandsBelowIt() {
        assertThat(Imported.of("Programma 1: Wonen\nProject 1.1: Leegstand\nTaak 1.1.1: Bellen")
                        .mapping())
                .containsExactly("Programma=AD", "Project=OD", "Taak=A");
        assertThat(Imported.of("Doelstelling 1: Wonen\nDoelstelling 2: Zorg").mapping())
                .containsExactly("Doelstelling=AD");
    }

    @Test
    void readsTheLongNumbersOfAPlanningProgram() {
        Imported read = Imported.of(
                "Beleidsdoelstelling 2020140001: Een warme stad\nActieplan 2020140002: Armoede\nActie 2020140017: Bezoeken\nActieplan 2020140005: Wonen");
        assertThat(read.tree()).containsExactly("AD Een warme stad", "  OD Armoede", "    A Bezoeken", "  OD Wonen");
        assertThat(read.questions()).isEmpty();
        assertThat(tree("BD000001 - Een stad\nAP000002 - Armoede\nAC000003 - Bezoeken\nAP000005 - Wonen"))
                .containsExactly("AD Een stad", "  OD Armoede", "    A Bezoeken", "  OD Wonen");
    }

    @Test
    void doesNotCareWhatPartsALevelWordFromItsTitle() {
        for (String sign : List.of(" - ", "-", ": ", ":", " : ", ". ", ") ", "\t", " – ", " ")) {
            assertThat(tree("OS1" + sign + "Toit\nOO2" + sign + "Aide\nA3" + sign + "Guichet"))
                    .as("sign '%s'", sign)
                    .containsExactly("AD Toit", "  OD Aide", "    A Guichet");
        }
        assertThat(tree("Doelstelling (1) Wonen\nActie (1.1) Register")).containsExactly("OD Wonen", "  A Register");
    }

    @Test
    void readsAPlanInFrench() {
        Imported read = Imported.of(
                """
                PLAN D'ACTION 2024-2028
                Contrat local social-santé
                Quartiers Brabant et Colignon avec extension au Nord
                Mars 2024
                CPAS de la commune

                INTRODUCTION

                Ce plan est le fruit d'un travail de deux ans avec les habitants.

                1 Objectif général 1 : moins de ménages perdent leur logement

                L'objectif général 1 concerne la prévention.

                1.1 (OI). Les ménages sont suivis tôt

                Constats

                Les services arrivent trop tard.

                Parties prenantes possibles

                Le CPAS, les maisons médicales, etc.

                1.1.1 (OO). Les services signalent les retards

                Organisation de soutien

                Le CPAS réalisera cet objectif, qui ne fera pas l'objet de l'appel à projets.

                Actions proposées :

                A1\tDans le quartier Brabant, un guichet ouvre.
                A2\tÀ Colignon, une brochure est distribuée.
                """);
        assertThat(read.tree())
                .containsExactly(
                        "AD moins de ménages perdent leur logement",
                        "  ID Les ménages sont suivis tôt",
                        "    OD Les services signalent les retards",
                        "      A Dans le quartier Brabant, un guichet ouvre.",
                        "      A À Colignon, une brochure est distribuée.");
        assertThat(read.texts(PlanKinds.NEIGHBOURHOOD, PlanKeys.TITLE)).containsExactly("Brabant", "Colignon", "Nord");
        assertThat(read.nodes(PlanKinds.NEIGHBOURHOOD).get(2).get(PlanKeys.EXTENSION))
                .isTrue();
        assertThat(read.item("1.1.1/A2").get(PlanKeys.NEIGHBOURHOODS))
                .containsExactly(read.nodes(PlanKinds.NEIGHBOURHOOD).get(1).id());
        assertThat(read.item("1.1.1").get(PlanKeys.DELIVERY)).contains(DeliveryMode.OWN);
        assertThat(read.plan().root().get(PlanKeys.ISSUED)).isEqualTo("2024-03");
        assertThat(read.plan().root().get(PlanKeys.LANGUAGES)).containsExactly("fr", "nl");
        assertThat(read.questions()).isEmpty();
    }
}
