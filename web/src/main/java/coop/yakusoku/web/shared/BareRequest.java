package coop.yakusoku.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * The request that failed, as its error page sees it: who asked and from where, but not what was sent. Faces would
 * otherwise take the error page for the page of the form, and what was wrong with the form would fail a second time.
 */
class BareRequest extends HttpServletRequestWrapper {

    BareRequest(HttpServletRequest failed) {
        super(failed);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getHeader(String name) {
        return isOfAjax(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfAjax(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isOfAjax(String header) {
        return "Faces-Request".equalsIgnoreCase(header);
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return null; // what the servlet specification asks for, and Faces expects
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }
}
