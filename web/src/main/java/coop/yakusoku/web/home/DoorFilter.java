package coop.yakusoku.web.home;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.web.shared.Door;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Opens a page only for roles in force today. The container has judged by the token; this judges by the appointments,
 * so that an ended appointment bites at the next click. What does not open does not exist: 404.
 */
public class DoorFilter extends HttpFilter {

    @Inject
    private House house;

    @Inject
    private Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean page = path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
        if (page && !opens(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean opens(String path) {
        Optional<Door> door = house.door(path);
        return door.isPresent() && (door.get().roles().isEmpty() || door.get().opensFor(caller.roles()));
    }
}
