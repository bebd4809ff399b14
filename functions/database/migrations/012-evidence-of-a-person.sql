-- What one person has kept within a day is added up before more is taken (functions/breaches/evidence-of-a-day.ts).
create index evidence_of_person on evidence (tenant_id, added_by, added_at);
