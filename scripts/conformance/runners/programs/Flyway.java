// How Spring Boot and Flyway's own programs read their settings; everything else is Flyway's default.
import java.io.File;
import java.nio.file.*;
import java.util.*;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.*;
import org.flywaydb.core.internal.configuration.*;

public class Main {
  public static void main(String[] args) throws Exception {
    Map<String, String> settings = new HashMap<>();
    File conf = new File("flyway.conf"), toml = new File("flyway.toml");
    File spring = new File("src/main/resources/application.properties");
    ClassicConfiguration configuration = toml.exists()
      ? new ClassicConfiguration(TomlUtils.loadConfigurationFiles(List.of(toml))) : new ClassicConfiguration();
    if (!toml.exists()) configuration.setLocationsAsStrings("filesystem:src/main/resources/db/migration");
    if (conf.exists()) settings.putAll(ConfigUtils.loadConfigurationFile(conf, "UTF-8", true));
    if (spring.exists()) {
      Properties properties = new Properties();
      try (var in = Files.newInputStream(spring.toPath())) { properties.load(in); }
      for (String key : properties.stringPropertyNames())
        if (key.startsWith("spring.flyway."))
          settings.put("flyway." + camel(key.substring(14)), properties.getProperty(key).replace("classpath:", "filesystem:src/main/resources/"));
    }
    configuration.configure(settings);
    configuration.setDataSource(args[0], args[1], args[2]);
    try {
      new Flyway(configuration).migrate();
    } catch (Exception error) {
      System.err.println("ERROR: " + error.getMessage().replaceAll("\\s+", " "));
      System.exit(1);
    }
    System.exit(0);
  }

  static String camel(String key) {
    StringBuilder text = new StringBuilder();
    for (String part : key.split("-"))
      text.append(text.length() == 0 ? part : part.substring(0, 1).toUpperCase() + part.substring(1));
    return text.toString();
  }
}
