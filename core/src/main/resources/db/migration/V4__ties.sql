-- What of the plan was taken from words of a sheet: an array of ids, or nothing while there are none.

alter table theme_sheet add column tied json;
