package coop.yakusoku.web.shared;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Whether the identity provider answers, asked at most every few seconds however many people want to log in at once.
 */
class IdentityProviderPulse {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long GOOD_FOR = Duration.ofSeconds(5).toNanos();

    private final BooleanSupplier question;
    private final LongSupplier nanoTime;
    private boolean beating;
    private Long asked;

    /** @param issuer the realm's address; without one there is nobody to ask, and nobody is kept from the login */
    IdentityProviderPulse(String issuer) {
        this(issuer == null || issuer.isBlank() ? () -> true : asking(issuer), System::nanoTime);
    }

    IdentityProviderPulse(BooleanSupplier question, LongSupplier nanoTime) {
        this.question = question;
        this.nanoTime = nanoTime;
    }

    /** Others wait meanwhile, two seconds at most, for the answer is theirs too. */
    synchronized boolean beats() {
        long now = nanoTime.getAsLong();
        if (asked == null || now - asked > GOOD_FOR) {
            beating = question.getAsBoolean();
            asked = nanoTime.getAsLong();
        }
        return beating;
    }

    private static BooleanSupplier asking(String issuer) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        return () -> {
            try {
                return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException away) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
