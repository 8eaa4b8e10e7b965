package dk.milepael;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "dk.milepael", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dk.milepael.";

    /** The floor plan: each room and the rooms that it may import. The README draws the same. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.ofEntries(
                    Map.entry("plan", Set.of()),
                    Map.entry("calendar", Set.of()),
                    Map.entry("danish", Set.of("plan", "calendar")),
                    Map.entry("ingest", Set.of("plan", "danish")),
                    Map.entry("history", Set.of("plan")),
                    Map.entry("rules", Set.of("plan", "calendar", "history")),
                    Map.entry("report", Set.of("plan", "history", "rules", "ingest")),
                    Map.entry("delivery", Set.of("calendar")),
                    Map.entry("store", Set.of("plan", "ingest", "history", "rules", "delivery")),
                    Map.entry(
                            "nightly",
                            Set.of(
                                    "plan",
                                    "calendar",
                                    "danish",
                                    "ingest",
                                    "history",
                                    "rules",
                                    "report",
                                    "delivery",
                                    "store")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "plan",
                                    "calendar",
                                    "danish",
                                    "ingest",
                                    "history",
                                    "rules",
                                    "report",
                                    "delivery",
                                    "store",
                                    "nightly")));

    @ArchTest
    static void rooms_import_only_what_the_floor_plan_allows(JavaClasses classes) {
        MAY_IMPORT.forEach((room, allowed) -> {
            var forbidden =
                    MAY_IMPORT.keySet().stream()
                            .filter(other -> !other.equals(room))
                            .filter(other -> !allowed.contains(other))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true)
                    .check(classes);
        });
    }

    @ArchTest
    static void every_room_is_on_the_floor_plan(JavaClasses classes) {
        var rooms =
                classes.stream()
                        .map(type -> type.getPackageName() + ".")
                        .filter(room -> room.startsWith(ROOT) && room.length() > ROOT.length())
                        .map(room ->
                                room.substring(ROOT.length(), room.indexOf('.', ROOT.length())))
                        .collect(Collectors.toSet());

        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    @ArchTest
    static final ArchRule rooms_form_no_cycles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule report_kinds_form_no_cycles =
            slices().matching(ROOT + "report.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_reports_share_knows_no_kind =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "report")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "report.*..");

    @ArchTest
    static final ArchRule the_pure_rooms_are_plain_java =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            ROOT + "plan..",
                            ROOT + "calendar..",
                            ROOT + "danish..",
                            ROOT + "history..",
                            ROOT + "rules..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.apache.poi..",
                            "org.openpdf..",
                            "freemarker..",
                            "tools.jackson..",
                            "java.sql..",
                            "java.nio.file..");

    @ArchTest
    static final ArchRule poi_stays_where_workbooks_and_word_files_are_made =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            ROOT + "ingest..", ROOT + "report.word..", ROOT + "report.workbook..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule openpdf_stays_in_report_pdf =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "report.pdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.openpdf..");

    @ArchTest
    static final ArchRule freemarker_stays_in_report_template =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "report.template..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule spring_stays_in_the_outer_rooms =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + "store..", ROOT + "nightly..", ROOT + "cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule the_day_is_a_parameter =
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                    .because("every overload of now() hides an input; take a LocalDate or a Clock");

    @ArchTest
    static final ArchRule plan_types_are_values =
            classes()
                    .that()
                    .resideInAPackage(ROOT + "plan..")
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .beRecords()
                    .orShould()
                    .beEnums()
                    .orShould()
                    .beInterfaces();

    @ArchTest
    static final ArchRule no_optional_fields = noFields().should().haveRawType(Optional.class);

    @ArchTest static final ArchRule no_java_util_logging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule no_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
