-- On which reading of the directory a review was made, and when its names were forgotten.
alter table reviews add column read_at timestamptz, add column forgotten_at timestamptz;
alter table review_sheets add column forgotten_at timestamptz;
-- What was asked about one person, in all reviews.
create index review_lines_of_member on review_lines (tenant_id, member_id);
