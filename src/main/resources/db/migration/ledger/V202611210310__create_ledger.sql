-- The ledger: the wall between bodies, the change log, history, reading as of a past day.
create schema ledger;
grant usage on schema ledger to hakaru_app, hakaru_portal;

create function ledger.body() returns text language plpgsql stable as $$
declare
  code text := current_setting('hakaru.body', true);
begin
  if coalesce(code, '') = '' then
    raise exception 'no body set for this transaction' using errcode = '42501';
  end if;
  return code;
end $$;
comment on function ledger.body is 'Code of the body whose rows this transaction may see; raises when none is set.';

create function ledger.as_of() returns timestamptz language plpgsql stable as $$
declare
  instant text := current_setting('hakaru.as_of', true);
begin
  if coalesce(instant, '') = '' then
    raise exception 'no day set for reading the past' using errcode = '42501';
  end if;
  return instant::timestamptz;
end $$;
comment on function ledger.as_of is 'The instant whose state the *_past views show, exclusive; raises when none is set.';

create function ledger.wall(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy wall on %s using (municipality_code = (select ledger.body()))', target);
end $$;
comment on function ledger.wall is 'Lets a transaction see and write the rows of its own body only.';

create sequence ledger.change_number;
grant usage on sequence ledger.change_number to hakaru_app;

create table ledger.change (
  municipality_code text not null,
  change_id bigint not null,
  changed_at timestamptz not null,
  person text not null,
  reason text not null,
  constraint change_pk primary key (municipality_code, change_id),
  constraint change_code_is_six_digits check (municipality_code ~ '^[0-9]{6}$'),
  constraint change_has_person check (person <> ''),
  constraint change_has_reason check (reason <> '')
);
comment on table ledger.change is 'The change log: one row a transaction that wrote. Appended, never edited.';
comment on column ledger.change.changed_at is 'Taken once, when the transaction opened.';
select ledger.wall('ledger.change');
grant select, insert on ledger.change to hakaru_app;

create function ledger.open_reading(body text, as_of timestamptz) returns void language plpgsql as $$
begin
  perform set_config('hakaru.body', body, true);
  perform set_config('hakaru.as_of', coalesce(as_of::text, ''), true);
end $$;
comment on function ledger.open_reading is 'Opens a transaction that reads one body, now or as of an instant.';

create function ledger.open_change(body text, person text, reason text) returns bigint language plpgsql as $$
declare
  number bigint := nextval('ledger.change_number');
  instant timestamptz := clock_timestamp();
begin
  perform ledger.open_reading(body, null);
  perform set_config('hakaru.change', number::text, true);
  perform set_config('hakaru.change_at', instant::text, true);
  insert into ledger.change (municipality_code, change_id, changed_at, person, reason)
  values (body, number, instant, person, reason);
  return number;
end $$;
comment on function ledger.open_change is 'Opens a transaction that writes one body, and logs it.';

-- Gives a table its history: columns valid_from and change_id, the table <name>_history, the trigger
-- that fills both, and the view <schema>_past.<name>. Called again after a column was added, it brings
-- history, trigger and view in step.
create function ledger.track(target regclass) returns void language plpgsql as $track$
declare
  own_schema name;
  own_name name;
  key text[];
  plain text[];
  missing record;
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

  select array_agg(quote_ident(attname) order by attnum) into plain
  from pg_attribute where attrelid = target and attnum > 0 and not attisdropped;

  execute format($sql$
    create or replace function %1$I.%2$I() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $stamp$
    declare
      change bigint := current_setting('hakaru.change')::bigint;
      instant timestamptz := current_setting('hakaru.change_at')::timestamptz;
    begin
      if tg_op = 'INSERT' then
        -- a row of this key may have been removed by a change that opened later and ended earlier
        instant := greatest(instant, (select max(h.valid_to) from %3$s h where (%4$s) = (%5$s)));
        new.valid_from := instant;
        new.change_id := change;
        return new;
      end if;
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
        insert into %3$s (%6$s, valid_to, change_id_to) values (%7$s, instant, change);
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      new.valid_from := instant;
      new.change_id := change;
      return new;
    end $stamp$ $sql$,
    own_schema, own_name || '_stamp', history,
    (select string_agg('h.' || c, ', ') from unnest(key) c),
    (select string_agg('new.' || c, ', ') from unnest(key) c),
    array_to_string(plain, ', '),
    (select string_agg('old.' || c, ', ') from unnest(plain) c));
  execute format('create or replace trigger stamp before insert or update or delete on %s'
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
comment on function ledger.track is 'Gives a table its history and the view of its past; see the file that made it.';

-- Looks through the history of every tracked table of the transaction's body.
create function ledger.history_faults() returns table (tracked text, row_key text, fault text)
language plpgsql stable as $$
declare
  target record;
begin
  for target in
    select n.nspname as own_schema, c.relname as own_name,
           (select string_agg(quote_ident(a.attname), ', ' order by k.position)
            from pg_index i
            cross join lateral unnest(i.indkey::smallint[]) with ordinality as k(attnum, position)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
            where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r'
      and exists (select from pg_class h
                  where h.relnamespace = c.relnamespace and h.relname = c.relname || '_history')
    order by 1, 2
  loop
    return query execute format($sql$
      select %1$L::text, v.row_key,
             case when v.valid_to <= v.valid_from then 'ends before it begins'
                  else 'overlaps its successor' end
      from (select concat_ws('/', %2$s) as row_key, valid_from, valid_to,
                   lead(valid_from) over (partition by %2$s order by valid_from) as next_from
            from (select %2$s, valid_from, 'infinity'::timestamptz as valid_to from %3$I.%4$I
                  union all
                  select %2$s, valid_from, valid_to from %3$I.%5$I) as states) as v
      where v.valid_to <= v.valid_from or v.next_from < v.valid_to
      order by v.row_key $sql$,
      target.own_schema || '.' || target.own_name, target.key,
      target.own_schema, target.own_name, target.own_name || '_history');
  end loop;
end $$;
comment on function ledger.history_faults is 'States of one row that overlap, or end before they begin; none when all is well.';
