package jp.hakaru.guard;

import static jp.hakaru.guard.CatalogueQuery.OURS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The wall between bodies (自治体の壁), read from the catalogue: every table outside the list of
 * exemptions shows a transaction the rows of its own body only, and leads its keys with the code.
 */
final class WallRules {
  private static final String TABLES =
      """
      with walled as (
        select c.oid as id, c.relrowsecurity, c.relforcerowsecurity, c.relkind, c.relowner,
               n.nspname || '.' || c.relname as name,
               (select a.attnum from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'municipality_code'
                  and a.attnotnull and a.atttypid = 'text'::regtype) as code
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'm', 'f') and %s
          and n.nspname || '.' || c.relname <> all (?))
      """
          .formatted(OURS);

  private static final String SECURITY =
      TABLES
          + """
          select name || ': ' || fault from walled, lateral (values
            (relkind in ('m', 'f'), 'a kind of table that cannot have a wall'),
            (not relrowsecurity, 'row security not enabled'),
            (not relforcerowsecurity, 'row security not forced'),
            (relowner <> 'hakaru_owner'::regrole, 'not owned by hakaru_owner'),
            (code is null, 'no column municipality_code text not null'),
            (not exists (select from pg_index where indrelid = id and indisprimary),
             'no primary key')) as looked (is_so, fault)
          where is_so order by 1
          """;

  private static final String POLICIES =
      TABLES
          + """
          select name || ': not exactly the one policy of the wall but '
                 || coalesce(string_agg(polname, ', ' order by polname), 'none')
          from walled left join pg_policy on polrelid = id
          group by name
          having count(polname) <> 1
            or not bool_and(polcmd = '*' and polpermissive and polroles = '{0}'
              and pg_get_expr(polqual, polrelid)
                  = '(municipality_code = ( SELECT ledger.body() AS body))'
              and (polwithcheck is null
                   or pg_get_expr(polwithcheck, polrelid)
                      = '(municipality_code = ( SELECT ledger.body() AS body))'))
          order by 1
          """;

  private static final String KEYS =
      TABLES
          + """
          select w.name || ': ' || k.conname || ' is not led by municipality_code'
          from walled w join pg_constraint k on k.conrelid = w.id
          left join pg_attribute other on other.attrelid = k.confrelid
            and other.attname = 'municipality_code'
          where k.contype in ('p', 'u', 'f', 'x')
            and (k.conkey[1] is distinct from w.code
                 or k.contype = 'f' and k.confkey[1] is distinct from other.attnum)
          union all
          select w.name || ': ' || i.indexrelid::regclass || ' is not led by municipality_code'
          from walled w join pg_index i on i.indrelid = w.id
          where i.indisunique and i.indkey[0] is distinct from w.code
            and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
          order by 1
          """;

  private static final String VIEWS =
      """
      select n.nspname || '.' || c.relname || ': not security_invoker'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and %s
        and not exists (select from pg_options_to_table(c.reloptions) o
                        where o.option_name = 'security_invoker'
                          and o.option_value in ('true', 'on', 'yes', '1'))
      union all
      select n.nspname || '.' || p.proname || ': runs as a role that the wall does not stop'
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      join pg_roles r on r.oid = p.proowner
      where p.prosecdef and (r.rolsuper or r.rolbypassrls) and %s
      order by 1
      """
          .formatted(OURS, OURS);

  /**
   * The administrator who made the cluster (oid 10) is outside: no process of ours works as him.
   */
  private static final String ROLES =
      """
      select rolname || ': is stopped by no wall' from pg_roles
      where oid <> 10 and (rolsuper or rolbypassrls)
      union all
      select rolname || ': may make roles' from pg_roles where rolname ~ '^hakaru_'
        and oid <> 10 and rolcreaterole
      union all
      select m.member::regrole || ': is a member of ' || m.roleid::regrole from pg_auth_members m
      where m.member::regrole::text ~ '^hakaru_' and m.member <> 10
      union all
      select wanted || ': no such role'
      from unnest(array['hakaru_owner', 'hakaru_app', 'hakaru_portal']) as wanted
      where to_regrole(wanted) is null
      order by 1
      """;

  private static final String PORTAL =
      """
      select n.nspname || '.' || c.relname || ': hakaru_portal may read'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and %1$s
        and n.nspname not in ('publication', 'publication_past')
        and has_any_column_privilege('hakaru_portal', c.oid, 'SELECT')
      union all
      select n.nspname || '.' || c.relname || ': hakaru_portal may write'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and %1$s
        and (has_table_privilege('hakaru_portal', c.oid, 'DELETE, TRUNCATE, TRIGGER')
             or has_any_column_privilege('hakaru_portal', c.oid, 'INSERT, UPDATE, REFERENCES'))
      union all
      select n.nspname || '.' || c.relname || ': hakaru_portal may use the sequence'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where %1$s and case when c.relkind = 'S'
        then has_sequence_privilege('hakaru_portal', c.oid, 'USAGE, SELECT, UPDATE') end
      union all
      select n.nspname || ': hakaru_portal may make things in the schema'
      from pg_namespace n where %1$s and has_schema_privilege('hakaru_portal', n.oid, 'CREATE')
      order by 1
      """
          .formatted(OURS);

  private static final String GONE =
      "select name || ': exempt from the wall, but no such table'"
          + " from unnest(?) as name where to_regclass(name) is null order by 1";

  private WallRules() {}

  /** Tables of no body, each with its reason, as the program itself lists them. */
  static Map<String, String> exemptions() {
    try (InputStream stream =
        WallRules.class.getResourceAsStream("/db/wall-exemptions.properties")) {
      Properties list = new Properties();
      list.load(stream);
      Map<String, String> exemptions = new TreeMap<>();
      list.stringPropertyNames().forEach(name -> exemptions.put(name, list.getProperty(name)));
      return exemptions;
    } catch (IOException e) {
      throw new UncheckedIOException("the list of exemptions cannot be read", e);
    }
  }

  /** The tables that must have a wall. */
  static List<String> walled(Connection connection, Map<String, String> exemptions)
      throws SQLException {
    return CatalogueQuery.list(
        connection, TABLES + "select name from walled", names(connection, exemptions));
  }

  static List<String> faults(Connection connection, Map<String, String> exemptions)
      throws SQLException {
    Array exempt = names(connection, exemptions);
    List<String> faults = new ArrayList<>();
    for (String question : List.of(SECURITY, POLICIES, KEYS)) {
      faults.addAll(CatalogueQuery.list(connection, question, exempt));
    }
    for (String question : List.of(VIEWS, ROLES, PORTAL)) {
      faults.addAll(CatalogueQuery.list(connection, question));
    }
    faults.addAll(CatalogueQuery.list(connection, GONE, exempt));
    exemptions.forEach((name, reason) -> {
      if (reason.isBlank()) {
        faults.add(name + ": exempt from the wall without a reason");
      }
    });
    return faults;
  }

  private static Array names(Connection connection, Map<String, String> exemptions)
      throws SQLException {
    return connection.createArrayOf("text", exemptions.keySet().toArray());
  }
}
