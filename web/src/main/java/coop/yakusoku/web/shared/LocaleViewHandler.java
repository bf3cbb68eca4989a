package coop.yakusoku.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Speaks the language the reader chose with the switch in the top bar, else the browser's, else Japanese. */
public class LocaleViewHandler extends ViewHandlerWrapper {

    /** The cookie that remembers the choice. */
    static final String COOKIE = "yakusoku_lang";

    public LocaleViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        Object chosen = faces.getExternalContext().getRequestCookieMap().get(COOKIE);
        if (chosen instanceof Cookie cookie) {
            if (cookie.getValue().equals("en")) {
                return Locale.ENGLISH;
            }
            if (cookie.getValue().equals("ja")) {
                return Locale.JAPANESE;
            }
        }
        return super.calculateLocale(faces);
    }
}
