package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.postal.PostalTown;
import coop.yakusoku.domain.shared.PostalCode;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.postal.PostalCodeQueries;
import coop.yakusoku.ejb.member.postal.PostalCodeService;
import coop.yakusoku.ejb.member.postal.PostalEdition;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Backs {@code member/postal-codes.xhtml}: which table of postal codes there is, and taking in Japan Post's. */
@Named
@RequestScoped
public class PostalCodesPage {

    @Inject private PostalCodeService service;
    @Inject private PostalCodeQueries queries;
    @Inject private Screen screen;

    private Part file;
    private String code;
    private PostalEdition edition;
    private List<PostalTown> towns;

    public void load() {
        edition = queries.edition();
        if (code != null) {
            try {
                towns = queries.candidates(new PostalCode(code));
            } catch (RuleViolation no) {
                screen.refuse(no);
            }
        }
    }

    public String take() {
        try (InputStream in = file.getInputStream()) {
            screen.tell("memberText", "postalCodes.done", service.replace(file.getSubmittedFileName(), in));
        } catch (RuleViolation no) {
            screen.refuseAt("upload:file", no);
            load();
            return null;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        screen.keepMessagesOverRedirect();
        return "/member/postal-codes.xhtml?faces-redirect=true";
    }

    public PostalEdition getEdition() {
        if (edition == null) {
            edition = queries.edition();
        }
        return edition;
    }

    public List<PostalTown> getTowns() {
        return towns;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
