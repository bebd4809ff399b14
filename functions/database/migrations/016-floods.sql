-- What is said together is found among the messages of the same minutes: to managers, and about one person's cases.
create index outbox_to_managers on outbox (tenant_id, planned_at) where kind = 'to-manager';
create index outbox_of_alarms on outbox (tenant_id, subject_id, kind) where kind in ('protected-address', 'untaken');
