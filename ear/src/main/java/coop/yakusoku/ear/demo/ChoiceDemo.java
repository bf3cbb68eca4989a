package coop.yakusoku.ear.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the demo's members refused and agreed to: an objection for each bit of {@code objections}, so that both say the same,
 * and answers about e-mail news and a change of purpose. Made where they stay, for there are hundreds of thousands.
 */
final class ChoiceDemo {

    private static final String OBJECTIONS = """
            insert into member_objection (id, member_id, purpose, method, text_version, representative, proof, received_on,
                recorded_at)
            select gen_random_uuid(), m.id, p.code, (array['TELEPHONE', 'WRITTEN', 'COUNTER', 'AT_DELIVERY'])[1 + m.serial % 4],
                '2019年2月版', case when m.serial % 40 = 0 then 'GUARDIAN' else 'SELF' end,
                case when m.serial % 4 = 1 or m.serial % 40 = 0 then '申出書綴り ' || m.serial else '' end,
                greatest(m.joined_on, current_date - m.serial % 900), now()
            from member_member m join purpose_purpose p on p.bit is not null
                and m.objections & (cast(1 as bigint) << p.bit) <> 0
            """;

    private static final String CONSENTS = """
            insert into member_consent (id, member_id, purpose, kind, answer, method, text_version, representative, proof,
                received_on, recorded_at)
            select gen_random_uuid(), m.id, 'P2', 'MAIL',
                (array['CONSENT', 'CONSENT', 'CONSENT', 'REFUSED', 'NO_ANSWER'])[1 + m.serial % 5], 'WEB', '2024年版', 'SELF',
                'ウェブ登録 ' || m.serial, greatest(m.joined_on, current_date - m.serial % 700), now()
            from member_member m where m.email <> ''
            """;

    private ChoiceDemo() {
        // loads, holds nothing
    }

    /** @param owner connected as the owner of the schema, inside the caller's transaction; members are there */
    static void load(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(OBJECTIONS);
            statement.execute(CONSENTS);
        }
    }
}
