-- The lines of a review whose answer is that the access is to be removed: a few of many.
create index review_lines_refused on review_lines (tenant_id, review_id) where answer = 'remove';
