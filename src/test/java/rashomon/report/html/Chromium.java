package rashomon.report.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser with a page in it; the network is out of its reach. */
final class Chromium implements AutoCloseable {

  private static final Path FOLDER = Path.of("target", "html");

  /** Pictures that are tried before one is given up. */
  private static final int ATTEMPTS = 20;

  private final ChromeDriver driver;

  Chromium() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--lang=en",
        "--host-resolver-rules=MAP * ~NOTFOUND");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
  }

  /** Whether the Debian packages chromium and chromium-driver, or the like, are installed. */
  static boolean isHere() {
    return program("chromium").isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<File> program(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  /** Opens a page in a window of that many pixels. */
  void open(String page, int width, int height) throws IOException {
    Path file = Files.createDirectories(FOLDER).resolve("page.html");
    Files.writeString(file, page);
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.get(file.toUri().toString());
  }

  /** Whether the reader likes it dark; whether it goes on paper. Nothing moves by itself. */
  void show(boolean dark, boolean paper) {
    tell(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            paper ? "print" : "",
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  void allowScripts(boolean allowed) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  private void tell(String command, Map<String, Object> what) {
    driver.executeCdpCommand(command, what);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What a function of the page returns, which may be anything that JSON can say. */
  Object ask(String function, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(function, arguments);
  }

  boolean holds(String condition) {
    return Boolean.TRUE.equals(ask("return Boolean(" + condition + ")"));
  }

  /** What the browser complained of since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Keeps what is to be seen; on a busy machine a page may not be drawn yet when it is there. */
  void picture(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, drawn(ATTEMPTS));
  }

  private byte[] drawn(int attempts) {
    try {
      return driver.getScreenshotAs(OutputType.BYTES);
    } catch (TimeoutException late) {
      if (attempts <= 1) {
        throw late;
      }
      return drawn(attempts - 1);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
