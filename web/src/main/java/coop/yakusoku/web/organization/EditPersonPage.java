package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.PersonDetails;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.ChangePerson;
import coop.yakusoku.ejb.organization.PersonLeaves;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.organization.PersonRow;
import coop.yakusoku.ejb.organization.PersonService;
import coop.yakusoku.ejb.organization.RegisterPerson;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code organization/edit-person.xhtml}: registers somebody, changes a person, or lets one leave. */
@Named
@ViewScoped
public class EditPersonPage implements Serializable {

    @Inject
    private PersonQueries queries;

    @Inject
    private Units units;

    @Inject
    private PersonService service;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String id;
    private PersonRow person;
    private List<Units.Unit> places;
    private boolean maySetLogin;
    private String number;
    private String name;
    private String kana;
    private String email;
    private String username;
    private Employment employment;
    private String place;
    private LocalDate joinedOn;
    private LocalDate lastDay;

    public void load() {
        maySetLogin = caller.has(Roles.SYSTEM_ADMIN);
        places = units.within(caller.scope(Roles.HR, Roles.SYSTEM_ADMIN));
        if (id == null) {
            return;
        }
        person = queries.person(screen.id(id, StaffId::of));
        number = person.number();
        name = person.name();
        kana = person.kana();
        email = person.email();
        username = person.username();
        employment = person.employment();
        place = Units.Unit.key(person.organization(), person.department());
        joinedOn = person.joinedOn();
    }

    public String save() {
        StaffId saved;
        try {
            if (person == null) {
                saved = service.register(new RegisterPerson(number, joinedOn, details()));
            } else {
                saved = person.id();
                service.change(new ChangePerson(saved, person.version(), details()));
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done("editPerson.done", saved);
    }

    public String leave() {
        try {
            service.leave(new PersonLeaves(person.id(), person.version(), lastDay));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done("editPerson.left", person.id());
    }

    private PersonDetails details() {
        Units.Unit chosen = Units.find(places, place);
        return new PersonDetails(name, kana, email, username, employment, chosen.organization(), chosen.department());
    }

    private String done(String key, StaffId who) {
        screen.tell("organizationText", key, name);
        screen.keepMessagesOverRedirect();
        return "/organization/person.xhtml?faces-redirect=true&id=" + who;
    }

    /** Whether the person is here and has no last day yet. */
    public boolean isEmployed() {
        return person != null && person.leftOn() == null;
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<Units.Unit> getPlaces() {
        return places;
    }

    public boolean isMaySetLogin() {
        return maySetLogin;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
