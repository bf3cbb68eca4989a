package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.FileKind;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.evidence.LimitsService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Backs {@code evidence/limits.xhtml}: what is taken as evidence. */
@Named
@ViewScoped
public class LimitsPage implements Serializable {

    private static final long MEGAPIXEL = 1_000_000;

    @Inject private LimitsService service;
    @Inject private EvidenceQueries queries;
    @Inject private Screen screen;

    private EvidenceLimits seen;
    private Integer megabytes;
    private Integer megapixels;
    private Integer warnDays;
    private FileKind[] kinds;
    private List<FieldChange> changes;

    public void load() {
        seen = queries.limits();
        megabytes = (int) seen.megabytes();
        megapixels = (int) (seen.mostPixels() / MEGAPIXEL);
        warnDays = seen.warnDays();
        changes = service.history();
        kinds = seen.kinds().stream().sorted().toArray(FileKind[]::new);
    }

    public String save() {
        try {
            service.change(new EvidenceLimits(
                    (long) megabytes << 20,
                    megapixels * MEGAPIXEL,
                    seen.mostUnpacked(),
                    warnDays,
                    Set.of(kinds)));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("evidenceText", "limits.done");
        screen.keepMessagesOverRedirect();
        return "/evidence/evidence.xhtml?faces-redirect=true";
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public FileKind[] getAllKinds() {
        return FileKind.values();
    }

    public Integer getMegabytes() {
        return megabytes;
    }

    public void setMegabytes(Integer megabytes) {
        this.megabytes = megabytes;
    }

    public Integer getMegapixels() {
        return megapixels;
    }

    public void setMegapixels(Integer megapixels) {
        this.megapixels = megapixels;
    }

    public Integer getWarnDays() {
        return warnDays;
    }

    public void setWarnDays(Integer warnDays) {
        this.warnDays = warnDays;
    }

    public FileKind[] getKinds() {
        return kinds;
    }

    public void setKinds(FileKind[] kinds) {
        this.kinds = kinds;
    }
}
