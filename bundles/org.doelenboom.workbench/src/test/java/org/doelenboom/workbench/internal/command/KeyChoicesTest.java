package org.doelenboom.workbench.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class KeyChoicesTest {
    private static final KeyStroke SAVE_KEY = KeyStroke.of(SWT.CTRL, 's');
    private static final KeyStroke FREE_KEY = KeyStroke.of(SWT.CTRL | SWT.SHIFT, 'k');

    private final Command save = command("save", SAVE_KEY);
    private final Command close = command("close", KeyStroke.of(SWT.CTRL, 'w'));
    private final Command about = command("about", null);
    private final KeyChoices choices = new KeyChoices(List.of(save, close, about), Map.of());

    private static Command command(String id, KeyStroke key) {
        return new Command(id, () -> id, key, () -> true, () -> true, () -> {});
    }

    @Test
    void aCommandWithoutAKeyGetsOne() {
        choices.assign(about, FREE_KEY);
        assertThat(choices.key(about)).contains(FREE_KEY);
        assertThat(choices.isChanged(about)).isTrue();
    }

    @Test
    void whoHasAKeyIsNamedAndLosesItToWhomItIsGiven() {
        assertThat(choices.holder(SAVE_KEY, close)).contains(save);
        choices.assign(close, SAVE_KEY);
        assertThat(choices.key(close)).contains(SAVE_KEY);
        assertThat(choices.key(save)).isEmpty();
    }

    @Test
    void oneCommandGetsItsFirstKeyBack() {
        choices.assign(close, SAVE_KEY);
        choices.reset(save);
        assertThat(choices.key(save)).contains(SAVE_KEY);
        assertThat(choices.key(close)).isEmpty();
    }

    @Test
    void allGetTheirFirstKeysBack() {
        choices.assign(close, SAVE_KEY);
        choices.assign(about, FREE_KEY);
        choices.resetAll();
        assertThat(choices.chosen()).isEmpty();
        assertThat(choices.key(close)).contains(KeyStroke.of(SWT.CTRL, 'w'));
        assertThat(choices.key(about)).isEmpty();
    }

    @Test
    void lettersAndThePasteKeyStayWithFields() {
        assertThat(choices.isAllowed(KeyStroke.of(0, 'k'), save)).isFalse();
        assertThat(choices.isAllowed(KeyStroke.of(SWT.SHIFT, SWT.ARROW_UP), save))
                .isFalse();
        assertThat(choices.isAllowed(KeyStroke.of(SWT.CTRL, 'v'), save)).isFalse();
        assertThat(choices.isAllowed(KeyStroke.of(0, SWT.F7), save)).isTrue();
        assertThat(choices.isAllowed(FREE_KEY, save)).isTrue();
    }

    @Test
    void theWindowFindsACommandByTheChosenKeyAlone() {
        Commands commands = new Commands();
        commands.add(save);
        commands.add(close);
        commands.choose(Map.of("close", Optional.of(SAVE_KEY)));
        assertThat(commands.find(SAVE_KEY)).contains(close);
        assertThat(save.stroke()).isEmpty();
        assertThat(commands.find(KeyStroke.of(SWT.CTRL, 'w'))).isEmpty();
    }

    @Test
    void whatAModuleAddsCanHaveAKeyToo() {
        Commands commands = new Commands();
        commands.contributedBy(() -> List.of(about));
        commands.choose(Map.of("about", Optional.of(FREE_KEY)));
        assertThat(commands.find(FREE_KEY)).contains(about);
    }
}
