package coop.yakusoku.ear.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Actor;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.accesslog.ListedPersons;
import coop.yakusoku.domain.accesslog.review.Judgement;
import coop.yakusoku.domain.accesslog.review.LogReviewId;
import coop.yakusoku.domain.accesslog.review.ViewpointCode;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Desk;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.accesslog.review.BeginLogReview;
import coop.yakusoku.ejb.accesslog.review.FindingRow;
import coop.yakusoku.ejb.accesslog.review.JudgeFinding;
import coop.yakusoku.ejb.accesslog.review.LogReviewQueries;
import coop.yakusoku.ejb.accesslog.review.ReviewRow;
import coop.yakusoku.ejb.accesslog.review.LogReviewService;
import coop.yakusoku.ejb.accesslog.review.ViewpointService;
import coop.yakusoku.ejb.accesslog.who.Look;
import coop.yakusoku.ejb.accesslog.who.MemberAccesses;
import coop.yakusoku.ejb.accesslog.who.WhoLooked;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.LogNotWritten;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container shows of the log: the one transaction, who is found, and who may review whom. */
@ArquillianTest
class AccessLogIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    @EJB private Auditor auditor;
    @EJB private Manager manager;
    @EJB private Cpo cpo;
    @EJB private Desk desk;

    @Inject private AccessLog log;
    @Inject private MemberAccesses accesses;
    @Inject private LogReviewService reviews;
    @Inject private LogReviewQueries queries;
    @Inject private ViewpointService viewpoints;
    @Inject private UserTransaction transaction;
    @Inject @Any private Instance<WorkSource> sources;
    @Inject private Workers workers;

    @Resource(lookup = "java:jboss/datasources/YakusokuMigrationDS")
    private DataSource owner;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(AccessLogIT.class);
    }

    private Object[] one(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            Object[] values = new Object[row.getMetaData().getColumnCount()];
            for (int each = 0; each < values.length; each++) {
                values[each] = row.getObject(each + 1);
            }
            return values;
        }
    }

    private void change(String deed) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(deed);
        }
    }

    /** A member nobody else in the tests looks at. */
    private Object[] member(int place) throws SQLException {
        return one("select m.id, m.serial, m.number, m.organization_id from member_member m"
                + " join organization_organization o using (organization_id) where o.code = '10'"
                + " order by m.serial offset " + place + " limit 1");
    }

    private Actor clerk(String username, Object organization) throws SQLException {
        Object[] person = one("select person_id, department_id from organization_person where username = '" + username + "'");
        return Actor.person(new StaffId((UUID) person[0]), "member-service", (UUID) organization, (UUID) person[1]);
    }

    private void write(AccessLine line) throws Exception {
        transaction.begin();
        log.write(line);
        transaction.commit();
    }

    @Test
    void a_line_is_written_in_a_transaction_or_not_at_all() throws Exception {
        Object[] member = member(700);
        AccessLine line = AccessLine.view(clerk("desk", member[3]), "P1", (UUID) member[0]);

        assertThatThrownBy(() -> log.write(line)).hasMessageContaining("ARJUNA016110");
        transaction.begin();
        log.write(line);
        transaction.rollback();
        assertThat(one("select count(*) from accesslog_entry where member_id = '" + member[0] + "'")[0]).isEqualTo(0L);
    }

    @Test
    void when_the_log_takes_no_line_the_read_fails() throws Exception {
        Object[] member = member(701);
        change("create or replace function accesslog_full() returns trigger language plpgsql as"
                + " 'begin raise exception using errcode = ''53100'', message = ''could not extend file''; end'");
        change("create trigger accesslog_full before insert on accesslog_entry for each row"
                + " when (new.member_id = '" + member[0] + "') execute function accesslog_full()");
        try {
            assertThatThrownBy(() -> auditor.call(() -> accesses.of((UUID) member[0], null, null, Locale.JAPANESE)))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .satisfies(thrown -> assertThat(causes(thrown)).contains(LogNotWritten.class));
        } finally {
            change("drop trigger accesslog_full on accesslog_entry");
            change("drop function accesslog_full()");
        }
        assertThat(auditor.call(() -> accesses.of((UUID) member[0], null, null, Locale.JAPANESE)).looks()).isEmpty();
    }

    private static List<Class<?>> causes(Throwable thrown) {
        List<Class<?>> types = new java.util.ArrayList<>();
        for (Throwable cause = thrown; cause != null && types.size() < 20; cause = cause.getCause()) {
            types.add(cause.getClass());
        }
        return types;
    }

    @Test
    void every_look_at_a_member_is_found_by_department_and_purpose() throws Exception {
        Object[] member = member(702);
        Actor clerk = clerk("desk", member[3]);
        int serial = (Integer) member[1];
        write(AccessLine.view(clerk, "P1", (UUID) member[0]));
        write(AccessLine.refusal(clerk, "P6", (UUID) member[0], "no-duty"));
        write(AccessLine.search(clerk, "P1", "name", ListedPersons.of(IntStream.of(serial, serial + 1))));
        write(AccessLine.search(clerk, "P1", "name", ListedPersons.of(IntStream.of(serial + 1))));
        write(AccessLine.export(
                clerk, "P2", "mailing", ListedPersons.of(IntStream.rangeClosed(serial, serial + 1500)), new byte[32]));
        write(AccessLine.export(
                clerk, "P2", "mailing", ListedPersons.of(IntStream.rangeClosed(serial + 1, serial + 1500)), new byte[32]));

        UUID found = auditor.call(() -> accesses.find((String) member[2])).stream()
                .filter(it -> it.organization().equals(member[3]))
                .findFirst()
                .orElseThrow()
                .id();
        WhoLooked answer = auditor.call(() -> accesses.of(found, null, null, Locale.JAPANESE));

        assertThat(answer.looks())
                .extracting(Look::deed)
                .containsExactlyInAnyOrder(Deed.VIEW, Deed.REFUSAL, Deed.SEARCH, Deed.EXPORT);
        assertThat(answer.looks()).extracting(Look::department).doesNotContain("");
        assertThat(answer.sums()).hasSize(2);
        assertThat(auditor.call(() -> accesses.of(found, null, null, Locale.JAPANESE)).looks())
                .as("asking left a line too")
                .extracting(Look::deed)
                .contains(Deed.LOG_READ);
        assertThatThrownBy(() -> desk.call(() -> accesses.of(found, null, null, Locale.JAPANESE)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    @Test
    void a_review_finds_judges_concludes_and_is_signed_by_somebody_else() throws Exception {
        Object[] member = member(703);
        OrganizationId coop = new OrganizationId((UUID) member[3]);
        Actor clerk = clerk("desk", member[3]);
        for (int refusal = 0; refusal < 6; refusal++) {
            write(AccessLine.refusal(clerk, "P6", (UUID) member[0], "no-duty"));
        }
        write(AccessLine.view(clerk("manager", member[3]), "P1", (UUID) member[0]));
        Object[] staff = one("select person_id from organization_person where username = 'desk'");
        manager.run(() -> viewpoints.watch((String) member[2], new StaffId((UUID) staff[0]), "組合員でもある職員"));
        write(AccessLine.view(clerk, "P1", (UUID) member[0]));

        LogReviewId id = manager.call(() -> reviews.begin(new BeginLogReview(coop, TODAY, TODAY)));
        ReviewRow begun = manager.call(() -> queries.review(id));
        List<FindingRow> findings = manager.call(() -> queries.findings(id));

        assertThat(begun.ownLines()).isPositive();
        assertThat(findings)
                .extracting(FindingRow::viewpoint)
                .contains(ViewpointCode.REFUSALS, ViewpointCode.OWN_RECORD, ViewpointCode.SAMPLE);
        String reviewer = begun.reviewerName();
        assertThat(findings).extracting(FindingRow::who).doesNotContain(reviewer);
        assertThatThrownBy(() -> manager.run(() -> reviews.conclude(id, begun.version(), "問題なし")))
                .hasMessage("accesslog.findings-open");
        assertThatThrownBy(() -> auditor.run(() -> reviews.judge(
                        new JudgeFinding(findings.get(0).id(), findings.get(0).version(), Judgement.FINE, ""))))
                .hasMessage("accesslog.review-of-another");

        for (FindingRow finding : findings) {
            assertThat(manager.call(() -> queries.lines(finding.id()))).isNotEmpty();
            manager.run(() -> reviews.judge(
                    new JudgeFinding(finding.id(), finding.version(), Judgement.EXPLAINED, "上長に確認した")));
        }
        manager.run(() -> reviews.conclude(id, begun.version(), "すべて業務による利用と確認した"));
        assertThatThrownBy(() -> manager.run(
                        () -> reviews.sign(id, queries.review(id).version())))
                .hasMessage("accesslog.signs-own-review");
        UUID chief = (UUID) one("select person_id from organization_person where username = 'cpo'")[0];
        assertThat(StreamSupport.stream(sources.spliterator(), false)
                        .flatMap(it -> it.piles(workers.employed(new StaffId(chief), Locale.JAPANESE).orElseThrow(), 10).stream())
                        .map(WorkPile::kind))
                .contains("accesslog.review-sign");
        cpo.run(() -> reviews.sign(id, queries.review(id).version()));
        assertThat(cpo.call(() -> queries.review(id)).stage()).isEqualTo(ReviewRow.Stage.SIGNED);
    }
}
