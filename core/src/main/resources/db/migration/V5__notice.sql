-- A few words that stand on every screen and on every page of a document, such as "fictieve waarden".

alter table plan_facts add column notice varchar;
