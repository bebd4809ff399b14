-- The article an answer has become.
alter table question_answers
  add column article_id uuid,
  add foreign key (tenant_id, article_id) references guidance_articles;
create index question_answers_article on question_answers (tenant_id, article_id) where article_id is not null;
