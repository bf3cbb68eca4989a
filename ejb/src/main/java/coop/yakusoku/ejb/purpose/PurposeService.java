package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.PurposeVersion;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.purpose.VersionId;
import coop.yakusoku.domain.purpose.VersionState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Drafts purposes and versions of them. What is drafted counts for nothing before it is approved. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class PurposeService {

    /** New ones come last. */
    private static final int LAST = 900;

    private final Purposes purposes;
    private final PurposeDesk desk;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected PurposeService() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    PurposeService(Purposes purposes, PurposeDesk desk, Versions versions, Caller caller, Clock clock) {
        this.purposes = purposes;
        this.desk = desk;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Drafts a version, or changes the draft there is.
     *
     * @throws RuleViolation {@code purpose.not-your-federation}, {@code purpose.code-taken}, {@code
     *     purpose.version-begins-too-early} for one that begins not after the version before it, {@code
     *     purpose.unknown-code} for a business or category there is not, and what {@link PurposeVersion} refuses
     */
    public PurposeId write(WritePurpose command) {
        desk.refuseUnlessFederation();
        refuseUnknown(PurposeKind.BUSINESS, command.words().businesses());
        refuseUnknown(PurposeKind.COLLECTION, command.words().categories());

        Purpose purpose = command.purpose() == null
                ? first(command)
                : purposes.find(command.purpose()).orElseThrow(PurposeDesk::unknown);
        List<PurposeVersion> all = purposes.versions(purpose.id());
        Optional<PurposeVersion> open =
                all.stream().filter(it -> it.state() == VersionState.DRAFT).findFirst();
        open.ifPresent(it -> versions.check(command.seenVersion(), it.version(), PurposeVersion.class, it.id()));
        refuseTooEarly(command, all);
        PurposeVersion draft = open.orElseGet(() -> new PurposeVersion(
                VersionId.next(), purpose.id(), all.isEmpty() ? 1 : all.get(0).number() + 1));
        draft.write(
                command.words(),
                command.reason(),
                command.validFrom(),
                command.validTo(),
                caller.staff(),
                clock.instant());
        if (open.isEmpty()) {
            purposes.add(draft);
        }
        return purpose.id();
    }

    private Purpose first(WritePurpose command) {
        if (command.kind() == null || command.kind() == PurposeKind.SURVEY) {
            throw new RuleViolation("purpose.field-missing", "field.kind");
        }
        Purpose purpose = new Purpose(PurposeId.next(), command.code(), command.kind(), command.source(), LAST);
        if (purposes.withCode(purpose.code()).isPresent()) {
            throw new RuleViolation("purpose.code-taken", purpose.code());
        }
        purposes.add(purpose);
        return purpose;
    }

    private static void refuseTooEarly(WritePurpose command, List<PurposeVersion> all) {
        all.stream().filter(it -> it.state() == VersionState.APPROVED).findFirst().ifPresent(last -> {
            if (command.validFrom() != null && !command.validFrom().isAfter(last.validFrom())) {
                throw new RuleViolation("purpose.version-begins-too-early", last.validFrom());
            }
        });
    }

    private void refuseUnknown(PurposeKind kind, Iterable<String> codes) {
        for (String code : codes) {
            purposes.withCode(code)
                    .filter(it -> it.kind() == kind)
                    .orElseThrow(() -> new RuleViolation("purpose.unknown-code", code));
        }
    }

    /**
     * Drops the draft of a purpose.
     *
     * @throws RuleViolation {@code shared.unknown-record} when there is none, {@code purpose.not-your-federation}
     */
    public void drop(VersionId id) {
        desk.refuseUnlessFederation();
        purposes.find(id).orElseThrow(PurposeDesk::unknown).drop();
    }
}
