/** Defaults are those of shared/domain/added-fields.ts. */
export const roomLive = `
ALTER TABLE workshop ADD COLUMN anchoredBy TEXT NOT NULL DEFAULT '';
ALTER TABLE workshop ADD COLUMN measure TEXT NOT NULL DEFAULT '';
ALTER TABLE workshop ADD COLUMN askedMinutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workshop ADD COLUMN groundRules TEXT NOT NULL DEFAULT '';

ALTER TABLE "group" ADD COLUMN helpAt INTEGER;

ALTER TABLE participant ADD COLUMN substituteForId TEXT;
ALTER TABLE participant ADD COLUMN arrivedItemId TEXT;
ALTER TABLE participant ADD COLUMN arrivedAt INTEGER;
ALTER TABLE participant ADD COLUMN leftItemId TEXT;
ALTER TABLE participant ADD COLUMN leftAt INTEGER;

ALTER TABLE block ADD COLUMN goal TEXT NOT NULL DEFAULT '';
ALTER TABLE block ADD COLUMN method TEXT NOT NULL DEFAULT '';
ALTER TABLE block ADD COLUMN materials TEXT NOT NULL DEFAULT '';
ALTER TABLE block ADD COLUMN leastMinutes INTEGER;
ALTER TABLE block ADD COLUMN mayDrop INTEGER NOT NULL DEFAULT 0;
ALTER TABLE block ADD COLUMN isDropped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE block ADD COLUMN withPrevious INTEGER NOT NULL DEFAULT 0;
ALTER TABLE block ADD COLUMN groupIds TEXT NOT NULL DEFAULT '[]';

CREATE TABLE pairRule (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id),
  firstId TEXT NOT NULL REFERENCES participant (id), secondId TEXT NOT NULL REFERENCES participant (id),
  rule TEXT NOT NULL
) STRICT;
CREATE INDEX pairRuleOfWorkshop ON pairRule (workshopId);
CREATE INDEX pairRuleOfFirst ON pairRule (firstId);
CREATE INDEX pairRuleOfSecond ON pairRule (secondId);

CREATE TABLE writingRound (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), boardId TEXT REFERENCES board (id),
  asksNames INTEGER NOT NULL, startedAt INTEGER NOT NULL, revealedAt INTEGER
) STRICT;
CREATE INDEX writingRoundOfWorkshop ON writingRound (workshopId);
CREATE INDEX writingRoundOnBoard ON writingRound (boardId);

ALTER TABLE note ADD COLUMN originColumnId TEXT;
ALTER TABLE note ADD COLUMN mergedIntoId TEXT REFERENCES note (id);
ALTER TABLE note ADD COLUMN writingRoundId TEXT REFERENCES writingRound (id);
ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT '';
CREATE INDEX noteFromColumn ON note (originColumnId);
CREATE INDEX noteMergedInto ON note (mergedIntoId);
CREATE INDEX noteOfWritingRound ON note (writingRoundId);

CREATE TABLE visitRound (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), rank TEXT NOT NULL,
  isHome INTEGER NOT NULL, minutes INTEGER NOT NULL, addedMinutes INTEGER NOT NULL, startedAt INTEGER, endedAt INTEGER,
  pausedFor INTEGER NOT NULL
) STRICT;
CREATE INDEX visitRoundOfWorkshop ON visitRound (workshopId);
ALTER TABLE visit ADD COLUMN visitRoundId TEXT REFERENCES visitRound (id);
CREATE INDEX visitInRound ON visit (visitRoundId);

CREATE TABLE voteRound (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), rank TEXT NOT NULL, title TEXT NOT NULL,
  boardIds TEXT NOT NULL, budget INTEGER NOT NULL, allowsSeveral INTEGER NOT NULL, allowsOwn INTEGER NOT NULL,
  hidesTally INTEGER NOT NULL, startedAt INTEGER NOT NULL, closedAt INTEGER
) STRICT;
CREATE INDEX voteRoundOfWorkshop ON voteRound (workshopId);

CREATE TABLE ballot (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id),
  voteRoundId TEXT NOT NULL REFERENCES voteRound (id), groupId TEXT REFERENCES "group" (id), people INTEGER NOT NULL
) STRICT;
CREATE INDEX ballotOfWorkshop ON ballot (workshopId);
CREATE UNIQUE INDEX ballotInRound ON ballot (voteRoundId, ifnull(groupId, ''));
CREATE INDEX ballotOfGroup ON ballot (groupId);

CREATE TABLE dots (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), ballotId TEXT NOT NULL REFERENCES ballot (id),
  noteId TEXT NOT NULL REFERENCES note (id), count INTEGER NOT NULL
) STRICT;
CREATE INDEX dotsOfWorkshop ON dots (workshopId);
CREATE UNIQUE INDEX dotsOnNote ON dots (ballotId, noteId);
CREATE INDEX dotsOfNote ON dots (noteId);

CREATE TABLE ratingRound (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), rank TEXT NOT NULL, title TEXT NOT NULL,
  boardIds TEXT NOT NULL, criteria TEXT NOT NULL, startedAt INTEGER NOT NULL, closedAt INTEGER
) STRICT;
CREATE INDEX ratingRoundOfWorkshop ON ratingRound (workshopId);

CREATE TABLE rating (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id),
  ratingRoundId TEXT NOT NULL REFERENCES ratingRound (id), noteId TEXT NOT NULL REFERENCES note (id),
  criterion INTEGER NOT NULL, counts TEXT NOT NULL
) STRICT;
CREATE INDEX ratingOfWorkshop ON rating (workshopId);
CREATE UNIQUE INDEX ratingOnNote ON rating (ratingRoundId, noteId, criterion);
CREATE INDEX ratingOfNote ON rating (noteId);

CREATE TABLE matrix (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), rank TEXT NOT NULL, title TEXT NOT NULL,
  boardIds TEXT NOT NULL, xName TEXT NOT NULL, xLow TEXT NOT NULL, xHigh TEXT NOT NULL, yName TEXT NOT NULL,
  yLow TEXT NOT NULL, yHigh TEXT NOT NULL
) STRICT;
CREATE INDEX matrixOfWorkshop ON matrix (workshopId);

CREATE TABLE matrixPlace (
  id TEXT PRIMARY KEY, workshopId TEXT NOT NULL REFERENCES workshop (id), matrixId TEXT NOT NULL REFERENCES matrix (id),
  noteId TEXT NOT NULL REFERENCES note (id), x INTEGER NOT NULL, y INTEGER NOT NULL
) STRICT;
CREATE INDEX matrixPlaceOfWorkshop ON matrixPlace (workshopId);
CREATE UNIQUE INDEX matrixPlaceOfNote ON matrixPlace (matrixId, noteId);
CREATE INDEX matrixPlaceOnNote ON matrixPlace (noteId);

CREATE TABLE method (
  id TEXT PRIMARY KEY, language TEXT NOT NULL, name TEXT NOT NULL, purpose TEXT NOT NULL, tip TEXT NOT NULL,
  scope TEXT NOT NULL, steps TEXT NOT NULL, shippedKey TEXT NOT NULL, createdAt INTEGER NOT NULL
) STRICT;
`;
