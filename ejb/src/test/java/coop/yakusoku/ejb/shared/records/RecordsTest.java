package coop.yakusoku.ejb.shared.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final RecordRef LEDGER_BOOK = new RecordRef("risk.asset", UUID.randomUUID());
    private static final RecordRef LAPTOP = new RecordRef("risk.asset", UUID.randomUUID());
    private static final RecordRef MEMBER_LIST = new RecordRef("ledger.entry", UUID.randomUUID());

    private final Shelf register = new Shelf("risk.asset");
    private final Shelf ledger = new Shelf("ledger.entry");
    private final Records records = new Records(List.of(register, ledger));

    @Test
    void each_kind_is_asked_of_its_own_context() {
        register.seen.add(LEDGER_BOOK);
        ledger.seen.add(MEMBER_LIST);

        assertThat(records.head(LEDGER_BOOK)).isPresent();
        assertThat(records.heads(List.of(MEMBER_LIST, LAPTOP, LEDGER_BOOK)).keySet())
                .containsExactly(MEMBER_LIST, LEDGER_BOOK);
        assertThat(records.kinds()).containsExactlyInAnyOrder("risk.asset", "ledger.entry");
    }

    @Test
    void a_kind_nobody_answers_for_has_no_records() {
        RecordRef stranger = new RecordRef("nobody.thing", UUID.randomUUID());

        assertThat(records.head(stranger)).isEmpty();
        assertThat(records.mayChange(stranger)).isFalse();
        assertThat(records.links(stranger)).isEmpty();
    }

    @Test
    void what_is_out_of_sight_is_unknown_and_what_is_only_seen_is_not_changed() {
        assertThatThrownBy(() -> records.changeable(LAPTOP))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo("shared.unknown-record"));

        register.seen.add(LAPTOP);
        assertThatThrownBy(() -> records.changeable(LAPTOP))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("shared.record-not-yours"));

        register.kept.add(LAPTOP);
        assertThat(records.changeable(LAPTOP).ref()).isEqualTo(LAPTOP);
    }

    @Test
    void who_may_not_read_may_not_change() {
        register.kept.add(LAPTOP);

        assertThat(records.mayChange(LAPTOP)).isFalse();
    }

    @Test
    void links_come_from_every_context_and_lead_only_to_what_the_caller_sees() {
        register.seen.add(LEDGER_BOOK);
        ledger.seen.add(MEMBER_LIST);
        register.links.add(new RecordLink("risk.link.ledger", MEMBER_LIST));
        register.links.add(new RecordLink("risk.link.parent", LAPTOP));
        ledger.links.add(new RecordLink("ledger.link.parent", MEMBER_LIST));

        assertThat(records.links(LEDGER_BOOK))
                .extracting(LinkedRecord::relationKey)
                .containsExactly("risk.link.ledger", "ledger.link.parent");
        assertThat(records.links(LAPTOP)).as("itself out of sight").isEmpty();
    }

    @Test
    void a_title_is_given_in_the_language_that_there_is() {
        RecordHead both = new RecordHead(LAPTOP, "R-1", "盗難", "Theft", null, null, null, "/a.xhtml");
        RecordHead one = new RecordHead(LAPTOP, "R-1", "会員名簿", null, null, null, "/a.xhtml");

        assertThat(both.titleIn("en")).isEqualTo("Theft");
        assertThat(both.titleIn("ja")).isEqualTo("盗難");
        assertThat(one.titleIn("en")).isEqualTo("会員名簿");
    }

    @Test
    void parameters_of_several_sights_do_not_meet() {
        RecordSight sight = new RecordSight(
                "select id from t where d in (select unnest(cast(:seen as uuid[]))) and a::text = :seenBy",
                Map.of("seen", "{}", "seenBy", "me"));

        RecordSight renamed = sight.renamed("k1");

        assertThat(renamed.select())
                .isEqualTo("select id from t where d in (select unnest(cast(:k1seen as uuid[]))) and a::text = :k1seenBy");
        assertThat(renamed.parameters()).containsOnlyKeys("k1seen", "k1seenBy");
    }

    /** A context with records of one kind. */
    private static final class Shelf implements RecordSource {

        private final String kind;
        private final Set<RecordRef> seen = new HashSet<>();
        private final Set<RecordRef> kept = new HashSet<>();
        private final List<RecordLink> links = new ArrayList<>();

        private Shelf(String kind) {
            this.kind = kind;
        }

        @Override
        public Set<String> kinds() {
            return Set.of(kind);
        }

        @Override
        public Optional<RecordHead> head(RecordRef record) {
            return seen.contains(record)
                    ? Optional.of(new RecordHead(record, null, "title", null, null, null, "/page.xhtml"))
                    : Optional.empty();
        }

        @Override
        public boolean mayChange(RecordRef record) {
            return kept.contains(record);
        }

        @Override
        public List<RecordLink> links(RecordRef record) {
            return links;
        }
    }
}
