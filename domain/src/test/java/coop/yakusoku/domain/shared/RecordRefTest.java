package coop.yakusoku.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRefTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void a_reference_comes_back_from_an_address() {
        RecordRef asset = new RecordRef("risk.asset", ID);

        assertThat(RecordRef.of(asset.toString())).isEqualTo(asset);
        assertThat(asset.context()).isEqualTo("risk");
    }

    @Test
    void a_noun_may_have_several_words() {
        assertThat(new RecordRef("ledger.yearly-review", ID).context()).isEqualTo("ledger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "risk", "risk.", ".asset", "Risk.asset", "risk.asset.part", "risk.as set", "risk.-a",
            "risk.anounthatislongerthananybodywouldevername"})
    void what_is_no_kind_is_refused(String kind) {
        assertThatThrownBy(() -> new RecordRef(kind, ID)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "risk.asset", "risk.asset:", "risk.asset:1", ":00000000-0000-4000-8000-000000000001"})
    void a_forged_reference_is_refused(String text) {
        assertThatThrownBy(() -> RecordRef.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
