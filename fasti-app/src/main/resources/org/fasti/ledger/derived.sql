-- What is derived from the ledger and can be dropped; docs/chronicle.md explains. Statements are parted by empty lines. They
-- are in SQLite's words; the types and keys are translated for PostgreSQL, and what one of them alone is to run, names it.
DROP VIEW IF EXISTS tenures;

DROP VIEW IF EXISTS every_testimony;

DROP VIEW IF EXISTS every_life;

DROP VIEW IF EXISTS every_acknowledged;

DROP VIEW IF EXISTS every_bearer;

DROP VIEW IF EXISTS every_office;

DROP VIEW IF EXISTS every_edition;

-- SQLite: of earlier versions.
DROP TABLE IF EXISTS held;

DROP TABLE IF EXISTS derived;

DROP TABLE IF EXISTS testimony;

DROP TABLE IF EXISTS supersession;

DROP TABLE IF EXISTS completion;

DROP TABLE IF EXISTS called;

DROP TABLE IF EXISTS bearer;

DROP TABLE IF EXISTS life;

DROP TABLE IF EXISTS office;

DROP TABLE IF EXISTS edition;

DROP TABLE IF EXISTS page_finding;

DROP TABLE IF EXISTS reference;

DROP TABLE IF EXISTS acknowledged;

DROP TABLE IF EXISTS retracted;

DROP TABLE IF EXISTS judgement;

DROP TABLE IF EXISTS organization_link;

DROP TABLE IF EXISTS link;

DROP TABLE IF EXISTS settled;

DROP TABLE IF EXISTS person_word;

DROP TABLE IF EXISTS word;

DROP TABLE IF EXISTS office_word;

-- page: the address that all editions of a page share. out_day: the day of publication, or where no date is known the one on which it was recorded.
CREATE TABLE edition (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    uri TEXT,
    page TEXT,
    published TEXT,
    out_day INTEGER NOT NULL,
    ends TEXT NOT NULL,
    licence TEXT,
    language TEXT NOT NULL
) STRICT;

CREATE INDEX edition_page ON edition (page) WHERE page IS NOT NULL;

CREATE INDEX edition_name ON edition (name);

-- Persons as one source names them; who are taken for one share the number of the first in person.
CREATE TABLE bearer (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    source TEXT NOT NULL,
    known_by TEXT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    person_id TEXT,
    shared TEXT,
    UNIQUE (known_by, source)
) STRICT;

CREATE INDEX bearer_name ON bearer (folded_name);

-- Other names under which a source had the same bearer.
CREATE TABLE called (
    folded_name TEXT NOT NULL,
    bearer INTEGER NOT NULL,
    PRIMARY KEY (folded_name, bearer)
) WITHOUT ROWID, STRICT;

CREATE INDEX called_bearer ON called (bearer);

CREATE INDEX bearer_person ON bearer (person);

CREATE INDEX bearer_shared ON bearer (shared) WHERE shared IS NOT NULL;

-- Offices as sources word them; what is taken for one office shares the number of the first in line.
CREATE TABLE office (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    position TEXT NOT NULL,
    organization TEXT NOT NULL,
    place TEXT NOT NULL,
    folded_position TEXT NOT NULL,
    folded_organization TEXT NOT NULL,
    folded_place TEXT NOT NULL,
    role TEXT NOT NULL,
    terms TEXT NOT NULL,
    telling TEXT NOT NULL,
    bare INTEGER NOT NULL,
    UNIQUE (position, organization, place)
) STRICT;

CREATE INDEX office_position ON office (folded_position);

CREATE INDEX office_organization ON office (folded_organization);

CREATE INDEX office_place ON office (folded_place);

CREATE INDEX office_line ON office (line);

-- What one edition says of one tenure. said: what is neither a bound nor searched, as JSON. since: the number of the
-- entry from which on it follows from the ledger; until: of the one from which on it does not any more.
CREATE TABLE testimony (
    number INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL,
    claim INTEGER,
    office INTEGER NOT NULL,
    bearer INTEGER NOT NULL,
    person TEXT NOT NULL,
    start_said TEXT,
    end_said TEXT,
    start_earliest INTEGER,
    start_latest INTEGER,
    end_earliest INTEGER,
    end_latest INTEGER,
    ending TEXT,
    said TEXT NOT NULL,
    inferred TEXT NOT NULL,
    evidence TEXT NOT NULL,
    superseded INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER
) STRICT;

CREATE INDEX testimony_office ON testimony (office, start_earliest, end_latest);

CREATE INDEX testimony_bearer ON testimony (bearer, office);

CREATE INDEX testimony_edition ON testimony (edition);

CREATE INDEX testimony_claim ON testimony (claim) WHERE claim IS NOT NULL;

-- Births and deaths, as days counted like those of testimonies.
CREATE TABLE life (
    number INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL,
    bearer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    said TEXT NOT NULL,
    earliest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    superseded INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER
) STRICT;

CREATE INDEX life_bearer ON life (bearer);

CREATE INDEX life_edition ON life (edition);

-- The first edition that supersedes a row of a table, as it follows from the entries since and before until.
CREATE TABLE supersession (
    testimony INTEGER NOT NULL,
    since INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    until INTEGER,
    PRIMARY KEY (testimony, since)
) WITHOUT ROWID, STRICT;

-- The editions of tables that list all that their source lists.
CREATE TABLE completion (
    edition INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    PRIMARY KEY (edition, since)
) WITHOUT ROWID, STRICT;

-- SQLite: the possible days of testimonies of about one length are searched together: who holds on a day began at most so
-- many days before. (SqliteEngine.heldOn asks for these spans.)
ALTER TABLE testimony ADD COLUMN span INTEGER AS (
    CASE
        WHEN end_latest - start_earliest <= 512 THEN 512
        WHEN end_latest - start_earliest <= 2048 THEN 2048
        WHEN end_latest - start_earliest <= 8192 THEN 8192
        WHEN end_latest - start_earliest <= 32768 THEN 32768
        WHEN start_earliest IS NOT NULL THEN 8589934592
    END
) VIRTUAL;

-- SQLite:
CREATE INDEX testimony_held ON testimony (span, start_earliest, end_latest);

-- PostgreSQL: the days on which it possibly held; what lies beyond all calendars is unbounded.
ALTER TABLE testimony ADD COLUMN held daterange GENERATED ALWAYS AS (
    CASE WHEN start_earliest IS NOT NULL THEN daterange(
        CASE WHEN start_earliest > -700000 THEN DATE '1970-01-01' + start_earliest::integer END,
        CASE WHEN end_latest < 2900000 THEN DATE '1970-01-01' + end_latest::integer END)
    END
) STORED;

-- PostgreSQL:
CREATE INDEX testimony_held ON testimony USING gist (held);

CREATE TABLE retracted (claim BLOB PRIMARY KEY) WITHOUT ROWID, STRICT;

-- What rules found among the passages of the page that a testimony is of. premises: the passages, as JSON.
CREATE TABLE page_finding (
    testimony INTEGER NOT NULL,
    rule TEXT NOT NULL,
    message TEXT NOT NULL,
    premises TEXT NOT NULL
) STRICT;

CREATE INDEX page_finding_testimony ON page_finding (testimony);

-- What pages list under the keys that their passages cite, as JSON.
CREATE TABLE reference (
    entry INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX reference_edition ON reference (edition);

-- Findings that somebody has looked at and leaves as they are; of one finding the last counts.
CREATE TABLE acknowledged (
    since INTEGER PRIMARY KEY,
    finding TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- By which script these tables were made: its SHA-256.
CREATE TABLE derived (made_by TEXT NOT NULL) STRICT;

-- The tables by other names, for questions as of an earlier state of knowledge, which read the tables in part.
CREATE VIEW every_acknowledged AS SELECT * FROM acknowledged;

CREATE VIEW every_edition AS SELECT * FROM edition;

CREATE VIEW every_testimony AS SELECT * FROM testimony;

CREATE VIEW every_life AS SELECT * FROM life;

CREATE VIEW every_bearer AS SELECT * FROM bearer;

CREATE VIEW every_office AS SELECT * FROM office;

CREATE TABLE judgement (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE organization_link (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    predecessor TEXT NOT NULL,
    successor TEXT NOT NULL,
    folded_predecessor TEXT NOT NULL,
    folded_successor TEXT NOT NULL,
    type TEXT NOT NULL,
    since TEXT,
    until TEXT
) STRICT;

CREATE INDEX organization_link_predecessor ON organization_link (folded_predecessor);

CREATE INDEX organization_link_successor ON organization_link (folded_successor);

-- Why bearers (of "person") or wordings (of "office") are taken for one; or, with against, that they may be one.
CREATE TABLE link (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    rule TEXT,
    reason TEXT NOT NULL,
    against TEXT
) STRICT;

CREATE INDEX link_a ON link (kind, a);

CREATE INDEX link_b ON link (kind, b);

-- Up to which entry of the ledger who and what is one was derived, and up to which bearer names were taken apart.
CREATE TABLE settled (entry INTEGER NOT NULL, bearer INTEGER NOT NULL) STRICT;

-- The words of persons' names, folded, in which they are searched.
CREATE TABLE person_word (
    word TEXT NOT NULL,
    bearer INTEGER NOT NULL,
    PRIMARY KEY (word, bearer)
) WITHOUT ROWID, STRICT;

-- All words of persons' names, among which those like a word are searched that nobody has.
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;

-- The words of titles, bodies and places, likewise.
CREATE TABLE office_word (
    word TEXT NOT NULL,
    office INTEGER NOT NULL,
    PRIMARY KEY (word, office)
) WITHOUT ROWID, STRICT;

-- SQLite: for people: days as dates. What is unbounded is empty.
CREATE VIEW tenures AS
SELECT t.number, t.person, o.position, o.organization, o.place, t.start_said, t.end_said,
    CASE WHEN t.start_earliest > -700000 THEN date(t.start_earliest * 86400, 'unixepoch') END AS starts_earliest,
    CASE WHEN t.start_latest < 2900000 THEN date(t.start_latest * 86400, 'unixepoch') END AS starts_latest,
    CASE WHEN t.end_earliest > -700000 THEN date(t.end_earliest * 86400, 'unixepoch') END AS ends_earliest,
    CASE WHEN t.end_latest < 2900000 THEN date(t.end_latest * 86400, 'unixepoch') END AS ends_latest,
    e.name AS source, e.published
FROM testimony t JOIN office o ON o.number = t.office JOIN edition e ON e.number = t.edition
WHERE t.superseded = 0;

-- PostgreSQL: likewise.
CREATE VIEW tenures AS
SELECT t.number, t.person, o.position, o.organization, o.place, t.start_said, t.end_said,
    CASE WHEN t.start_earliest > -700000 THEN DATE '1970-01-01' + t.start_earliest::integer END AS starts_earliest,
    CASE WHEN t.start_latest < 2900000 THEN DATE '1970-01-01' + t.start_latest::integer END AS starts_latest,
    CASE WHEN t.end_earliest > -700000 THEN DATE '1970-01-01' + t.end_earliest::integer END AS ends_earliest,
    CASE WHEN t.end_latest < 2900000 THEN DATE '1970-01-01' + t.end_latest::integer END AS ends_latest,
    e.name AS source, e.published
FROM testimony t JOIN office o ON o.number = t.office JOIN edition e ON e.number = t.edition
WHERE t.superseded = 0;
