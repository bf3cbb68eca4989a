package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Sensitivity;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.risk.AssetChoice;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the pull-downs of the asset form offer. Made anew for every answer, kept in none. */
public class EditAssetChoices {

    private final List<DepartmentChoice> departments;
    private final List<AssetChoice> parents;
    private final List<String> people;

    EditAssetChoices(List<DepartmentChoice> departments, List<AssetChoice> parents, List<String> people) {
        this.departments = departments;
        this.parents = parents;
        this.people = people;
    }

    /** As a tree, one group for each organisation when there are several. */
    public List<SelectItem> getDepartments() {
        Map<String, List<SelectItem>> groups = departments.stream()
                .collect(Collectors.groupingBy(
                        DepartmentChoice::organizationName,
                        LinkedHashMap::new,
                        Collectors.mapping(EditAssetChoices::item, Collectors.toList())));
        if (groups.size() == 1) {
            return groups.values().iterator().next();
        }
        return groups.entrySet().stream()
                .<SelectItem>map(group -> new SelectItemGroup(
                        group.getKey(), null, false, group.getValue().toArray(new SelectItem[0])))
                .toList();
    }

    private static SelectItem item(DepartmentChoice department) {
        return new SelectItem(department.id(), department.indentedName());
    }

    public List<AssetChoice> getParents() {
        return parents;
    }

    public List<String> getPeople() {
        return people;
    }

    public List<Countries.Country> getCountries() {
        return Countries.all();
    }

    public Medium[] getMedia() {
        return Medium.values();
    }

    public Sensitivity[] getSensitivities() {
        return Sensitivity.values();
    }

    /** The end is not chosen here: it has its own button. */
    public AssetStatus[] getStates() {
        return new AssetStatus[] {AssetStatus.PLANNED, AssetStatus.ACTIVE, AssetStatus.SUSPENDED};
    }

    public int[] getMarks() {
        return new int[] {3, 2, 1};
    }
}
