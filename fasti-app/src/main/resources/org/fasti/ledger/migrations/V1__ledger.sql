-- The ledger on PostgreSQL, version 1. What the columns mean: docs/chronicle.md. Never change a migration: add one.
CREATE TABLE entry (
    number BIGINT PRIMARY KEY,
    recorded TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    id BYTEA NOT NULL UNIQUE,
    about BYTEA,
    body TEXT COLLATE "C" NOT NULL,
    hash BYTEA NOT NULL
);

CREATE INDEX entry_about ON entry (about) WHERE about IS NOT NULL;

-- How far the ledger goes, so that entries cut off at its end are missed.
CREATE TABLE head (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

-- Against slips in other tools; whoever means to alter the ledger is found by `fasti verify`.
CREATE FUNCTION the_ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''the ledger is append-only''; END';

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
FOR EACH ROW EXECUTE FUNCTION the_ledger_is_append_only();

CREATE TRIGGER entry_is_never_removed BEFORE DELETE OR TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION the_ledger_is_append_only();

INSERT INTO head ("only", number, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));
