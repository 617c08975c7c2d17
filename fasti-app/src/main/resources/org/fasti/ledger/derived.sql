-- What is derived from the ledger and can be dropped. Statements are parted by empty lines; docs/chronicle.md explains.
DROP VIEW IF EXISTS tenures;

DROP TABLE IF EXISTS held;

DROP TABLE IF EXISTS tenure;

DROP TABLE IF EXISTS office;

DROP TABLE IF EXISTS edition;

DROP TABLE IF EXISTS retracted;

CREATE TABLE edition (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    uri TEXT,
    published TEXT,
    published_day INTEGER NOT NULL,
    ends TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE INDEX edition_uri ON edition (uri) WHERE uri IS NOT NULL;

CREATE TABLE office (
    number INTEGER PRIMARY KEY,
    position TEXT NOT NULL,
    organization TEXT NOT NULL,
    place TEXT NOT NULL,
    folded_position TEXT NOT NULL,
    folded_organization TEXT NOT NULL,
    folded_place TEXT NOT NULL,
    UNIQUE (position, organization, place)
) STRICT;

CREATE INDEX office_position ON office (folded_position);

CREATE INDEX office_organization ON office (folded_organization);

CREATE TABLE tenure (
    number INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL,
    claim INTEGER,
    office INTEGER NOT NULL,
    person TEXT NOT NULL,
    person_id TEXT,
    folded_person TEXT NOT NULL,
    start_said TEXT,
    end_said TEXT,
    on_said TEXT,
    start_earliest INTEGER,
    start_latest INTEGER,
    end_earliest INTEGER,
    end_latest INTEGER,
    ending TEXT,
    acting TEXT NOT NULL,
    inferred TEXT NOT NULL,
    evidence TEXT NOT NULL,
    superseded INTEGER NOT NULL
) STRICT;

CREATE INDEX tenure_office ON tenure (office, start_earliest, end_latest);

CREATE INDEX tenure_person ON tenure (folded_person, office);

CREATE INDEX tenure_edition ON tenure (edition);

CREATE INDEX tenure_claim ON tenure (claim) WHERE claim IS NOT NULL;

-- The days on which a tenure possibly held, first and last inclusive, as intervals that can be searched by a day.
CREATE VIRTUAL TABLE held USING rtree_i32(tenure, first_day, last_day);

CREATE TABLE retracted (claim BLOB PRIMARY KEY) WITHOUT ROWID, STRICT;

-- For people: days as dates. What is unbounded is empty.
CREATE VIEW tenures AS
SELECT t.number, t.person, o.position, o.organization, o.place, t.start_said, t.end_said,
    CASE WHEN t.start_earliest > -700000 THEN date(t.start_earliest * 86400, 'unixepoch') END AS starts_earliest,
    CASE WHEN t.start_latest < 2900000 THEN date(t.start_latest * 86400, 'unixepoch') END AS starts_latest,
    CASE WHEN t.end_earliest > -700000 THEN date(t.end_earliest * 86400, 'unixepoch') END AS ends_earliest,
    CASE WHEN t.end_latest < 2900000 THEN date(t.end_latest * 86400, 'unixepoch') END AS ends_latest,
    e.name AS source, e.published
FROM tenure t JOIN office o ON o.number = t.office JOIN edition e ON e.number = t.edition
WHERE t.superseded = 0;
