package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.shared.tables.Checked;
import coop.yakusoku.ejb.shared.tables.TableIntake;
import coop.yakusoku.ejb.shared.tables.TableUpload;
import coop.yakusoku.ejb.shared.workbook.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes tables of assets into the register. */
@ApplicationScoped
class AssetIntake implements TableIntake<AssetImportCheck.Plan> {

    /** The option of tables whose marks are of the scale 2–1–0. */
    static final String OLD_SCALE = "old-scale";

    private final ImportDirectories directories;
    private final Register register;
    private final AssetWriter writer;
    private final Clock clock;

    protected AssetIntake() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    AssetIntake(ImportDirectories directories, Register register, AssetWriter writer, Clock clock) {
        this.directories = directories;
        this.register = register;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "risk.asset";
    }

    @Override
    public Checked<AssetImportCheck.Plan> check(TableUpload upload, List<Sheet> sheets) {
        LocalDate today = LocalDate.now(clock);
        ImportDirectory target = directories.of(new OrganizationId(upload.organization()), today);
        return new AssetImportCheck(
                        target,
                        directories.named(target, today),
                        register.writing(),
                        today,
                        OLD_SCALE.equals(upload.option()))
                .check(sheets);
    }

    @Override
    public void standAlone(TableUpload upload) {
        writer.standAlone(new OrganizationId(upload.organization()));
    }

    @Override
    public void write(TableUpload upload, List<AssetImportCheck.Plan> plans) {
        writer.write(plans);
    }
}
