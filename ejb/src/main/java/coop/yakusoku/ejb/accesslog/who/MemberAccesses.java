package coop.yakusoku.ejb.accesslog.who;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Actor;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.Stationery;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.Column;
import coop.yakusoku.ejb.shared.print.Paper;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who looked at my data, and why: what the log says about one member, on the screen and on paper. Asking leaves a line
 * about the same member, and so does the paper.
 */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER})
public class MemberAccesses {

    private static final String[] READERS = {Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER};
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    /** More than any member should ever be looked at; then a period is asked for. */
    private static final int MOST = 2_000;

    private final LoggedMembers members;
    private final Looks looks;
    private final AccessLog log;
    private final Caller caller;
    private final Stationery stationery;

    protected MemberAccesses() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public MemberAccesses(
            LoggedMembers members, Looks looks, AccessLog log, Caller caller, Stationery stationery) {
        this.members = members;
        this.looks = looks;
        this.log = log;
        this.caller = caller;
        this.stationery = stationery;
    }

    /** The members of that number within the caller's reach; says nothing of them but co-op and number. */
    public List<LoggedMember> find(String number) {
        return members.byNumber(number.strip()).stream().filter(this::reaches).toList();
    }

    /**
     * Everything about one member.
     *
     * @param from the first day; null from the beginning
     * @param until the last day; null up to now
     * @throws RuleViolation {@code shared.unknown-record} when there is no such member within reach
     */
    public WhoLooked of(UUID member, LocalDate from, LocalDate until, Locale language) {
        LoggedMember found = member(member);

        WhoLooked answer = read(found, from, until, language);

        log.write(AccessLine.about(Deed.LOG_READ, actor(found), null, member, "screen"));
        return answer;
    }

    /**
     * The words of the paper, in Japanese: it goes to the member.
     *
     * @param heads when, organisation and department, purpose, deed, persons on the same list
     * @param label the word for a constant
     */
    public record Words(
            String title, String subtitle, String intro, String note, List<String> heads, String empty,
            Function<Enum<?>, String> label) {

        public Words {
            heads = List.copyOf(heads);
        }
    }

    /** The same on A4. @throws RuleViolation {@code shared.unknown-record} as above */
    public XhtmlDocument print(UUID member, LocalDate from, LocalDate until, Words words) {
        LoggedMember found = member(member);
        WhoLooked answer = read(found, from, until, Locale.JAPANESE);
        log.write(AccessLine.about(Deed.LOG_READ, actor(found), null, member, "print"));

        List<Column> columns = List.of(
                Column.text(words.heads().get(0), 18),
                Column.text(words.heads().get(1), 34),
                Column.text(words.heads().get(2), 34),
                Column.text(words.heads().get(3), 14),
                Column.number(words.heads().get(4), 12));
        List<List<Object>> rows = answer.looks().stream().map(it -> row(it, words)).toList();
        return new XhtmlDocument(stationery.form(
                        "accesslog.who-looked",
                        new OrganizationId(found.organization()),
                        words.title(),
                        words.subtitle().formatted(found.organizationName(), found.number()),
                        Paper.PORTRAIT))
                .add(new Block.Paragraph(words.intro(), Block.Style.BODY))
                .add(new Block.Table(columns, rows, -1, words.empty()))
                .add(new Block.Paragraph(words.note(), Block.Style.NOTE));
    }

    private static List<Object> row(Look look, Words words) {
        return Arrays.asList(
                WHEN.format(look.at().atZone(coop.yakusoku.ejb.shared.Clocks.TOKYO)),
                (look.organization() + "　" + look.department()).strip(),
                look.purposeName(),
                words.label().apply(look.deed()),
                look.persons());
    }

    private WhoLooked read(LoggedMember member, LocalDate from, LocalDate until, Locale language) {
        List<Look> found = looks.of(member, from, until, members.purposes(language), MOST + 1);
        boolean cut = found.size() > MOST;
        return new WhoLooked(
                member, cut ? found.subList(0, MOST) : found, cut, looks.keptSince().orElse(null));
    }

    private LoggedMember member(UUID id) {
        return members.byId(id)
                .filter(this::reaches)
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private boolean reaches(LoggedMember member) {
        return caller.scope(READERS).organizations().contains(new OrganizationId(member.organization()));
    }

    private Actor actor(LoggedMember member) {
        String role = Arrays.stream(READERS).filter(caller::has).findFirst().orElseThrow();
        UUID department = caller.department().map(DepartmentId::value).orElse(null);
        return Actor.person(caller.staff(), role, member.organization(), department);
    }
}
