-- Editions: frozen copies of the plan under a name.
-- made_at is to the second. hash is the seal over the edition and the hash of the one before it.

create table edition (
  id uuid not null,
  place integer not null,
  name text not null,
  note text not null,
  made_at timestamp with time zone not null,
  plan_hash varchar(64) not null,
  hash text not null,
  withdrawn_reason text,
  withdrawn_at timestamp with time zone,
  constraint edition_key primary key (id),
  constraint edition_withdrawn check ((withdrawn_reason is null) = (withdrawn_at is null))
);

-- The plans that editions froze, as JSON under the SHA-256 of its characters, cut into parts because
-- H2 keeps no more than 1,048,576 characters in a value. Rows are only ever added: the journal names
-- these plans as well, also those of an edition that was undone.
create table frozen_plan (
  hash varchar(64) not null,
  part integer not null,
  content text not null,
  constraint frozen_plan_key primary key (hash, part)
);
