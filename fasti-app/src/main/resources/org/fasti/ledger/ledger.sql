-- The ledger, version 1. Statements are parted by empty lines. What the columns mean: docs/chronicle.md.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    recorded TEXT NOT NULL,
    kind TEXT NOT NULL,
    id BLOB NOT NULL UNIQUE,
    about BLOB,
    body TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX entry_about ON entry (about) WHERE about IS NOT NULL;

-- How far the ledger goes, so that entries cut off at its end are missed.
CREATE TABLE head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- Against slips in other tools; whoever means to alter the ledger is found by `fasti verify`.
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

INSERT INTO head (only, number, hash) VALUES (1, 0, zeroblob(32));
