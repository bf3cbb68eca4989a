package coop.yakusoku.ejb.accesslog.seal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealFolderTest {

    private final SealKey key = SealKey.create();

    @TempDir
    private Path directory;

    private SealFolder folder;

    @BeforeEach
    void open() {
        folder = new SealFolder(directory.resolve("seal"));
    }

    private SignedNote note(int number) {
        return SignedNote.sign("text " + number + "\n", key);
    }

    private List<SignedNote> notes() throws IOException {
        List<SignedNote> notes = new ArrayList<>();
        folder.notes().forEachRemaining(notes::add);
        return notes;
    }

    @Test
    void an_absent_folder_holds_nothing() throws IOException {
        assertThat(folder.repair()).isEmpty();
        assertThat(notes()).isEmpty();
        assertThat(folder.locators(0, 3)).isEmpty();
    }

    @Test
    void notes_come_back_in_their_order_across_files() throws IOException {
        folder.add(note(9_999), 9_999, 0, new byte[16]);
        folder.add(note(10_000), 10_000, 2, new byte[8]);
        folder.add(note(10_001), 10_001, 3, new byte[8]);

        assertThat(notes()).containsExactly(note(9_999), note(10_000), note(10_001));
        assertThat(folder.repair()).contains(note(10_001));
    }

    @Test
    void a_half_written_note_is_cut_off_and_written_again() throws IOException {
        folder.add(note(1), 1, 0, new byte[8]);
        folder.add(note(2), 2, 1, new byte[8]);
        Path file = directory.resolve("seal/checkpoints-000000.txt");
        String cut = note(3).note();
        Files.writeString(file, cut.substring(0, cut.length() - 10), StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        assertThat(notes()).hasSizeBetween(2, 3);
        assertThat(folder.repair()).contains(note(2));
        folder.add(note(3), 3, 2, new byte[8]);
        assertThat(notes()).containsExactly(note(1), note(2), note(3));
    }

    @Test
    void locators_are_found_by_leaf_across_files() throws IOException {
        long border = 1L << 20;
        byte[] four = new byte[4 * SealFolder.LOCATOR];
        for (int place = 0; place < four.length; place++) {
            four[place] = (byte) place;
        }
        folder.add(note(1), 1, border - 2, four);

        assertThat(folder.locators(border - 2, 4)).isEqualTo(four);
        assertThat(folder.locators(border + 1, 5)).hasSize(SealFolder.LOCATOR);
    }

    @Test
    void keys_are_added_and_never_lost() throws IOException {
        folder.keep(key);
        folder.keep(key);
        SealKey next = SealKey.create();
        folder.keep(next);

        assertThat(Files.readString(folder.keyFile())).isEqualTo(key.publicPem() + next.publicPem());
    }
}
