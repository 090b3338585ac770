package jp.hakaru.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Past and present in step (過去ビューの一致): a tracked table, its history, the view of its past and the
 * trigger between them know the same columns. {@code ledger.track} makes them and mends them.
 */
final class PastRules {
  /** A table is tracked when it bears any mark of it, so that half of the marks is a fault. */
  private static final String TRACKED =
      """
      with tracked as (
        select c.oid as id, n.nspname || '.' || c.relname as name,
               to_regclass(format('%%I.%%I', n.nspname, c.relname || '_history')) as history,
               to_regclass(format('%%I.%%I', n.nspname || '_past', c.relname)) as past,
               (select p.prosrc from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                where t.tgrelid = c.oid and t.tgname = 'stamp'
                  and p.proname = c.relname || '_stamp' and p.pronamespace = n.oid
                  -- before each row, on update and delete, whatever the session
                  and t.tgtype = 27 and t.tgenabled in ('O', 'A') and t.tgqual is null) as stamp,
               (select p.prosrc from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                where t.tgrelid = c.oid and t.tgname = 'enter'
                  and p.proname = c.relname || '_enter' and p.pronamespace = n.oid
                  -- before each new row, whatever the session
                  and t.tgtype = 7 and t.tgenabled in ('O', 'A') and t.tgqual is null) as enter
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and c.relname !~ '_history$' and %s
          and (to_regclass(format('%%I.%%I', n.nspname, c.relname || '_history')) is not null
            or to_regclass(format('%%I.%%I', n.nspname || '_past', c.relname)) is not null
            or exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname in ('stamp', 'enter'))
            or exists (select from pg_attribute a
                       where a.attrelid = c.oid and a.attname in ('valid_from', 'change_id')
                       having count(*) = 2))),
      columns as (
        select attrelid as of, attname as name,
               format_type(atttypid, atttypmod) || coalesce(' ' || nullif(attcollation, 0), '') as type
        from pg_attribute where attnum > 0 and not attisdropped)
      """
          .formatted(CatalogueQuery.OURS);

  private static final String MISSING =
      TRACKED
          + """
          select name || ': ' || fault from tracked, lateral (values
            (history is null, 'no history'),
            (past is null, 'no view of its past'),
            (stamp is null, 'no trigger that keeps its history'),
            (enter is null, 'no trigger that dates its new rows')) as looked (is_so, fault)
          where is_so order by 1
          """;

  /** Columns of one that the other has not, or has with another type; each way round. */
  private static final String UNEVEN =
      TRACKED
          + """
          , pairs as (
            select name, id as mine, history as other, '' as plus, 'the history' as word from tracked
            union all
            select name, history, id, 'valid_to change_id_to', 'the table (history has it)' from tracked
            union all
            select name, id, past, '', 'the view of its past' from tracked
            union all
            select name, past, id, '', 'the table (the view has it)' from tracked)
          select p.name || ': ' || c.name || ' ' || c.type || ' is not in ' || p.word
          from pairs p join columns c on c.of = p.mine
          where p.other is not null and c.name <> all (string_to_array(p.plus, ' '))
            and not exists (select from columns o
                            where o.of = p.other and o.name = c.name and o.type = c.type)
          union all
          select t.name || ': ' || wanted || ' is not in the history'
          from tracked t, unnest(array['valid_to', 'change_id_to']) as wanted
          where t.history is not null
            and not exists (select from columns c where c.of = t.history and c.name = wanted)
          union all
          select t.name || ': the trigger does not keep ' || c.name
          from tracked t join columns c on c.of = t.id
          where t.stamp is not null and t.stamp !~ ('old\\.' || quote_ident(c.name) || '[,) ]')
          order by 1
          """;

  private static final String ORPHANS =
      """
      select n.nspname || '.' || c.relname || ': of no table'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where %s and (
        c.relkind = 'r' and c.relname ~ '_history$'
          and to_regclass(format('%%I.%%I', n.nspname, regexp_replace(c.relname, '_history$', '')))
            is null
        or n.nspname ~ '_past$'
          and to_regclass(format('%%I.%%I', regexp_replace(n.nspname, '_past$', ''), c.relname))
            is null)
        -- Flyway's own list, no history of ours
        and n.nspname <> 'migration'
      order by 1
      """
          .formatted(CatalogueQuery.OURS);

  private PastRules() {}

  static List<String> tracked(Connection connection) throws SQLException {
    return CatalogueQuery.list(connection, TRACKED + "select name from tracked order by 1");
  }

  static List<String> faults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>(CatalogueQuery.list(connection, MISSING));
    faults.addAll(CatalogueQuery.list(connection, UNEVEN));
    faults.addAll(CatalogueQuery.list(connection, ORPHANS));
    return faults;
  }
}
