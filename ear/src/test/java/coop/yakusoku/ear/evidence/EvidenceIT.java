package coop.yakusoku.ear.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ear.people.Admin;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Clerk;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.people.PlainAsset;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.evidence.AttachFile;
import coop.yakusoku.ejb.evidence.Download;
import coop.yakusoku.ejb.evidence.EvidenceFilter;
import coop.yakusoku.ejb.evidence.EvidenceOrder;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.evidence.EvidenceRow;
import coop.yakusoku.ejb.evidence.EvidenceService;
import coop.yakusoku.ejb.evidence.EvidenceStanding;
import coop.yakusoku.ejb.evidence.LimitsService;
import coop.yakusoku.ejb.evidence.RecordEvidence;
import coop.yakusoku.ejb.evidence.RetireAttachment;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetService;
import coop.yakusoku.ejb.shared.records.LinkedRecord;
import coop.yakusoku.ejb.shared.records.RecordQueries;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container shows of evidence: bytes that go through PostgreSQL piece by piece, and who gets them. */
@ArquillianTest
class EvidenceIT {

    private static final int FIFTEEN_MEGABYTES = 15 << 20;
    private static final int A_PIECE = 512 << 10;

    @EJB
    private Officer officer;

    @EJB
    private Manager manager;

    @EJB
    private Auditor auditor;

    @EJB
    private Clerk clerk;

    @EJB
    private Admin admin;

    @Inject
    private EvidenceService service;

    @Inject
    private EvidenceQueries queries;

    @Inject
    private LimitsService limits;

    @Inject
    private AssetQueries assets;

    @Inject
    private AssetService register;

    @Inject
    private AnalysisService analyses;

    @Inject
    private RecordQueries records;

    @Inject
    @Any
    private Instance<WorkSource> sources;

    @Inject
    private Workers workers;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(EvidenceIT.class, LongPdf.class);
    }

    @Test
    void fifteen_megabytes_go_in_and_come_out_piece_by_piece() throws Exception {
        LongPdf pdf = new LongPdf(FIFTEEN_MEGABYTES, 1);
        EvidenceId id = officer.call(() -> service.attach(file(asset(), "大きな報告書.pdf", pdf, null)));

        Download download = auditor.call(() -> queries.download(id));
        assertThat(download.bytes()).isEqualTo(FIFTEEN_MEGABYTES);
        assertThat(download.name().value()).isEqualTo("大きな報告書.pdf");
        assertThat(download.mediaType()).isEqualTo("application/pdf");

        MessageDigest received = MessageDigest.getInstance("SHA-256");
        int place = 0;
        Optional<byte[]> piece = auditor.call(() -> queries.piece(id, 0));
        while (piece.isPresent()) {
            assertThat(piece.get().length).isLessThanOrEqualTo(A_PIECE);
            received.update(piece.get());
            int next = ++place;
            piece = auditor.call(() -> queries.piece(id, next));
        }

        assertThat(place).isEqualTo(FIFTEEN_MEGABYTES / A_PIECE);
        assertThat(received.digest()).isEqualTo(pdf.sha256());
        assertThat(pdf.largestRead()).as("asked for at once").isLessThanOrEqualTo(A_PIECE);
    }

    @Test
    void who_changed_the_limits_is_kept() throws Exception {
        EvidenceLimits before = manager.call(() -> queries.limits());
        EvidenceLimits shorter = new EvidenceLimits(
                before.mostBytes(), before.mostPixels(), before.mostUnpacked(), before.warnDays() + 1, before.kinds());

        manager.run(() -> limits.change(shorter));
        manager.run(() -> limits.change(before));

        assertThat(manager.call(() -> limits.history()).get(0)).satisfies(change -> {
            assertThat(change.field()).isEqualTo("limits.warnDays");
            assertThat(change.before()).isEqualTo(String.valueOf(before.warnDays() + 1));
            assertThat(change.after()).isEqualTo(String.valueOf(before.warnDays()));
            assertThat(change.who()).isNotBlank();
        });
    }

    @Test
    void who_may_not_read_a_record_gets_no_file_of_it() throws Exception {
        EvidenceId id = officer.call(() -> service.attach(file(asset(), "内規.pdf", new LongPdf(2_000, 2), null)));

        assertThat(auditor.call(() -> queries.download(id)).bytes()).isEqualTo(2_000);
        assertThatThrownBy(() -> clerk.call(() -> queries.download(id))).hasMessage("shared.unknown-record");
        assertThatThrownBy(() -> clerk.call(() -> queries.piece(id, 0))).hasMessage("shared.unknown-record");
        assertThatThrownBy(() -> admin.call(() -> queries.detail(id))).hasMessage("shared.unknown-record");
        assertThat(clerk.call(() -> queries.count(EvidenceFilter.ALL))).isZero();
    }

    @Test
    void who_reads_only_attaches_and_retires_nothing() throws Exception {
        RecordRef asset = asset();
        officer.call(() -> service.attach(file(asset, "点検表.pdf", new LongPdf(2_000, 3), null)));
        EvidenceRow row = officer.call(() -> queries.of(asset)).inForce().get(0);

        assertThatThrownBy(() -> auditor.call(() -> service.attach(file(asset, "a.pdf", new LongPdf(900, 4), null))))
                .hasMessage("shared.record-not-yours");
        assertThatThrownBy(() ->
                        auditor.run(() -> service.retire(new RetireAttachment(row.attachment(), row.version(), "不要"))))
                .hasMessage("shared.record-not-yours");

        officer.run(() -> service.retire(new RetireAttachment(row.attachment(), row.version(), "新しい版がある")));
        RecordEvidence after = auditor.call(() -> queries.of(asset));
        assertThat(after.inForce()).noneMatch(it -> it.attachment().equals(row.attachment()));
        assertThat(after.retired()).anyMatch(it -> "新しい版がある".equals(it.retiredReason()));
        assertThat(after.mayChange()).isFalse();
    }

    @Test
    void one_file_of_two_records_is_stored_once() throws Exception {
        RecordRef copied = asset();
        EvidenceId first = officer.call(() -> service.attach(file(asset(), "覚書.pdf", new LongPdf(3_000, 5), null)));
        EvidenceId second = officer.call(() -> service.attach(file(copied, "写し.pdf", new LongPdf(3_000, 5), null)));

        assertThat(officer.call(() -> queries.download(first)).file())
                .isEqualTo(officer.call(() -> queries.download(second)).file());
        RecordRef third = asset();
        officer.run(() -> service.attachAgain(first, third));
        assertThat(officer.call(() -> queries.detail(first)).uses()).hasSize(2);
        assertThatThrownBy(() -> officer.run(() -> service.attachAgain(first, copied)))
                .hasMessage("evidence.already-attached");
    }

    @Test
    void the_list_understands_every_filter_and_order() throws Exception {
        officer.call(() -> service.attach(
                file(asset(), "認証書.pdf", new LongPdf(1_000, 6), LocalDate.now().plusDays(3))));

        EvidenceFilter expiring = new EvidenceFilter("認証書", "risk.asset", EvidenceStanding.EXPIRING, null);
        assertThat(manager.call(() -> queries.count(expiring))).isPositive();
        for (EvidenceOrder order : EvidenceOrder.values()) {
            assertThat(manager.call(() -> queries.page(expiring, order, true, 0, 50)))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.record().title()).isNotBlank());
        }
        for (EvidenceStanding standing : EvidenceStanding.values()) {
            long count = manager.call(() -> queries.count(new EvidenceFilter(null, null, standing, null)));
            assertThat(count).isNotNegative();
        }
    }

    @Test
    void evidence_about_to_expire_waits_for_who_keeps_the_record() throws Exception {
        officer.call(() -> service.attach(
                file(asset(), "賃貸借契約書.pdf", new LongPdf(1_000, 7), LocalDate.now().plusDays(5))));

        assertThat(waiting(officer.call(() -> workers.caller(Locale.JAPANESE)))).contains("賃貸借契約書");
        assertThat(waiting(clerk.call(() -> workers.caller(Locale.JAPANESE)))).doesNotContain("賃貸借契約書");
    }

    @Test
    void an_asset_leads_to_its_analysis_and_back() throws Exception {
        RecordRef asset = asset();
        officer.call(() -> analyses.begin(new AssetId(asset.id())));

        LinkedRecord analysis = officer.call(() -> records.links(asset)).stream()
                .filter(it -> it.relationKey().equals("risk.link.analysis"))
                .findFirst()
                .orElseThrow();
        assertThat(officer.call(() -> records.links(analysis.head().ref())))
                .anyMatch(it -> it.head().ref().equals(asset));
        assertThat(clerk.call(() -> records.links(asset))).isEmpty();
    }

    private List<String> waiting(Worker worker) {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.piles(worker, 500).stream())
                .filter(pile -> pile.kind().startsWith("evidence."))
                .map(WorkPile::items)
                .flatMap(List::stream)
                .map(item -> item.title())
                .toList();
    }

    /** A new one of the officer's. */
    private RecordRef asset() throws Exception {
        DepartmentChoice place = officer.call(() -> assets.writableDepartments()).get(0);
        AssetId id = officer.call(() -> register.create(PlainAsset.named("証跡を付ける資産", place)));
        return new RecordRef("risk.asset", id.value());
    }

    private static AttachFile file(RecordRef record, String name, LongPdf pdf, LocalDate expiresOn) {
        return new AttachFile(record, name, pdf, null, null, null, expiresOn);
    }
}
