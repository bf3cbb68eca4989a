package coop.yakusoku.ear.demo;

import coop.yakusoku.ear.launcher.Size;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills a new home with a fictitious federation, in one transaction and before the application starts. */
public final class DemoData {

    private DemoData() {}

    /**
     * @param owner connected as the owner of the schema, migrated, inside the caller's transaction
     * @param size how much of everything
     */
    public static void load(Connection owner, Size size) throws SQLException {
        OrganizationDemo.load(owner, size);
        PurposeDemo.load(owner);
        RiskDemo.load(owner, size);
        LedgerDemo.load(owner, size);
        MemberDemo.load(owner, size);
        ApprovalDemo.load(owner);
        YearDemo.load(owner);
        ChoiceDemo.load(owner);
        try (Statement statement = owner.createStatement()) {
            statement.execute("comment on schema demo is 'demo data of size " + size + "'");
        }
    }
}
