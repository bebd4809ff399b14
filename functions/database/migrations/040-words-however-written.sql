-- A word is found however it was written: with a ring or an accent that is a sign of its own, as a Mac names its files, and with
-- capitals of other languages of Europe, which `lower` knows only where the database has their locale.
create or replace function words_in(written text) returns text[] language plpgsql immutable parallel safe as $$
declare
  capitals constant text := 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇÃÌÎÏÐÑÒÔÕÙÛÝÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ';
  small constant text := 'æøåäöüéèêëáàâíóúçãìîïðñòôõùûýþāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĳĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷÿźżž';
begin
  if written = '' then return '{}'; end if;
  return (
    select coalesce(array_agg(distinct lexeme), '{}')
    from regexp_split_to_table(
      lower(translate(normalize(written), capitals, small)), '[^a-z\u00df-\u00f6\u00f8-\u1fff]+') as word
    cross join lateral (
      select word as part
      union all
      select substr(word, start) from generate_series(4, length(word) - 3) as start where length(word) between 8 and 60
    ) as parts
    cross join lateral (select (ts_lexize('public.danish_forms', part))[1] as stem) as stems
    cross join lateral (
      select left(part, 40) as lexeme
      union all
      select '~' || left(stem, 40) where stem <> part and length(stem) > 1
    ) as lexemes
    where length(word) > 1);
end $$;

-- What was written so before. Texts of cases are composed as they come in.
do $$
declare
  municipality uuid;
  otherwise constant text := '[^ -~´’–æøåäöüéèêëáàâíóúçÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ]';
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    update people set name = name where tenant_id = municipality and name ~ otherwise;
    update breach_recipients set name = name where tenant_id = municipality and name ~ otherwise;
    update evidence set name = name where tenant_id = municipality and name ~ otherwise;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
