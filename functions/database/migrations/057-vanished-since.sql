-- When a reading of the directory showed first that there is nothing to answer any more.
alter table review_lines add column vanished_at timestamptz;
