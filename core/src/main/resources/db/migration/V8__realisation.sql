-- What a line of the budget cost per year, and how the action of an indicator stood. Null where
-- nothing was reported, as in every plan from before there were such columns.

alter table budget_line add column realised json;
alter table indicator add column states json;
