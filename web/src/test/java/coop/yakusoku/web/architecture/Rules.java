package coop.yakusoku.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The structure of the house as rules, for a house that stands in any package. */
final class Rules {

    private final String root;
    private final ContextMap contexts;

    Rules(String root, ContextMap contexts) {
        this.root = root;
        this.contexts = contexts;
    }

    /** All rules by their names. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("LAYERS", layers());
        rules.put("DOMAIN_KNOWS_NO_CONTAINER", domainKnowsNoContainer());
        rules.put("EJB_KNOWS_NO_SCREEN", ejbKnowsNoScreen());
        rules.put("WEB_KNOWS_NO_DATABASE", webKnowsNoDatabase());
        rules.put("NO_CIRCLES", noCircles());
        rules.put("CONTEXTS_MAY_USE", contextsMayUse());
        rules.put("ENTITIES_STAY_HOME", entitiesStayHome());
        rules.put("ENTITIES_NAME_OTHER_CONTEXTS_BY_ID", entitiesNameOtherContextsById());
        rules.put("ENTITIES_HAVE_NO_SETTERS", entitiesHaveNoSetters());
        rules.put("EVERY_SERVICE_DOOR_HAS_A_LOCK", everyServiceDoorHasALock());
        rules.put("PAGES_ARE_NAMED_PAGES", pagesAreNamedPages());
        rules.put("NO_SESSION_STATE", noSessionState());
        return rules;
    }

    private String layer(String name) {
        return root + "." + name + "..";
    }

    private ArchRule layers() {
        ArchRule domain = noClasses()
                .that()
                .resideInAPackage(layer("domain"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layer("ejb"), layer("web"));
        ArchRule ejb = noClasses()
                .that()
                .resideInAPackage(layer("ejb"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layer("web"));
        return CompositeArchRule.of(domain).and(ejb).as("web uses ejb uses domain, never back");
    }

    private ArchRule domainKnowsNoContainer() {
        return classes()
                .that()
                .resideInAPackage(layer("domain"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.text..",
                                "java.io..",
                                "java.nio",
                                "java.nio.charset..",
                                "java.security..",
                                "jakarta.persistence..",
                                "jakarta.validation..",
                                "org.hibernate.annotations..",
                                "org.hibernate.envers..",
                                "org.hibernate.type..",
                                layer("domain"))
                        .or(DescribedPredicate.describe("primitives", JavaClass::isPrimitive))
                        .or(DescribedPredicate.describe("arrays of primitives", Rules::isArrayOfPrimitives)))
                .as("domain knows Java, Jakarta Persistence and Validation, Hibernate's annotations, and itself");
    }

    private static boolean isArrayOfPrimitives(JavaClass type) {
        return type.isArray() && type.getBaseComponentType().isPrimitive();
    }

    private ArchRule ejbKnowsNoScreen() {
        return noClasses()
                .that()
                .resideInAPackage(layer("ejb"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..")
                .as("ejb knows no Faces, no servlets, no PrimeFaces");
    }

    private ArchRule webKnowsNoDatabase() {
        return noClasses()
                .that()
                .resideInAPackage(layer("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                .as("web knows no database");
    }

    private ArchRule noCircles() {
        return slices().matching(root + ".*.(*)..").should().beFreeOfCycles().as("no circle of contexts");
    }

    private ArchRule contextsMayUse() {
        return classes()
                .that()
                .resideInAnyPackage(layer("domain"), layer("ejb"), layer("web"))
                .should(new ArchCondition<>("use only the contexts docs/contexts.md allows") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                            Optional<String> from = contextOf(user);
                            Optional<String> to = contextOf(dependency.getTargetClass());
                            if (from.isPresent() && to.isPresent() && !contexts.allows(from.get(), to.get())) {
                                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                            }
                        }
                    }
                });
    }

    private Optional<String> contextOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        for (String layer : Set.of("domain", "ejb", "web")) {
            String start = root + "." + layer + ".";
            if (name.startsWith(start)) {
                return Optional.of(name.substring(start.length()).split("\\.")[0]);
            }
        }
        return Optional.empty();
    }

    private ArchRule entitiesStayHome() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should(new ArchCondition<>("neither take nor return an entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                                .flatMap(Rules::involved)
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " hands over " + type.getName())));
                    }
                });
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private ArchRule entitiesNameOtherContextsById() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("hold another context's things by id") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        Optional<String> home = contextOf(field.getOwner());
                        involved(field.getType())
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .filter(type -> !contextOf(type).equals(home))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        field, field.getFullName() + " holds " + type.getName())));
                    }
                });
    }

    private ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .as("entities have verbs, not setters");
    }

    private ArchRule everyServiceDoorHasALock() {
        return methods()
                .that()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .as("every public method of a service says who may");
    }

    private ArchRule pagesAreNamedPages() {
        return classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should(new ArchCondition<>("live in web and end in Page") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean page = resideInAPackage(layer("web")).test(type)
                                && type.getSimpleName().endsWith("Page");
                        if (!page) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is @Named and no page"));
                        }
                    }
                });
    }

    private ArchRule noSessionState() {
        return noClasses().should().beAnnotatedWith(SessionScoped.class).as("no session state");
    }
}
