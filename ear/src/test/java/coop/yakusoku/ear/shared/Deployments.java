package coop.yakusoku.ear.shared;

import coop.yakusoku.ear.launcher.Project;
import coop.yakusoku.ear.people.Acting;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR we ship with two guests in it: the test and the people it acts as. Beans of the test cannot live in a WAR of
 * their own kind beside the OIDC one, hence a jar for the people.
 */
public final class Deployments {

    private static final String MODULES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <application-name>yakusoku</application-name>
              <initialize-in-order>true</initialize-in-order>
              <module><ejb>yakusoku-ejb.jar</ejb></module>
              <module><ejb>people.jar</ejb></module>
              <module><web><web-uri>yakusoku-web.war</web-uri><context-root>/</context-root></web></module>
              <module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private Deployments() {
    }

    /** @param classes the test class and what else of the test code it needs inside the container */
    public static EnterpriseArchive ear(Class<?>... classes) {
        WebArchive test = ShrinkWrap.create(WebArchive.class, "test.war")
                .addClasses(classes)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(jarOf(Assertions.class));
        JavaArchive people = ShrinkWrap.create(JavaArchive.class, "people.jar")
                .addPackage(Acting.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource("people/ejb-jar.xml", "ejb-jar.xml")
                .addAsManifestResource("people/jboss-ejb3.xml", "jboss-ejb3.xml");
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Project.here().ear().toFile());
        ear.delete("META-INF/application.xml");
        return ear.addAsModule(people)
                .addAsModule(Testable.archiveToTest(test))
                .setApplicationXML(new StringAsset(MODULES));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
