// What Play does when an application starts in production mode, with play.evolutions.autoApply=true.
import com.typesafe.config.ConfigFactory;
import java.io.File;
import java.util.List;
import play.Mode;
import play.api.Configuration;
import play.api.db.*;
import play.api.db.evolutions.*;
import play.core.DefaultWebCommands;
import scala.jdk.javaapi.CollectionConverters;

public class Main {
  public static void main(String[] args) {
    try {
      apply(args[0]);
    } catch (Exception error) {
      StringBuilder said = new StringBuilder();
      for (Throwable cause = error; cause != null; cause = cause.getCause()) said.append(cause.getMessage()).append(" ");
      System.err.println("ERROR: " + said.toString().replaceAll("\\s+", " "));
      System.exit(1);
    }
    System.exit(0);
  }

  static void apply(String url) throws Exception {
    var environment = new play.Environment(new File("."), Main.class.getClassLoader(), Mode.PROD).asScala();
    var configuration = new Configuration(
      ConfigFactory.parseFile(new File("conf/application.conf")).withFallback(ConfigFactory.load()).resolve());
    var database = Databases.apply("org.postgresql.Driver", url, "default", scala.collection.immutable.Map$.MODULE$.empty());
    DBApi databases = new DBApi() {
      public scala.collection.immutable.Seq<Database> databases() { return CollectionConverters.asScala(List.of(database)).toSeq(); }
      public Database database(String name) { return database; }
      public void shutdown() { database.shutdown(); }
    };
    try {
      var config = new DefaultEvolutionsConfigParser(configuration).parse();
      new ApplicationEvolutions(
        config, new EnvironmentEvolutionsReader(environment, config), new DefaultEvolutionsApi(databases),
        new DynamicEvolutions(), databases, environment, new DefaultWebCommands());
    } finally {
      database.shutdown();
    }
  }
}
