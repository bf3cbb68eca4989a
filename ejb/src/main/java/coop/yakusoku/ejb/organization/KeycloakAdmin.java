package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.ejb.organization.IdentityProviderFailure.Reason;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleMappingResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak's admin interface, as the service account of the client {@code yakusoku-admin}. */
@ApplicationScoped
class KeycloakAdmin implements IdentityProvider {

    private static final int PAGE = 200;
    private static final String REALMS = "/realms/";

    private Keycloak keycloak;
    private String realm;

    @Override
    public boolean userExists(String username) throws IdentityProviderFailure {
        return asked(() -> user(username).isPresent());
    }

    @Override
    public void grantRole(String username, Role role) throws IdentityProviderFailure {
        RoleMappingResource roles = rolesOf(username);
        asked(() -> {
            roles.realmLevel().add(List.of(representation(role)));
            return null;
        });
    }

    @Override
    public void revokeRole(String username, Role role) throws IdentityProviderFailure {
        RoleMappingResource roles = rolesOf(username);
        asked(() -> {
            roles.realmLevel().remove(List.of(representation(role)));
            return null;
        });
    }

    @Override
    public Set<String> usersWith(Role role) throws IdentityProviderFailure {
        return asked(() -> {
            Set<String> usernames = new HashSet<>();
            List<UserRepresentation> page;
            int first = 0;
            do {
                page = realm().roles().get(role.realmRole()).getUserMembers(first, PAGE);
                page.forEach(user -> usernames.add(user.getUsername()));
                first += PAGE;
            } while (page.size() == PAGE);
            return usernames;
        });
    }

    private RoleMappingResource rolesOf(String username) throws IdentityProviderFailure {
        Optional<UserRepresentation> user = asked(() -> user(username));
        if (user.isEmpty()) {
            throw new IdentityProviderFailure(Reason.UNKNOWN_USER, null);
        }
        return asked(() -> realm().users().get(user.get().getId()).roles());
    }

    private Optional<UserRepresentation> user(String username) {
        return realm().users().searchByUsername(username, true).stream().findFirst();
    }

    private RoleRepresentation representation(Role role) {
        return realm().roles().get(role.realmRole()).toRepresentation();
    }

    private synchronized RealmResource realm() {
        if (keycloak == null) {
            String issuer = setting("YAKUSOKU_OIDC_ISSUER");
            int end = issuer.lastIndexOf(REALMS);
            realm = issuer.substring(end + REALMS.length());
            Client http = ClientBuilder.newBuilder()
                    .connectTimeout(3, TimeUnit.SECONDS)
                    .readTimeout(10, TimeUnit.SECONDS)
                    .register(JacksonProvider.class, 100)
                    .build();
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(issuer.substring(0, end))
                    .realm(realm)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(setting("YAKUSOKU_KEYCLOAK_ADMIN_CLIENT"))
                    .clientSecret(setting("YAKUSOKU_KEYCLOAK_ADMIN_SECRET"))
                    .resteasyClient(http)
                    .build();
        }
        return keycloak.realm(realm);
    }

    @PreDestroy
    synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(it -> !it.isBlank())
                .orElseThrow(() -> new ProcessingException("the environment variable " + name + " is not set"));
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask();
    }

    private static <T> T asked(Question<T> question) throws IdentityProviderFailure {
        try {
            return question.ask();
        } catch (ServerErrorException starting) {
            // while Keycloak starts it answers 503
            throw new IdentityProviderFailure(Reason.UNREACHABLE, starting);
        } catch (WebApplicationException no) {
            throw new IdentityProviderFailure(Reason.REFUSED, no);
        } catch (ProcessingException silence) {
            throw new IdentityProviderFailure(Reason.UNREACHABLE, silence);
        }
    }
}
