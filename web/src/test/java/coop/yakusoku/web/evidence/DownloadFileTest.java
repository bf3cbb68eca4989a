package coop.yakusoku.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.evidence.FileName;
import org.junit.jupiter.api.Test;

class DownloadFileTest {

    @Test
    void a_plain_name_is_sent_as_it_is() {
        assertThat(DownloadFile.disposition(new FileName("report 1.pdf")))
                .isEqualTo("attachment; filename=\"report 1.pdf\"; filename*=UTF-8''report%201.pdf");
    }

    @Test
    void a_japanese_name_is_sent_in_letters_every_browser_reads() {
        assertThat(DownloadFile.disposition(new FileName("𠮷田.pdf")))
                .isEqualTo("attachment; filename=\"evidence.pdf\"; filename*=UTF-8''%F0%A0%AE%B7%E7%94%B0.pdf");
    }

    @Test
    void a_name_ends_neither_its_quotes_nor_its_line() {
        String header = DownloadFile.disposition(new FileName("a\";x=\r\nSet-Cookie: b.pdf"));

        assertThat(header).doesNotContain("\r", "\n").contains("filename=\"a_;x=Set-Cookie_ b.pdf\"");
    }

    @Test
    void sizes_are_said_as_people_say_them() {
        assertThat(FileSize.inWords(512)).isEqualTo("512 B");
        assertThat(FileSize.inWords(34_000)).isEqualTo("34 KB");
        assertThat(FileSize.inWords(1_300_000)).isEqualTo("1.2 MB");
    }
}
