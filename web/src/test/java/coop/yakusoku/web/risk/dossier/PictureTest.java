package coop.yakusoku.web.risk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final Picture.Label SELF = new Picture.Label("MD-2026-0001", "組合員名簿");

    @Test
    void a_record_alone_is_one_box() {
        Picture picture = Picture.of(SELF, List.of(), List.of(), n -> "ほか" + n + "件");

        assertThat(picture.boxes()).hasSize(1);
        assertThat(picture.lines()).isEmpty();
        assertInside(picture);
    }

    @Test
    void every_box_is_tied_and_stays_inside() {
        List<Picture.Label> three = Collections.nCopies(3, new Picture.Label("委託先", "みどり印刷"));
        Picture picture = Picture.of(SELF, three, three.subList(0, 2), n -> "ほか" + n + "件");

        assertThat(picture.boxes()).hasSize(6);
        assertThat(picture.lines()).hasSize(5);
        assertInside(picture);
    }

    @Test
    void what_does_not_fit_is_counted() {
        List<Picture.Label> many = Collections.nCopies(20, new Picture.Label("構成する情報資産", "部品"));
        Picture picture = Picture.of(SELF, List.of(), many, n -> "ほか" + n + "件");

        assertThat(picture.boxes()).hasSize(8);
        assertThat(picture.boxes().get(7).text()).isEqualTo("ほか14件");
        assertInside(picture);
    }

    @Test
    void long_names_are_cut_between_characters() {
        assertThat(Picture.cut("𠮷".repeat(30))).isEqualTo("𠮷".repeat(18) + "…");
        assertThat(Picture.cut("member list")).isEqualTo("member list");
    }

    private static void assertInside(Picture picture) {
        assertThat(picture.boxes()).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
            assertThat(box.y()).isNotNegative();
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
        });
    }
}
