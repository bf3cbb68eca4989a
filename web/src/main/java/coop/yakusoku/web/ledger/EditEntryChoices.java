package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.AccuracyMethod;
import coop.yakusoku.domain.ledger.AcquisitionKind;
import coop.yakusoku.domain.ledger.Channel;
import coop.yakusoku.domain.ledger.DisposalMethod;
import coop.yakusoku.domain.ledger.FlowPhase;
import coop.yakusoku.domain.ledger.KeepingMethod;
import coop.yakusoku.domain.ledger.LimitKind;
import coop.yakusoku.domain.ledger.NoticeException;
import coop.yakusoku.domain.ledger.NoticeMethod;
import coop.yakusoku.domain.ledger.Processing;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.ejb.ledger.ItemRow;
import coop.yakusoku.ejb.ledger.PurposeRow;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the form of a row offers. Made anew for every answer, kept in none. */
public class EditEntryChoices {

    private final List<DepartmentChoice> departments;
    private final List<ItemRow> items;
    private final List<PurposeRow> purposes;
    private final List<String> people;

    EditEntryChoices(
            List<DepartmentChoice> departments, List<ItemRow> items, List<PurposeRow> purposes, List<String> people) {
        this.departments = departments;
        this.items = items;
        this.purposes = purposes;
        this.people = people;
    }

    /** As a tree, one group for each organisation when there are several. */
    public List<SelectItem> getDepartments() {
        Map<String, List<SelectItem>> groups = departments.stream()
                .collect(Collectors.groupingBy(
                        DepartmentChoice::organizationName,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                it -> new SelectItem(it.id(), it.indentedName()), Collectors.toList())));
        if (groups.size() == 1) {
            return groups.values().iterator().next();
        }
        return groups.entrySet().stream()
                .<SelectItem>map(group -> new SelectItemGroup(
                        group.getKey(), null, false, group.getValue().toArray(new SelectItem[0])))
                .toList();
    }

    /** Items offered today, and those the row names already. */
    public List<ItemRow> getItems() {
        return items;
    }

    /** Purposes offered today, and those the row names already. */
    public List<PurposeRow> getPurposes() {
        return purposes;
    }

    public List<String> getPeople() {
        return people;
    }

    public SubjectKind[] getSubjects() {
        return SubjectKind.values();
    }

    public Processing[] getProcessings() {
        return Processing.values();
    }

    public AcquisitionKind[] getAcquisitions() {
        return AcquisitionKind.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public NoticeMethod[] getNotices() {
        return NoticeMethod.values();
    }

    public NoticeException[] getExceptions() {
        return NoticeException.values();
    }

    public StorageMedium[] getMedia() {
        return StorageMedium.values();
    }

    public KeepingMethod[] getMethods() {
        return KeepingMethod.values();
    }

    public RecipientKind[] getRecipientKinds() {
        return RecipientKind.values();
    }

    public LimitKind[] getLimits() {
        return LimitKind.values();
    }

    public DisposalMethod[] getDisposals() {
        return DisposalMethod.values();
    }

    public AccuracyMethod[] getAccuracies() {
        return AccuracyMethod.values();
    }

    public FlowPhase[] getPhases() {
        return FlowPhase.values();
    }
}
