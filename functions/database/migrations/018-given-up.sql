-- What was given up is looked through every quarter of an hour, and is little.
create index outbox_given_up on outbox (tenant_id, kind) where state = 'given-up';
