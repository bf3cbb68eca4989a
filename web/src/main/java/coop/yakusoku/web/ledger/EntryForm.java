package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.Accuracy;
import coop.yakusoku.domain.ledger.AccuracyMethod;
import coop.yakusoku.domain.ledger.Acquiring;
import coop.yakusoku.domain.ledger.AcquisitionKind;
import coop.yakusoku.domain.ledger.Channel;
import coop.yakusoku.domain.ledger.DisposalMethod;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.Holding;
import coop.yakusoku.domain.ledger.Keeping;
import coop.yakusoku.domain.ledger.KeepingMethod;
import coop.yakusoku.domain.ledger.NoticeException;
import coop.yakusoku.domain.ledger.NoticeMethod;
import coop.yakusoku.domain.ledger.Processing;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.domain.ledger.Volume;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.JapaneseText;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is typed of a row of the ledger. People are typed as one knows them, by name and number. */
public class EntryForm implements Serializable {

    private DepartmentId department;
    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String name;

    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String kana;

    @Size(max = 100, message = "{yakusoku.AtMost.message}")
    private String business;

    private String responsible;
    private List<String> subjects = new ArrayList<>();
    private List<String> items = new ArrayList<>();
    private boolean searchable = true;
    private Processing processing = Processing.NONE;
    private List<String> purposes = new ArrayList<>();
    private AcquisitionKind acquisition;
    private List<String> channels = new ArrayList<>();
    private NoticeMethod notice;
    private NoticeException noticeException;
    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String noticeDocument;

    private Integer recordCount;
    private Integer mostCount;
    private Integer yearlyIncrease;
    private List<String> media = new ArrayList<>();
    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String place;

    private List<String> methods = new ArrayList<>();
    private boolean backup;
    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String backupPlace;

    private String countries;
    @Size(max = 1000, message = "{yakusoku.AtMost.message}")
    private String countryNote;

    private DisposalMethod disposal;
    private AccuracyMethod accuracyMethod;
    private Integer accuracyMonths;
    private LocalDate accuracyOn;
    @Size(max = 2000, message = "{yakusoku.AtMost.message}")
    private String note;

    private final EntryRows rows;

    private EntryForm(EntryRows rows) {
        this.rows = rows;
    }

    /** A form that says what the ledger says. */
    static EntryForm of(EntryDetails details, LedgerPeople people, ItemNames names) {
        EntryForm form = new EntryForm(EntryRows.of(details, people, names));
        form.department = details.department();
        form.name = details.name();
        form.kana = details.kana();
        form.business = details.business();
        form.responsible = people.nameOf(details.responsible());
        form.subjects = constants(details.holding().subjects());
        form.items = new ArrayList<>(details.holding().items());
        form.searchable = details.holding().searchable();
        form.processing = details.holding().processing();
        form.purposes = new ArrayList<>(details.purposes());
        form.acquisition = details.acquiring().kind();
        form.channels = constants(details.acquiring().channels());
        form.notice = details.acquiring().notice();
        form.noticeException = details.acquiring().exception();
        form.noticeDocument = details.acquiring().document();
        form.recordCount = whole(details.volume().count());
        form.mostCount = whole(details.volume().most());
        form.yearlyIncrease = whole(details.volume().yearlyIncrease());
        form.media = constants(details.keeping().media());
        form.place = details.keeping().place();
        form.methods = constants(details.keeping().methods());
        form.backup = details.keeping().backup();
        form.backupPlace = details.keeping().backupPlace();
        form.countries = Countries.line(details.keeping().countries());
        form.countryNote = details.keeping().countryNote();
        form.disposal = details.disposal();
        form.accuracyMethod = details.accuracy().method();
        form.accuracyMonths = details.accuracy().everyMonths();
        form.accuracyOn = details.accuracy().lastOn();
        form.note = details.note();
        return form;
    }

    EntryDetails details(OrganizationId organization, LedgerPeople people, ItemNames names) {
        return new EntryDetails(
                organization,
                department,
                clean(name),
                clean(kana),
                clean(business),
                people.find(responsible),
                rows.handlers(people),
                new Holding(set(SubjectKind.class, subjects), new LinkedHashSet<>(items), searchable, processing),
                new LinkedHashSet<>(purposes),
                new Acquiring(acquisition, set(Channel.class, channels), notice, noticeException, clean(noticeDocument)),
                new Volume(wide(recordCount), wide(mostCount), wide(yearlyIncrease)),
                keeping(),
                rows.access(),
                rows.recipients(names),
                rows.use(),
                rows.retention(),
                disposal,
                new Accuracy(accuracyMethod, accuracyMonths, accuracyOn),
                rows.flow(),
                clean(note));
    }

    private Keeping keeping() {
        return new Keeping(
                set(StorageMedium.class, media),
                clean(place),
                set(KeepingMethod.class, methods),
                backup,
                clean(backupPlace),
                Countries.read(countries),
                clean(countryNote));
    }

    private static Integer whole(Long number) {
        return number == null ? null : Integer.valueOf(Math.toIntExact(number));
    }

    private static Long wide(Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    private static <E extends Enum<E>> List<String> constants(Set<E> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<String> names) {
        return Codes.split(type, String.join(",", names));
    }

    /** The text as every other way into the ledger would leave it: one kind of line end, nothing unseen at its ends. */
    static String clean(String text) {
        if (text == null) {
            return null;
        }
        String clean = JapaneseText.strip(JapaneseText.storable(text).replace("\r\n", "\n"));
        return clean.isEmpty() ? null : clean;
    }

    public EntryRows getRows() {
        return rows;
    }

    public DepartmentId getDepartment() {
        return department;
    }

    public void setDepartment(DepartmentId department) {
        this.department = department;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getBusiness() {
        return business;
    }

    public void setBusiness(String business) {
        this.business = business;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public List<String> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<String> subjects) {
        this.subjects = subjects;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public boolean isSearchable() {
        return searchable;
    }

    public void setSearchable(boolean searchable) {
        this.searchable = searchable;
    }

    public Processing getProcessing() {
        return processing;
    }

    public void setProcessing(Processing processing) {
        this.processing = processing;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public AcquisitionKind getAcquisition() {
        return acquisition;
    }

    public void setAcquisition(AcquisitionKind acquisition) {
        this.acquisition = acquisition;
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = channels;
    }

    public NoticeMethod getNotice() {
        return notice;
    }

    public void setNotice(NoticeMethod notice) {
        this.notice = notice;
    }

    public NoticeException getNoticeException() {
        return noticeException;
    }

    public void setNoticeException(NoticeException noticeException) {
        this.noticeException = noticeException;
    }

    public String getNoticeDocument() {
        return noticeDocument;
    }

    public void setNoticeDocument(String noticeDocument) {
        this.noticeDocument = noticeDocument;
    }

    public Integer getRecordCount() {
        return recordCount;
    }

    public void setRecordCount(Integer recordCount) {
        this.recordCount = recordCount;
    }

    public Integer getMostCount() {
        return mostCount;
    }

    public void setMostCount(Integer mostCount) {
        this.mostCount = mostCount;
    }

    public Integer getYearlyIncrease() {
        return yearlyIncrease;
    }

    public void setYearlyIncrease(Integer yearlyIncrease) {
        this.yearlyIncrease = yearlyIncrease;
    }

    public List<String> getMedia() {
        return media;
    }

    public void setMedia(List<String> media) {
        this.media = media;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getMethods() {
        return methods;
    }

    public void setMethods(List<String> methods) {
        this.methods = methods;
    }

    public boolean isBackup() {
        return backup;
    }

    public void setBackup(boolean backup) {
        this.backup = backup;
    }

    public String getBackupPlace() {
        return backupPlace;
    }

    public void setBackupPlace(String backupPlace) {
        this.backupPlace = backupPlace;
    }

    public String getCountries() {
        return countries;
    }

    public void setCountries(String countries) {
        this.countries = countries;
    }

    public String getCountryNote() {
        return countryNote;
    }

    public void setCountryNote(String countryNote) {
        this.countryNote = countryNote;
    }

    public DisposalMethod getDisposal() {
        return disposal;
    }

    public void setDisposal(DisposalMethod disposal) {
        this.disposal = disposal;
    }

    public AccuracyMethod getAccuracyMethod() {
        return accuracyMethod;
    }

    public void setAccuracyMethod(AccuracyMethod accuracyMethod) {
        this.accuracyMethod = accuracyMethod;
    }

    public Integer getAccuracyMonths() {
        return accuracyMonths;
    }

    public void setAccuracyMonths(Integer accuracyMonths) {
        this.accuracyMonths = accuracyMonths;
    }

    public LocalDate getAccuracyOn() {
        return accuracyOn;
    }

    public void setAccuracyOn(LocalDate accuracyOn) {
        this.accuracyOn = accuracyOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
