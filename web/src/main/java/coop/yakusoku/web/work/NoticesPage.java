package coop.yakusoku.web.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.work.MailLanguage;
import coop.yakusoku.domain.work.MailWish;
import coop.yakusoku.ejb.work.PreferenceRow;
import coop.yakusoku.ejb.work.PreferenceService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** Backs {@code work/notices.xhtml}: the mail of the day and the calendar. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final String HERE = "/work/notices.xhtml?faces-redirect=true";

    @Inject
    private PreferenceService service;

    @Inject
    private Screen screen;

    private PreferenceRow preference;
    private MailWish mail;
    private MailLanguage language;

    /** Shown once, on the answer to the click that made it; kept nowhere. */
    private transient String address;

    public void load() {
        preference = service.mine();
        mail = preference.mail();
        language = preference.language();
    }

    public String save() {
        service.wish(mail, language);
        screen.tell("workText", "notices.saved");
        screen.keepMessagesOverRedirect();
        return HERE;
    }

    public String mailNow() {
        try {
            service.mailNow();
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("workText", "notices.written");
        screen.keepMessagesOverRedirect();
        return HERE;
    }

    /** Makes a new address; the page is drawn again without a redirect, because the address is told this one time. */
    public void openCalendar() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String path = request.getRequestURL().substring(0, request.getRequestURL().indexOf(request.getServletPath()));
        address = path + "/calendar/" + service.openCalendar().text() + ".ics";
        preference = service.mine();
        screen.tell("workText", "notices.opened");
    }

    public String closeCalendar() {
        service.closeCalendar();
        screen.tell("workText", "notices.closed");
        screen.keepMessagesOverRedirect();
        return HERE;
    }

    public MailWish[] getWishes() {
        return MailWish.values();
    }

    public MailLanguage[] getLanguages() {
        return MailLanguage.values();
    }

    public MailLanguage getLanguage() {
        return language;
    }

    public void setLanguage(MailLanguage language) {
        this.language = language;
    }

    public PreferenceRow getPreference() {
        return preference;
    }

    public MailWish getMail() {
        return mail;
    }

    public void setMail(MailWish mail) {
        this.mail = mail;
    }

    /** The calendar's new address; null unless it was made by this click. */
    public String getAddress() {
        return address;
    }
}
