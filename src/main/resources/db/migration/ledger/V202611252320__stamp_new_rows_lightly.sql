-- A new row's stamp paid for the rights and the search path that only a row of the history needs: it writes
-- none, and what it may read of the history is what the wall shows to its own change.
create or replace function ledger.track(target regclass) returns void language plpgsql as $track$
declare
  own_schema name;
  own_name name;
  key text[];
  plain text[];
  missing record;
  sought record;
  history text;
begin
  select n.nspname, c.relname into own_schema, own_name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target;
  history := format('%I.%I', own_schema, own_name || '_history');
  select array_agg(quote_ident(a.attname) order by k.position) into key
  from pg_index i
  cross join lateral unnest(i.indkey::smallint[]) with ordinality as k(attnum, position)
  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
  where i.indrelid = target and i.indisprimary;
  if key[1] is distinct from 'municipality_code' then
    raise exception 'the primary key of % must lead with municipality_code, found %', target, key;
  end if;

  execute format('alter table %s add column if not exists valid_from timestamptz not null,'
                 ' add column if not exists change_id bigint not null', target);
  if to_regclass(history) is null then
    execute format('create table %s (like %s)', history, target);
    execute format('alter table %s add column valid_to timestamptz not null,'
                   ' add column change_id_to bigint not null,'
                   ' add constraint %I primary key (%s, valid_from)',
                   history, own_name || '_history_pk', array_to_string(key, ', '));
    execute format('create index %I on %s (municipality_code, valid_to)',
                   own_name || '_history_by_end', history);
    perform ledger.wall(target);
    perform ledger.wall(history::regclass);
  end if;
  for missing in
    select quote_ident(a.attname) as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a
    where a.attrelid = target and a.attnum > 0 and not a.attisdropped
      and not exists (select from pg_attribute h
                      where h.attrelid = history::regclass and h.attname = a.attname)
    order by a.attnum
  loop
    execute format('alter table %s add column %s %s', history, missing.name, missing.type);
  end loop;

  for sought in
    select string_agg(quote_ident(a.attname), ', ' order by k.position) as columns,
           string_agg(a.attname, '_' order by k.position) filter (where k.position > 1) as name
    from pg_index i
    cross join lateral unnest(i.indkey::smallint[]) with ordinality as k(attnum, position)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = target and not i.indisunique and i.indpred is null
    group by i.indexrelid
    order by 1
  loop
    execute format('create index if not exists %I on %s (%s)',
                   left(own_name || '_history_by_' || sought.name, 63), history, sought.columns);
  end loop;

  select array_agg(quote_ident(attname) order by attnum) into plain
  from pg_attribute where attrelid = target and attnum > 0 and not attisdropped;

  execute format($sql$
    create or replace function %1$I.%2$I() returns trigger language plpgsql as $enter$
    begin
      new.valid_from := current_setting('hakaru.change_at');
      new.change_id := current_setting('hakaru.change');
      -- a row of this key may have been removed by a change that opened later and ended earlier;
      -- a history without a page has none, not even one that is still being written
      if pg_relation_size('%3$s') > 0 then
        new.valid_from :=
          greatest(new.valid_from, (select max(h.valid_to) from %3$s h where (%4$s) = (%5$s)));
      end if;
      return new;
    end $enter$ $sql$,
    own_schema, own_name || '_enter', history,
    (select string_agg('h.' || c, ', ') from unnest(key) c),
    (select string_agg('new.' || c, ', ') from unnest(key) c));
  execute format('create or replace trigger enter before insert on %s'
                 ' for each row execute function %I.%I()', target, own_schema, own_name || '_enter');

  execute format($sql$
    create or replace function %1$I.%2$I() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $stamp$
    declare
      change bigint := current_setting('hakaru.change')::bigint;
      instant timestamptz := current_setting('hakaru.change_at')::timestamptz;
    begin
      if tg_op = 'UPDATE' then
        new.valid_from := old.valid_from;
        new.change_id := old.change_id;
        if new *= old then
          return null;  -- nothing changed: no write, no history
        end if;
      end if;
      if old.change_id = change then
        instant := old.valid_from;  -- a state that no other change ever saw leaves no history
      else
        instant := greatest(instant, old.valid_from + interval '1 microsecond');
        insert into %3$s (%4$s, valid_to, change_id_to) values (%5$s, instant, change);
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      new.valid_from := instant;
      new.change_id := change;
      return new;
    end $stamp$ $sql$,
    own_schema, own_name || '_stamp', history,
    array_to_string(plain, ', '),
    (select string_agg('old.' || c, ', ') from unnest(plain) c));
  execute format('create or replace trigger stamp before update or delete on %s'
                 ' for each row execute function %I.%I()', target, own_schema, own_name || '_stamp');

  execute format('create schema if not exists %I', own_schema || '_past');
  execute format($sql$
    create or replace view %1$I.%2$I with (security_invoker = true) as
    select %3$s from %4$s where valid_from < (select ledger.as_of())
    union all
    select %3$s from %5$s
    where valid_from < (select ledger.as_of()) and valid_to >= (select ledger.as_of()) $sql$,
    own_schema || '_past', own_name, array_to_string(plain, ', '), target, history);

  execute format('grant usage on schema %I, %I to hakaru_app', own_schema, own_schema || '_past');
  execute format('grant select, insert, update, delete on %s to hakaru_app', target);
  execute format('grant select on %s, %I.%I to hakaru_app', history, own_schema || '_past', own_name);
end $track$;

do $$
declare
  tracked regclass;
begin
  for tracked in
    select c.oid::regclass
    from pg_class c
    where c.relkind = 'r'
      and exists (select from pg_class h
                  where h.relnamespace = c.relnamespace and h.relname = c.relname || '_history')
    order by 1
  loop
    perform ledger.track(tracked);
  end loop;
end $$;
