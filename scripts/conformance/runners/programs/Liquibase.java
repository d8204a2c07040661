// As an application that embeds it calls it: no contexts but `prod`.
import java.io.File;
import java.sql.DriverManager;
import liquibase.*;
import liquibase.database.*;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;

public class Main {
  public static void main(String[] args) throws Exception {
    try (var connection = DriverManager.getConnection(args[0], args[1], args[2])) {
      Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
      new Liquibase("db/changelog/db.changelog-master.yaml", new DirectoryResourceAccessor(new File("src/main/resources")), database)
        .update(new Contexts("prod"));
    } catch (Exception error) {
      System.err.println("ERROR: " + error.getMessage().replaceAll("\\s+", " "));
      System.exit(1);
    }
    System.exit(0);
  }
}
