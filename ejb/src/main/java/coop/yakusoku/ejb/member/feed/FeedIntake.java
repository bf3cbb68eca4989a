package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.FeedColumn;
import coop.yakusoku.domain.member.feed.FeedHead;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedLine;
import coop.yakusoku.domain.member.feed.FeedProblems;
import coop.yakusoku.domain.member.feed.FeedReason;
import coop.yakusoku.domain.shared.JapaneseText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a file from its first line to its last and copies the rows nothing is wrong with into the staging table. One row is
 * held at a time, whatever the size of the file.
 */
final class FeedIntake {

    private static final String NO_DATE = "-infinity";
    private static final List<FeedColumn> BEFORE_BIRTH = List.of(
            FeedColumn.OLD_NAME, FeedColumn.POSTAL_CODE, FeedColumn.PREFECTURE, FeedColumn.CITY, FeedColumn.TOWN,
            FeedColumn.BUILDING);
    private static final List<FeedColumn> AFTER_BIRTH = List.of(
            FeedColumn.GENDER, FeedColumn.TELEPHONE, FeedColumn.EMAIL, FeedColumn.ACCOUNT, FeedColumn.COURSE,
            FeedColumn.MEMBER_GROUP, FeedColumn.SERVICES);

    private final FeedKind kind;
    private final LocalDate today;
    private final FeedPlaces places;
    private final CopyRows staging;
    private final FeedProblems problems = new FeedProblems();
    private final Map<UUID, Boolean> reached = new HashMap<>();
    private long rows;

    FeedIntake(FeedKind kind, LocalDate today, FeedPlaces places, CopyRows staging) {
        this.kind = kind;
        this.today = today;
        this.places = places;
        this.staging = staging;
    }

    FeedProblems problems() {
        return problems;
    }

    /** How many rows of data there are. */
    long rows() {
        return rows;
    }

    void read(FeedRecords records) throws IOException {
        if (records.isUtf16()) {
            problems.add(0, "", FeedReason.ENCODING_UNKNOWN);
        } else if (!records.next()) {
            problems.add(0, "", FeedReason.FILE_EMPTY);
        } else {
            List<FeedColumn> columns = FeedHead.columns(kind, records.fields(), records::text, problems);
            if (problems.isEmpty()) {
                body(records, new FeedLine(columns, today, problems));
            }
        }
        // what is left is read all the same: its sum tells the file from others
        while (records.next()) {
            rows++;
        }
        staging.flush();
    }

    private void body(FeedRecords records, FeedLine line) throws IOException {
        while (records.next()) {
            if (isTrailer(records)) {
                trailer(records);
                return;
            }
            rows++;
            row(records, line);
        }
        problems.add(0, "", FeedReason.TRAILER_MISSING);
    }

    private static boolean isTrailer(FeedRecords records) {
        return records.fields() <= 3 && records.text(0).filter(FeedHead::isTrailer).isPresent();
    }

    private void trailer(FeedRecords records) throws IOException {
        Optional<Long> stated =
                records.fields() < 2 ? Optional.empty() : records.text(1).flatMap(FeedHead::rows);
        if (stated.isEmpty() || stated.get() != rows) {
            problems.add(records.row(), "", FeedReason.TRAILER_COUNT);
        }
        if (records.next()) {
            problems.add(records.row(), "", FeedReason.TRAILER_NOT_LAST);
        }
    }

    private void row(FeedRecords records, FeedLine line) throws IOException {
        long row = records.row();
        if (records.isQuoteOpen()) {
            problems.add(row, "", FeedReason.QUOTE_OPEN);
        } else if (records.isCut()) {
            problems.add(row, "", FeedReason.ROW_TOO_LONG);
        } else if (line.read(row, records.fields(), records::text)) {
            stage(row, line);
        }
    }

    private void stage(long row, FeedLine line) throws IOException {
        UUID organization = places.organizations().get(line.value(FeedColumn.ORGANIZATION));
        if (organization == null) {
            problems.add(row, FeedColumn.ORGANIZATION.code(), FeedReason.ORGANIZATION_UNKNOWN);
        } else if (!reached.computeIfAbsent(organization, places::reaches)) {
            problems.add(row, FeedColumn.ORGANIZATION.code(), FeedReason.ORGANIZATION_OUTSIDE);
        } else if (kind == FeedKind.MEMBERS) {
            member(row, organization.toString(), line);
        } else {
            purchase(row, organization.toString(), line);
        }
    }

    private void member(long row, String organization, FeedLine line) throws IOException {
        String notice = line.value(FeedColumn.NOTICE);
        UUID noticeId = notice == null || notice.isEmpty() ? null : places.notices().get(notice);
        if (noticeId == null && notice != null && !notice.isEmpty()) {
            problems.add(row, FeedColumn.NOTICE.code(), FeedReason.NOTICE_UNKNOWN);
            return;
        }
        String name = line.value(FeedColumn.NAME);
        String kana = line.value(FeedColumn.KANA);
        String nameKey = JapaneseText.searchKey(name);
        staging.cell(row).cell(organization).cell(line.value(FeedColumn.NUMBER)).cell(name).cell(kana);
        for (FeedColumn column : BEFORE_BIRTH) {
            staging.cell(line.value(column));
        }
        staging.cell(date(line.value(FeedColumn.BIRTH_DATE)));
        for (FeedColumn column : AFTER_BIRTH) {
            staging.cell(line.value(column));
        }
        staging.cell(noticeId == null ? null : noticeId.toString())
                .cell(line.value(FeedColumn.JOINED_ON))
                .cell(date(line.value(FeedColumn.LEFT_ON)))
                .cell(kana == null ? null : JapaneseText.searchKey(kana))
                .cell(nameKey)
                .cell(FeedKeys.bigrams(nameKey))
                .end();
    }

    private void purchase(long row, String organization, FeedLine line) throws IOException {
        Integer category = places.categories().get(line.value(FeedColumn.CATEGORY));
        if (category == null) {
            problems.add(row, FeedColumn.CATEGORY.code(), FeedReason.CATEGORY_UNKNOWN);
            return;
        }
        staging.cell(row)
                .cell(organization)
                .cell(line.value(FeedColumn.NUMBER))
                .cell(line.value(FeedColumn.MONTH))
                .cell(category)
                .cell(line.value(FeedColumn.AMOUNT))
                .cell(line.value(FeedColumn.COUNT))
                .end();
    }

    /** null stays "the file has no such column"; nothing said becomes the null of a date. */
    private static String date(String value) {
        return value != null && value.isEmpty() ? NO_DATE : value;
    }
}
