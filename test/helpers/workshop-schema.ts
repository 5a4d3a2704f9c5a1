/** The JSON Schema that is published for `*.samskab.json`, made from the schema that the app itself reads with. */
import { recordSchemas, type RecordType } from '@shared/domain/records';
import { FactorSet } from '@shared/domain/values';
import { WorkshopFile, workshopFileVersion } from '@shared/domain/workshop-file';
import { z } from '@shared/domain/zod';

/** What a reader of the schema wants to know and the types do not say. Instants are milliseconds since 1970, UTC. */
const descriptions: { [T in RecordType]?: [record: string, fields: Readonly<Record<string, string>>] } = {
  workshop: [
    'The meeting.',
    {
      ordinal: "The committee's first meeting is 1; null outside a committee.",
      timeZone: 'IANA name of the zone in which the planned times are written.',
      language: 'The language of the documents.',
      plannedStart: 'Wall-clock time in timeZone.',
      plannedEnd: 'Wall-clock time in timeZone.',
      startedAt: 'Milliseconds since 1970, UTC.',
      endedAt: 'Milliseconds since 1970, UTC.',
      currentBlockId: 'The block that runs now.',
      pausedAt: 'Since when the clock stands still, in milliseconds since 1970, UTC.',
      archivedAt: "Null: where it lies is each computer's own affair. Anything else is read as null.",
      binnedAt: "Null: where it lies is each computer's own affair. Anything else is read as null.",
    },
  ],
  committee: ['The committee that holds the meeting, or null.', {}],
  member: ['A member of the committee.', {}],
  memberRole: [
    'A role that a member holds between two days.',
    { fromDay: 'Empty: from the beginning.', toDay: 'The last day, included. Empty: still.' },
  ],
  group: [
    'A breakout group.',
    {
      leaderId: 'A participant.',
      doneAt: 'When the group said that it was done.',
      helpAt: 'Since when the group has asked for help.',
    },
  ],
  participant: [
    'Somebody invited to this meeting, with name and role as they were then.',
    {
      memberId: 'The member of the committee this is, if any.',
      isMember: 'False: a guest.',
      presence: 'excused: gave notice; unexcused: stayed away without; absent: nobody has said which.',
      substituteForId: 'The participant in whose place this one sits.',
      arrivedItemId: 'Came late, during this item; null: was there from the beginning.',
      leftItemId: 'Left early, during this item; null: stayed to the end.',
    },
  ],
  agendaItem: [
    'A numbered item of the agenda.',
    { isOpen: 'False: closed to the public.', caseNumber: "Empty: the workshop's own." },
  ],
  block: [
    'A stretch of time within an item.',
    {
      minutes: 'As planned.',
      addedMinutes: 'Given on the day.',
      question: 'What the room is asked.',
      facilitatorNote: 'For the facilitator alone.',
      notes: 'Its words in the minutes.',
      pausedFor: 'Milliseconds.',
      method: 'The name of the method it follows.',
      leastMinutes: 'How short it may become when time runs out; null: it may not shrink.',
      isDropped: 'Left out on the day.',
      withPrevious: 'Runs at the same time as the block before it in the item.',
      groupIds: 'The groups it is for; empty: everybody.',
    },
  ],
  logEntry: [
    'A note, decision or action of the meeting.',
    { owner: 'Of an action.', dueDay: 'Of an action.' },
  ],
  attachment: ['A document that belongs to the meeting; named, not contained.', {}],
  board: ["A group's board.", {}],
  column: ['A column of a board.', { kind: 'Given to every note that is moved here; null: none.' }],
  cluster: ['A named theme in a column.', {}],
  note: [
    'What somebody said at a board.',
    {
      groupId: 'The group that wrote it; null: the whole room.',
      isForCatalogue: 'Marked for the idea catalogue.',
      originColumnId: 'The column it was written in.',
      mergedIntoId: 'The note it was merged into.',
      writingRoundId: 'The hidden round it was written in.',
      author: 'Only when the round asked for names.',
    },
  ],
  visit: [
    "A group at another group's board.",
    { prompt: 'What the visitors are asked.', visitRoundId: 'Null: outside the plan of rounds.' },
  ],
  pairRule: ['Two people whom the balancer of groups keeps together or apart.', {}],
  visitRound: [
    'A round of visits at the same time, or of answers at home.',
    { addedMinutes: 'Given on the evening.', pausedFor: 'Milliseconds that the clock stood still.' },
  ],
  writingRound: [
    'A round of writing that is hidden until it is revealed.',
    { boardId: 'Null: at every board.' },
  ],
  voteRound: ['A prioritisation by dots.', { budget: 'Dots for each person.' }],
  ballot: [
    'The dots of a group, or of the whole room, counted by hand.',
    { people: 'Whose dots these are.' },
  ],
  dots: ['Dots on a note.', {}],
  ratingRound: ['Notes judged by a show of hands on one to three criteria.', {}],
  rating: [
    'How a note was judged on one criterion.',
    { criterion: "Place in the round's criteria, from 0.", counts: 'How many gave 1, 2, 3, 4 and 5.' },
  ],
  matrix: ['Two axes with their ends in words.', {}],
  matrixPlace: ['Where a note stands between low and high, in thousandths.', {}],
  visitInput: [
    'What the visitors added.',
    {
      clusterId: 'The theme it is about; null: the whole board.',
      answer: "The hosts' answer; null: not yet.",
    },
  ],
  assessment: [
    'How the room judged one of the five success factors.',
    { counts: 'How many gave 1, 2, 3, 4 and 5.' },
  ],
};

export function workshopSchemaText(): string {
  const names = z.registry<{ id?: string; description?: string }>();
  for (const [type, [description, fields]] of Object.entries(descriptions)) {
    const schema = recordSchemas[type as RecordType];
    names.add(schema, { id: type, description });
    for (const field of Object.keys(fields)) {
      if (!(field in schema.shape)) throw new Error(`${type} has no ${field} to describe`);
    }
  }
  const { $schema, ...schema } = z.toJSONSchema(WorkshopFile, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === FactorSet) jsonSchema.uniqueItems = true;
      const type = (names.get(zodSchema) as { id?: string } | undefined)?.id as RecordType | undefined;
      for (const [field, description] of Object.entries((type && descriptions[type]?.[1]) ?? {})) {
        Object.assign(jsonSchema.properties?.[field] ?? {}, { description });
      }
    },
  });
  const head = {
    $schema,
    $id: `urn:samskab:workshop-file:${workshopFileVersion}`,
    title: 'Samskab workshop',
    description:
      'One co-creation workshop as Samskab exports and imports it: *.samskab.json, UTF-8. Every record has an id of ' +
      'its own, others point at it by that id. Lists are in the order of their ranks, which sort as plain text.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
