/**
 * Names are those of shared/domain, so that a row is its record. Lists and truth values: JSON text and 0/1.
 * Children point at parents without ON DELETE: services remove children themselves, so that the journal sees it.
 * Plain tables and a plain full-text table: what is deleted can be made to leave no trace (secure_delete,
 * secure-delete), which contentless tables cannot.
 */
export const workshops = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  command TEXT NOT NULL,
  actor TEXT NOT NULL,
  device TEXT NOT NULL,
  clock TEXT NOT NULL,
  at INTEGER NOT NULL,
  undoable INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'undone', 'gone')),
  reverts INTEGER REFERENCES journal (seq),
  result TEXT NOT NULL
) STRICT;
CREATE INDEX journalSteps ON journal (actor, undoable, state, seq);
CREATE INDEX journalReverts ON journal (reverts);

CREATE TABLE change (
  seq INTEGER NOT NULL REFERENCES journal (seq),
  n INTEGER NOT NULL,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX changeRecord ON change (type, id);

CREATE TABLE draft (
  actor TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (actor, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE committee (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, createdAt INTEGER NOT NULL
) STRICT;

CREATE TABLE member (
  id TEXT PRIMARY KEY, committeeId TEXT NOT NULL REFERENCES committee (id), rank TEXT NOT NULL, name TEXT NOT NULL,
  organisation TEXT NOT NULL, email TEXT NOT NULL, competences TEXT NOT NULL
) STRICT;
CREATE INDEX memberOfCommittee ON member (committeeId);

CREATE TABLE memberRole (
  id TEXT PRIMARY KEY, committeeId TEXT NOT NULL REFERENCES committee (id),
  memberId TEXT NOT NULL REFERENCES member (id), role TEXT NOT NULL, fromDay TEXT NOT NULL, toDay TEXT NOT NULL
) STRICT;
CREATE INDEX roleOfMember ON memberRole (memberId);
CREATE INDEX roleInCommittee ON memberRole (committeeId);

CREATE TABLE workshop (
  id TEXT PRIMARY KEY, committeeId TEXT REFERENCES committee (id), title TEXT NOT NULL, ordinal INTEGER,
  caseNumber TEXT NOT NULL, place TEXT NOT NULL, timeZone TEXT NOT NULL, language TEXT NOT NULL,
  plannedStart TEXT NOT NULL, plannedEnd TEXT NOT NULL, purpose TEXT NOT NULL, status TEXT NOT NULL,
  startedAt INTEGER, endedAt INTEGER, currentBlockId TEXT, pausedAt INTEGER, archivedAt INTEGER, binnedAt INTEGER,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX workshopOfCommittee ON workshop (committeeId);

CREATE TABLE "group" (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), rank TEXT NOT NULL, letter TEXT NOT NULL,
  name TEXT NOT NULL, leaderId TEXT, deliverable TEXT NOT NULL, question TEXT NOT NULL, place TEXT NOT NULL,
  doneAt INTEGER
) STRICT;
CREATE INDEX groupOfWorkshop ON "group" (workshopId);

CREATE TABLE participant (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), memberId TEXT,
  groupId TEXT REFERENCES "group" (id), rank TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
  organisation TEXT NOT NULL, email TEXT NOT NULL, competences TEXT NOT NULL, isMember INTEGER NOT NULL,
  presence TEXT NOT NULL
) STRICT;
CREATE INDEX participantOfWorkshop ON participant (workshopId);
CREATE INDEX participantInGroup ON participant (groupId);

CREATE TABLE agendaItem (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), rank TEXT NOT NULL, title TEXT NOT NULL,
  isOpen INTEGER NOT NULL, caseNumber TEXT NOT NULL, resume TEXT NOT NULL, earlierDecisions TEXT NOT NULL
) STRICT;
CREATE INDEX agendaItemOfWorkshop ON agendaItem (workshopId);

CREATE TABLE block (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id),
  agendaItemId TEXT NOT NULL REFERENCES agendaItem (id), rank TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
  minutes INTEGER NOT NULL, addedMinutes INTEGER NOT NULL, presenter TEXT NOT NULL, question TEXT NOT NULL,
  facilitatorNote TEXT NOT NULL, notes TEXT NOT NULL, startedAt INTEGER, endedAt INTEGER, pausedFor INTEGER NOT NULL
) STRICT;
CREATE INDEX blockOfWorkshop ON block (workshopId);
CREATE INDEX blockOfItem ON block (agendaItemId);

CREATE TABLE logEntry (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), blockId TEXT REFERENCES block (id),
  rank TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, owner TEXT NOT NULL, dueDay TEXT NOT NULL,
  isDone INTEGER NOT NULL, createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX logEntryOfWorkshop ON logEntry (workshopId, kind);
CREATE INDEX logEntryOfBlock ON logEntry (blockId);

CREATE TABLE attachment (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), agendaItemId TEXT REFERENCES agendaItem (id),
  rank TEXT NOT NULL, title TEXT NOT NULL, documentNumber TEXT NOT NULL
) STRICT;
CREATE INDEX attachmentOfWorkshop ON attachment (workshopId);
CREATE INDEX attachmentOfItem ON attachment (agendaItemId);

CREATE TABLE board (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), groupId TEXT REFERENCES "group" (id),
  rank TEXT NOT NULL, title TEXT NOT NULL
) STRICT;
CREATE INDEX boardOfWorkshop ON board (workshopId);
CREATE INDEX boardOfGroup ON board (groupId);

CREATE TABLE "column" (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), boardId TEXT NOT NULL REFERENCES board (id),
  rank TEXT NOT NULL, title TEXT NOT NULL, kind TEXT
) STRICT;
CREATE INDEX columnOfWorkshop ON "column" (workshopId);
CREATE INDEX columnOfBoard ON "column" (boardId);

CREATE TABLE cluster (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), boardId TEXT NOT NULL REFERENCES board (id),
  columnId TEXT NOT NULL REFERENCES "column" (id), rank TEXT NOT NULL, name TEXT NOT NULL
) STRICT;
CREATE INDEX clusterOfWorkshop ON cluster (workshopId);
CREATE INDEX clusterOfBoard ON cluster (boardId);
CREATE INDEX clusterOfColumn ON cluster (columnId);

CREATE TABLE note (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), boardId TEXT NOT NULL REFERENCES board (id),
  columnId TEXT NOT NULL REFERENCES "column" (id), clusterId TEXT REFERENCES cluster (id),
  groupId TEXT REFERENCES "group" (id), rank TEXT NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
  factors TEXT NOT NULL, isForCatalogue INTEGER NOT NULL, createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX noteOfWorkshop ON note (workshopId);
CREATE INDEX noteOnBoard ON note (boardId);
CREATE INDEX noteInColumn ON note (columnId, rank);
CREATE INDEX noteInCluster ON note (clusterId);
CREATE INDEX noteOfGroup ON note (groupId);

CREATE TABLE visit (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id),
  visitingGroupId TEXT NOT NULL REFERENCES "group" (id), hostBoardId TEXT NOT NULL REFERENCES board (id),
  rank TEXT NOT NULL, prompt TEXT NOT NULL
) STRICT;
CREATE INDEX visitOfWorkshop ON visit (workshopId);
CREATE INDEX visitByGroup ON visit (visitingGroupId);
CREATE INDEX visitAtBoard ON visit (hostBoardId);

CREATE TABLE visitInput (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), visitId TEXT NOT NULL REFERENCES visit (id),
  clusterId TEXT REFERENCES cluster (id), rank TEXT NOT NULL, text TEXT NOT NULL, answer TEXT,
  answerText TEXT NOT NULL, createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX visitInputOfWorkshop ON visitInput (workshopId);
CREATE INDEX visitInputOfVisit ON visitInput (visitId);
CREATE INDEX visitInputOnCluster ON visitInput (clusterId);

CREATE TABLE assessment (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), factor TEXT NOT NULL, counts TEXT NOT NULL,
  evidence TEXT NOT NULL, nextStep TEXT NOT NULL, nextStepOwner TEXT NOT NULL, nextStepDay TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX assessmentOfFactor ON assessment (workshopId, factor);

CREATE TABLE catalogueEntry (
  id TEXT PRIMARY KEY, number INTEGER NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, kind TEXT NOT NULL,
  factors TEXT NOT NULL, noteId TEXT, noteText TEXT NOT NULL, noteCreatedAt INTEGER, clusterName TEXT NOT NULL,
  groupId TEXT, groupLetter TEXT NOT NULL, groupName TEXT NOT NULL, workshopId TEXT, workshopTitle TEXT NOT NULL,
  committeeName TEXT NOT NULL, meetingDay TEXT NOT NULL, createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX catalogueEntryNumber ON catalogueEntry (number);
CREATE INDEX catalogueEntryOfNote ON catalogueEntry (noteId);
CREATE INDEX catalogueEntryOfWorkshop ON catalogueEntry (workshopId);

-- Trigrams find the inside of Danish compounds: »uddannelse« in »ungdomsuddannelse«.
CREATE VIRTUAL TABLE catalogueSearch USING fts5 (
  entryId UNINDEXED, title, description, noteText, origin, tokenize = "trigram case_sensitive 0"
);
INSERT INTO catalogueSearch (catalogueSearch, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER catalogueEntryAdded AFTER INSERT ON catalogueEntry BEGIN
  INSERT INTO catalogueSearch (entryId, title, description, noteText, origin) VALUES (
    new.id, new.title, new.description, new.noteText,
    new.workshopTitle || ' ' || new.committeeName || ' ' || new.groupName || ' ' || new.clusterName);
END;
CREATE TRIGGER catalogueEntryRemoved AFTER DELETE ON catalogueEntry BEGIN
  DELETE FROM catalogueSearch WHERE entryId = old.id;
END;
CREATE TRIGGER catalogueEntryChanged AFTER UPDATE ON catalogueEntry BEGIN
  UPDATE catalogueSearch SET title = new.title, description = new.description, noteText = new.noteText,
    origin = new.workshopTitle || ' ' || new.committeeName || ' ' || new.groupName || ' ' || new.clusterName
  WHERE entryId = old.id;
END;
`;
