package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.risk.RiskFilter;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which risks the address asks for. Its parameters are the filter: what they do not say, or say unreadably, does not narrow
 * it.
 */
public class RiskWish implements Serializable {

    /** What the filter's form does not offer; it is kept while the form is sent, and shown so that one can drop it. */
    private static final List<String> BY_LINK =
            List.of("asset", "owner", "value", "importance", "likelihood", "residual");

    /** Every parameter. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            "q",
                            "org",
                            "department",
                            "class",
                            "threat",
                            "phase",
                            "band",
                            "standing",
                            "deadline",
                            "whose"),
                    BY_LINK.stream())
            .toList();

    private final Map<String, String> said = new TreeMap<>();

    /** @param parameter gives a parameter of the address, or null */
    public static RiskWish read(UnaryOperator<String> parameter) {
        RiskWish wish = new RiskWish();
        NAMES.forEach(name -> wish.said.put(name, parameter.apply(name)));
        return wish;
    }

    /** The parameters by name, for the page. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** The filter the parameters mean. */
    public RiskFilter filter() {
        return new RiskFilter(
                id("org", OrganizationId::of),
                id("department", DepartmentId::of),
                id("asset", AssetId::of),
                constant("class", ThreatClass.class),
                said.get("threat"),
                said.get("phase"),
                constant("band", RiskBand.class),
                number("value"),
                cell(),
                constant("standing", Standing.class),
                constant("deadline", RiskFilter.Deadline.class),
                constant("whose", RiskFilter.Whose.class),
                id("owner", StaffId::of),
                said.get("q"));
    }

    /** The cell of the heat map the address asks for, or null. */
    public RiskFilter.Cell cell() {
        Integer importance = number("importance");
        Integer likelihood = number("likelihood");
        return importance == null || likelihood == null
                ? null
                : new RiskFilter.Cell(importance, likelihood, "true".equals(said.get("residual")));
    }

    /** The address of a page with the same wish but for some parameters: a name and its value by turns, null to drop it. */
    public String address(String page, String... changes) {
        Map<String, String> wish = new TreeMap<>(said);
        for (int i = 0; i < changes.length; i += 2) {
            wish.put(changes[i], changes[i + 1]);
        }
        StringBuilder address = new StringBuilder(page);
        wish.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    /** The parameters that came with a link. */
    public List<String> byLink() {
        return BY_LINK.stream().filter(name -> text(name) != null).toList();
    }

    private String text(String name) {
        String text = said.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Integer number(String name) {
        String text = text(name);
        return text != null && text.matches("[0-9]") ? Integer.valueOf(text) : null;
    }

    private <T> T id(String name, Function<String, T> of) {
        try {
            return text(name) == null ? null : of.apply(text(name));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }
}
