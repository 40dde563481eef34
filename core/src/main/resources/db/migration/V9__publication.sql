-- How the plan leaves the program as documents, and what a scenario says of hours and of when the
-- council decides. Null where nothing was said, as in every plan from before there were such columns.

alter table plan_facts add column publication json;
alter table scenario add column capacity text;
alter table scenario add column decision text;
