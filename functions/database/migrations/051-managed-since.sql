-- When a manager was named for a case that came without one: to that manager it is new from then. Null: since it came.
alter table cases add column managed_since timestamptz;
