package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.ChangeGround;
import coop.yakusoku.domain.purpose.JointUseWords;
import coop.yakusoku.domain.purpose.JointUser;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is typed of an edition of the notice of joint use. */
public class JointUseForm implements Serializable {

    private List<String> items = new ArrayList<>();
    private List<String> users = new ArrayList<>();
    private String userWords;
    private List<String> purposes = new ArrayList<>();
    private String bodyName;
    private String bodyAddress;
    private String representative;
    private String contact;
    private String requirements;
    private String safeguards;
    private String endProcedure;
    private boolean sameBody = true;
    private ChangeGround ground;
    private String reason;
    private LocalDate startsOn;

    void say(JointUseWords said) {
        items.addAll(said.items());
        said.users().forEach(it -> users.add(it.name()));
        userWords = said.userWords();
        purposes.addAll(said.purposes());
        bodyName = said.bodyName();
        bodyAddress = said.bodyAddress();
        representative = said.representative();
        contact = said.contact();
        requirements = said.requirements();
        safeguards = said.safeguards();
        endProcedure = said.endProcedure();
    }

    JointUseWords words() {
        return new JointUseWords(
                Set.copyOf(items),
                users.stream().map(JointUser::valueOf).collect(Collectors.toSet()),
                userWords,
                Set.copyOf(purposes),
                bodyName,
                bodyAddress,
                representative,
                contact,
                requirements,
                safeguards,
                endProcedure);
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public List<String> getUsers() {
        return users;
    }

    public void setUsers(List<String> users) {
        this.users = users;
    }

    public String getUserWords() {
        return userWords;
    }

    public void setUserWords(String userWords) {
        this.userWords = userWords;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public String getBodyName() {
        return bodyName;
    }

    public void setBodyName(String bodyName) {
        this.bodyName = bodyName;
    }

    public String getBodyAddress() {
        return bodyAddress;
    }

    public void setBodyAddress(String bodyAddress) {
        this.bodyAddress = bodyAddress;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }

    public String getSafeguards() {
        return safeguards;
    }

    public void setSafeguards(String safeguards) {
        this.safeguards = safeguards;
    }

    public String getEndProcedure() {
        return endProcedure;
    }

    public void setEndProcedure(String endProcedure) {
        this.endProcedure = endProcedure;
    }

    public boolean isSameBody() {
        return sameBody;
    }

    public void setSameBody(boolean sameBody) {
        this.sameBody = sameBody;
    }

    public ChangeGround getGround() {
        return ground;
    }

    public void setGround(ChangeGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }
}
