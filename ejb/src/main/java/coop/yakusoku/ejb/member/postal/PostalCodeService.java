package coop.yakusoku.ejb.member.postal;

import coop.yakusoku.domain.member.postal.PostalTown;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;

/** Takes in Japan Post's table of postal codes, the whole of it or nothing. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN})
public class PostalCodeService {

    private static final int TOGETHER = 2_000;
    private static final int PREFECTURES = 47;
    private static final String INSERT = """
            insert into member_postal_town (code, jis_code, prefecture, city, town)
            select * from unnest(?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    protected PostalCodeService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    PostalCodeService(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Replaces the table by a file. Who looks up a code meanwhile finds the old one.
     *
     * @param fileName as the sender calls it
     * @param in {@code utf_ken_all.csv}, or its zip as Japan Post gives it
     * @return how many towns there are now
     * @throws RuleViolation {@code member.postal-file-unreadable} with the line, {@code member.postal-file-encoding} when
     *     it is not UTF-8, {@code member.postal-file-partial} when not every prefecture is in it
     */
    public int replace(String fileName, InputStream in) throws IOException {
        entities.createNativeQuery("select one from member_postal_edition for update").getSingleResult();
        entities.createNativeQuery("delete from member_postal_town").executeUpdate();
        Set<String> prefectures = new HashSet<>();
        try (PostalFile file = PostalFile.open(in)) {
            for (List<PostalTown> towns = some(file); !towns.isEmpty(); towns = some(file)) {
                towns.forEach(town -> prefectures.add(town.prefecture()));
                insert(towns);
            }
        }
        if (prefectures.size() < PREFECTURES) {
            throw new RuleViolation("member.postal-file-partial", prefectures.size(), PREFECTURES);
        }
        return keepEdition(fileName);
    }

    private int keepEdition(String fileName) {
        entities.createNativeQuery("update member_postal_edition set file_name = :name, taken_at = :at, taken_by = :by,"
                        + " towns = (select count(*) from member_postal_town)")
                .setParameter("name", fileName.length() > 200 ? fileName.substring(0, 200) : fileName)
                .setParameter("at", clock.instant())
                .setParameter("by", caller.staff().value())
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select towns from member_postal_edition")
                        .getSingleResult())
                .intValue();
    }

    private static List<PostalTown> some(PostalFile file) throws IOException {
        List<PostalTown> towns = new ArrayList<>(TOGETHER);
        while (towns.size() < TOGETHER) {
            PostalTown town = file.next();
            if (town == null) {
                break;
            }
            towns.add(town);
        }
        return towns;
    }

    private void insert(List<PostalTown> towns) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(INSERT)) {
                statement.setArray(1, connection.createArrayOf("varchar", column(towns, PostalTown::code)));
                statement.setArray(2, connection.createArrayOf("varchar", column(towns, PostalTown::jisCode)));
                statement.setArray(3, connection.createArrayOf("varchar", column(towns, PostalTown::prefecture)));
                statement.setArray(4, connection.createArrayOf("varchar", column(towns, PostalTown::city)));
                statement.setArray(5, connection.createArrayOf("varchar", column(towns, PostalTown::town)));
                statement.executeUpdate();
            }
        });
    }

    private static Object[] column(List<PostalTown> towns, Function<PostalTown, String> of) {
        return towns.stream().map(of).toArray();
    }
}
