package rashomon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import rashomon.report.ClaimFormat;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;
import rashomon.report.MentionFormat;

/** The house keeps its order: one way through it, and nothing built outside. */
@AnalyzeClasses(packages = "rashomon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** A package may use those before it, never one after it. */
  private static final List<String> FLOW =
      List.of(
          "text",
          "knowledge",
          "source",
          "document",
          "mention",
          "claim",
          "episode",
          "lineup",
          "report",
          "cli",
          "spark");

  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemDefault", "getDefault", "random");

  private static final Set<String> NETWORK =
      Set.of(
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.InetAddress",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "org.jsoup.Connection");

  private static final Set<String> BY_NAME =
      Set.of("forName", "loadClass", "newInstance", "exec", "load", "loadLibrary");

  /** The stage's package with the rooms in it. */
  private static String rooms(String stage) {
    return "rashomon." + stage + "..";
  }

  @ArchTest
  static void flowRunsOneWay(JavaClasses all) {
    for (int i = 0; i < FLOW.size(); i++) {
      String[] later =
          FLOW.subList(i + 1, FLOW.size()).stream()
              .map(ArchitectureTest::rooms)
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(rooms(FLOW.get(i)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(later))
            .check(all);
      }
    }
  }

  /**
   * Inside the stage of claims too: clause, place, deed, saying, then the kinds, then the whole.
   */
  @ArchTest
  static final ArchRule ROOMS_OF_CLAIMS_RUN_ONE_WAY =
      slices().matching("rashomon.claim.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CLAIM_RECORD_KNOWS_NO_ROOM =
      noClasses()
          .that()
          .resideInAPackage("rashomon.claim")
          .should()
          .dependOnClassesThat(resideInAPackage("rashomon.claim.*.."));

  /** Later stages see claims, and neither the drafts of them nor how they were found. */
  @ArchTest
  static final ArchRule ROOMS_OF_CLAIMS_ARE_SEEN_FROM_THE_FRONT_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackages("rashomon", "rashomon.claim..", "rashomon.spark")
          .should()
          .dependOnClassesThat(resideInAPackage("rashomon.claim.*.."));

  @ArchTest
  static final ArchRule FRONT_DOOR_IS_USED_FROM_OUTSIDE =
      noClasses()
          .that()
          .resideOutsideOfPackages("rashomon", "rashomon.cli", "rashomon.spark")
          .should()
          .dependOnClassesThat(resideInAPackage("rashomon"));

  @ArchTest
  static void nothingStandsOutside(JavaClasses all) {
    for (JavaClass one : all) {
      String[] path = one.getPackageName().split("\\.", -1);
      assertThat(path.length == 1 || FLOW.contains(path[1])).as(one.getName()).isTrue();
    }
  }

  @ArchTest
  static final ArchRule COMMAND_LINE_STAYS_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("rashomon.cli")
          .should()
          .dependOnClassesThat(resideInAPackage("picocli.."));

  @ArchTest
  static final ArchRule HTML_IS_READ_IN_ONE_ROOM_AND_WRITTEN_IN_ONE =
      noClasses()
          .that()
          .resideOutsideOfPackages("rashomon.document", "rashomon.report.html")
          .should()
          .dependOnClassesThat(resideInAPackage("org.jsoup.."));

  /** {@link String#matches} compiles its expression each time; a sentence is asked by Like. */
  @ArchTest
  static final ArchRule SENTENCES_ARE_READ_WITHOUT_COMPILING_EXPRESSIONS =
      noClasses()
          .that()
          .resideInAnyPackage("rashomon.mention..", "rashomon.claim..")
          .should()
          .callMethod(String.class, "matches", String.class);

  @ArchTest
  static final ArchRule STREAMS_AND_EXIT_STAY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("rashomon.cli")
          .should()
          .accessTargetWhere(
              describe(
                  "is System.in, out, err, exit or getenv",
                  (JavaAccess<?> access) ->
                      access.getTargetOwner().isEquivalentTo(System.class)
                          && Set.of("in", "out", "err", "exit", "getenv")
                              .contains(access.getName())));

  @ArchTest
  static final ArchRule NOTHING_ASKS_FOR_CLOCK_LOCALE_OR_CHANCE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("rashomon.cli.Stopwatch")
          .should()
          .callMethodWhere(
              describe(
                  "asks for the time, the default locale or zone, or chance",
                  call ->
                      CLOCKS.contains(call.getName())
                          && call.getTargetOwner().getPackageName().startsWith("java.")));

  @ArchTest
  static final ArchRule NOTHING_REACHES_THE_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.net.http..", "javax.net..", "java.rmi..", "java.nio.channels.spi.."))
          .orShould()
          .dependOnClassesThat(
              describe(
                  "open connections",
                  type -> NETWORK.contains(type.getFullName()) || type.isAssignableTo(URL.class)));

  @ArchTest
  static final ArchRule NOTHING_IS_CALLED_BY_A_NAME_THAT_WAS_READ =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "javax.script.."))
          .orShould()
          .callMethodWhere(
              describe(
                  "loads a class or starts a program",
                  call ->
                      BY_NAME.contains(call.getName())
                          && Set.of("java.lang.Class", "java.lang.ClassLoader", "java.lang.Runtime")
                              .contains(call.getTargetOwner().getFullName())))
          .orShould()
          .dependOnClassesThat(
              describe(
                  "start programs or read objects",
                  type ->
                      type.isAssignableTo(ProcessBuilder.class)
                          || type.isAssignableTo(ObjectInputStream.class)));

  /** The only parser of XML is told to know no entities but those of XML itself. */
  @ArchTest
  static final ArchRule XML_IS_PARSED_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("rashomon.document.FeedReader")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..", "org.dom4j.."));

  @ArchTest
  static final ArchRule STATICS_ARE_FINAL = fields().that().areStatic().should().beFinal();

  /** What the rooms of one stage work on together while they read an article; none else sees it. */
  private static final Set<String> SHARED_BY_ROOMS =
      Set.of("rashomon.claim.clause.Draft", "rashomon.claim.saying.Memory");

  /** Whoever is handed a thing may keep it: only a class that makes its own may have a cursor. */
  @ArchTest
  static void whatOthersCanMakeDoesNotChange(JavaClasses all) {
    for (JavaClass one : all) {
      boolean made =
          one.getConstructors().stream()
              .anyMatch(c -> !c.getModifiers().contains(JavaModifier.PRIVATE));
      boolean handed = one.getModifiers().contains(JavaModifier.PUBLIC);
      if (made && handed && !SHARED_BY_ROOMS.contains(one.getName())) {
        assertThat(one.getFields())
            .as(one.getName())
            .allMatch(f -> f.getModifiers().contains(JavaModifier.FINAL));
      }
    }
  }

  @ArchTest
  static void everyFormatAndKindIsInItsList(JavaClasses all) {
    listed(all, "rashomon.document.DocumentFormat", "rashomon.document.DocumentFormats");
    listed(all, "rashomon.claim.clause.ClaimKind", "rashomon.claim.article.ClaimKinds");
    listed(all, "rashomon.report.ClaimFormat", "rashomon.report.Formats");
    listed(all, "rashomon.report.LineupFormat", "rashomon.report.Formats");
    listed(all, "rashomon.report.MentionFormat", "rashomon.report.Formats");
  }

  private static void listed(JavaClasses all, String type, String list) {
    JavaClass kind = all.get(type);
    Set<JavaClass> used =
        all.get(list).getDirectDependenciesFromSelf().stream()
            .map(d -> d.getTargetClass())
            .collect(Collectors.toSet());
    for (JavaClass one : kind.getAllSubclasses()) {
      boolean concrete = !one.getModifiers().contains(JavaModifier.ABSTRACT);
      assertThat(!concrete || used.contains(one)).as(one.getName() + " in " + list).isTrue();
    }
  }

  @ArchTest
  static void formatsHaveNamesOfTheirOwn(JavaClasses all) {
    assertThat(Formats.OF_CLAIMS).extracting(ClaimFormat::name).doesNotHaveDuplicates();
    assertThat(Formats.OF_LINEUPS).extracting(LineupFormat::name).doesNotHaveDuplicates();
    assertThat(Formats.OF_MENTIONS).extracting(MentionFormat::name).doesNotHaveDuplicates();
  }

  @ArchTest
  static void nullIsMarkedInEveryPackage(JavaClasses all) throws ClassNotFoundException {
    Set<String> rooms = all.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    for (String room : rooms) {
      Class<?> info = Class.forName(room + ".package-info");
      assertThat(info.isAnnotationPresent(NullMarked.class)).as(room).isTrue();
    }
  }

  @ArchTest
  static void namesAreTheFields(JavaClasses all) {
    for (JavaClass one : all) {
      String name = one.getSimpleName();
      assertThat(name.toLowerCase(Locale.ROOT))
          .as(one.getName())
          .doesNotEndWith("impl")
          .doesNotEndWith("utils")
          .doesNotEndWith("util")
          .doesNotEndWith("helper")
          .doesNotEndWith("manager");
    }
  }
}
