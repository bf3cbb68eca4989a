package coop.yakusoku.ear.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** A guest on the test's server that weighs what the application keeps of the views of one session. */
@WebServlet("/views")
public class SessionProbe extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object deployment = ask(getServletContext().getContext("/"), "getDeployment");
        Object session = ask(ask(deployment, "getSessionManager"), "getSession", request.getParameter("session"));
        response.setContentType("text/plain");
        if (session == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long heaviest = 0;
        for (Object name : (Set<?>) ask(session, "getAttributeNames")) {
            if (ask(session, "getAttribute", name.toString()) instanceof Map<?, ?> map) {
                heaviest = Math.max(heaviest, heaviest(map));
            }
        }
        response.getWriter().print(heaviest);
    }

    /** The server's own classes are no business of the build: they are asked by name. */
    private static Object ask(Object whom, String what, String... about) {
        try {
            for (Method method : whom.getClass().getMethods()) {
                Class<?>[] types = method.getParameterTypes();
                boolean fits = types.length == about.length && Arrays.stream(types).allMatch(String.class::equals);
                if (method.getName().equals(what) && fits) {
                    method.setAccessible(true);
                    return method.invoke(whom, (Object[]) about);
                }
            }
            throw new IllegalStateException(whom.getClass() + " does not know " + what);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(what, e);
        }
    }

    private static long heaviest(Map<?, ?> map) {
        long heaviest = 0;
        for (Object value : map.values()) {
            if (value instanceof Map<?, ?> inner) {
                heaviest = Math.max(heaviest, heaviest(inner));
            } else if (value instanceof Object[] parts) {
                long weight = 0;
                for (Object part : parts) {
                    weight += part instanceof byte[] bytes ? bytes.length : 0;
                }
                heaviest = Math.max(heaviest, weight);
            } else if (value instanceof byte[] bytes) {
                heaviest = Math.max(heaviest, bytes.length);
            }
        }
        return heaviest;
    }
}
