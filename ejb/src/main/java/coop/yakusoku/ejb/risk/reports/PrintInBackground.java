package coop.yakusoku.ejb.risk.reports;

import coop.yakusoku.ejb.shared.jobs.JobRun;
import coop.yakusoku.ejb.shared.jobs.JobWork;
import coop.yakusoku.ejb.shared.print.PdfPrinter;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Prints the whole register, or a whole treatment plan, while its reader goes on working. */
@ApplicationScoped
public class PrintInBackground implements JobWork {

    private final ReportService reports;
    private final PdfPrinter printer;
    private final Clock clock;

    protected PrintInBackground() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    PrintInBackground(ReportService reports, PdfPrinter printer, Clock clock) {
        this.reports = reports;
        this.printer = printer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "risk.print";
    }

    @Override
    public void run(JobRun run) throws IOException {
        Properties wish = run.parameters();
        run.message("job.reading");
        XhtmlDocument document = Filters.isRegister(wish)
                ? reports.register(Filters.assets(wish))
                : reports.treatmentPlan(Filters.risks(wish));
        run.message("job.printing");
        String name = document.form().title() + "_" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        run.result(name + ".pdf", PdfPrinter.MEDIA_TYPE, out -> printer.print(document, out, run::progress));
    }
}
