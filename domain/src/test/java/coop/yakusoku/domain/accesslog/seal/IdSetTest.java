package coop.yakusoku.domain.accesslog.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdSetTest {

    @Test
    void neighbours_become_a_stretch() {
        IdSet set = IdSet.of("4 10-12");
        set.add(5);
        set.add(13);
        set.add(9);

        assertThat(set).hasToString("4-5 9-13");
        assertThat(set.count()).isEqualTo(7);
    }

    @Test
    void overlapping_stretches_become_one() {
        IdSet set = IdSet.of("1-3 6-8 20");
        set.add(2, 7);

        assertThat(set).hasToString("1-8 20");
    }

    @Test
    void taking_out_splits_a_stretch() {
        IdSet set = IdSet.of("1-5");

        assertThat(set.remove(3)).isTrue();
        assertThat(set.remove(3)).isFalse();
        assertThat(set).hasToString("1-2 4-5");
        assertThat(set.contains(3)).isFalse();
        assertThat(set.contains(4)).isTrue();
    }

    @Test
    void nothing_is_the_empty_text() {
        assertThat(IdSet.of("").isEmpty()).isTrue();
        assertThat(new IdSet()).hasToString("");
    }
}
