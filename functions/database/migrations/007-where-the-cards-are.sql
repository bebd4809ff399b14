-- Teams may take a card without naming it; whoever looks at the card names it later.
alter table cards alter column activity_id drop not null;

-- Why the bot may no longer write somewhere: removed, or the channel or team put away or deleted.
alter table conversations add column removed_because text
  check (removed_because in ('bot-removed', 'channel-deleted', 'team-archived', 'team-deleted'));
