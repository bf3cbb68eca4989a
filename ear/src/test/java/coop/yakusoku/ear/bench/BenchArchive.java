package coop.yakusoku.ear.bench;

import coop.yakusoku.ear.bench.ejb.AsManager;
import coop.yakusoku.ear.bench.web.WorkServlet;
import coop.yakusoku.ear.launcher.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A copy of the EAR we ship with two guests in it: the work to be measured, and a web application that starts it. */
final class BenchArchive {

    static final String CONTEXT = "bench";

    private static final String MODULES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <application-name>yakusoku</application-name>
              <initialize-in-order>true</initialize-in-order>
              <module><ejb>yakusoku-ejb.jar</ejb></module>
              <module><ejb>bench-ejb.jar</ejb></module>
              <module><web><web-uri>yakusoku-web.war</web-uri><context-root>/</context-root></web></module>
              <module><web><web-uri>bench.war</web-uri><context-root>/bench</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private BenchArchive() {
    }

    /** @return the file */
    static Path make(Project project) throws IOException {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, project.ear().toFile());
        JavaArchive work = ShrinkWrap.create(JavaArchive.class, "bench-ejb.jar")
                .addPackage(AsManager.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        WebArchive web = ShrinkWrap.create(WebArchive.class, "bench.war")
                .addPackage(WorkServlet.class.getPackage())
                .addAsWebResource("bench/bare.xhtml", "bare.xhtml")
                .addAsWebInfResource("bench/web.xml", "web.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        primeFaces(ear).forEach((path, node) -> web.addAsLibrary(node.getAsset(), path.get().replaceAll(".*/", "")));
        ear.delete("META-INF/application.xml");
        ear.addAsModule(work).addAsModule(web).setApplicationXML(new StringAsset(MODULES));
        Path file = Files.createDirectories(project.root().resolve("ear/target/bench")).resolve("yakusoku.ear");
        ear.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }

    /** The very PrimeFaces of our screens. */
    private static Map<ArchivePath, Node> primeFaces(EnterpriseArchive ear) {
        return ear.getAsType(WebArchive.class, "yakusoku-web.war")
                .getContent(Filters.include("/WEB-INF/lib/primefaces.*"));
    }
}
