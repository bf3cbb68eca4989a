package coop.yakusoku.web.home;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Backs {@code guide.xhtml}: a page of the guide in the reader's language. */
@Named
@RequestScoped
public class GuidePage {

    /** The pages in their order; the first is the way to the others. */
    private static final List<String> PAGES = List.of(
            "README",
            "01-register",
            "02-analyse",
            "03-treat",
            "04-approve",
            "05-evidence",
            "06-review",
            "07-freeze",
            "08-report");

    private String page;
    private GuideText text;

    public void load() {
        String wished = page == null ? PAGES.get(0) : page;
        if (!PAGES.contains(wished)) {
            throw new RuleViolation("shared.unknown-record");
        }
        page = wished;
        String language = Texts.locale().getLanguage().equals("en") ? "en" : "ja";
        try (InputStream in = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getResourceAsStream("/WEB-INF/guide/" + language + "/" + wished + ".md")) {
            text = GuideText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether it is the page that leads to the others. */
    public boolean isContents() {
        return page.equals(PAGES.get(0));
    }

    /** The page before, or null. */
    public String getPrevious() {
        int place = PAGES.indexOf(page);
        return place == 0 ? null : PAGES.get(place - 1);
    }

    /** The page that follows, or null. */
    public String getFollowing() {
        int place = PAGES.indexOf(page);
        return place + 1 == PAGES.size() ? null : PAGES.get(place + 1);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public GuideText getText() {
        return text;
    }
}
