-- Guidance, as far as the municipality has written it or changed something of the articles that come with the desk: one of
-- those has no row here before that.
create table guidance_articles (
  tenant_id uuid not null references tenants,
  article_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null default 1,
  is_off boolean not null default false,
  -- Null: the GDPR team.
  owner_id uuid,
  -- Whose it is; none: everybody's.
  units text[] not null default '{}',
  -- The version that is shown; null: the desk's own text, or none yet.
  published integer,
  -- The day it was last found to be right, and the day it is looked at again; null: as the desk's own text says.
  reviewed_on text check (reviewed_on ~ '^\d{4}-\d\d-\d\d$'),
  review_on text check (review_on ~ '^\d{4}-\d\d-\d\d$'),
  -- The how-manieth change of the municipality's guidance was the last of this article.
  changed integer not null,
  primary key (tenant_id, article_id)
);
create unique index guidance_articles_slug on guidance_articles (tenant_id, slug);
create index guidance_articles_changed on guidance_articles (tenant_id, changed);
create table guidance_versions (
  tenant_id uuid not null,
  article_id uuid not null,
  number integer not null,
  title text not null,
  topic text not null,
  body text not null,
  sources json not null,
  words text[] not null,
  -- What is new in it, as its author says.
  what text not null default '',
  -- The desk's own text beside which it was written, by its digest; null: there is none.
  product_digest text,
  -- Null: the desk's own text, as it was when the municipality began to change it.
  written_by uuid,
  written_at timestamptz not null,
  -- Null: a draft.
  published_by uuid,
  published_at timestamptz,
  primary key (tenant_id, article_id, number),
  foreign key (tenant_id, article_id) references guidance_articles
);
create unique index guidance_drafts on guidance_versions (tenant_id, article_id) where published_at is null;
-- How often the municipality's guidance has changed: what an instance holds in memory is as new as this.
create table guidance_changes (
  tenant_id uuid not null references tenants,
  counted integer not null,
  primary key (tenant_id)
);
-- How often an article or an answer has helped, by year and where; nobody's name.
create table guidance_helped (
  tenant_id uuid not null references tenants,
  about text not null,
  year integer not null,
  place text not null check (place in ('tab', 'pane', 'bot')),
  times integer not null,
  primary key (tenant_id, about, year, place)
);
do $$
declare name text;
begin
  foreach name in array array['guidance_articles', 'guidance_versions', 'guidance_changes', 'guidance_helped'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update on %I to gdpr_desk', name);
  end loop;
end $$;
grant delete on guidance_versions to gdpr_desk;
select seal_table('guidance_articles', 'article');
select seal_table('guidance_versions', 'article');
