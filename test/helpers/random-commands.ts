/**
 * Inputs for any request, made from its schema, so that a law or a fuzz test reaches a new command without being told.
 * The same number gives the same command in the same world: a failing run can be repeated and made smaller.
 */
import { contract, type RequestName } from '@shared/contract/index';
import { recordTypes, type RecordType } from '@shared/domain/records';
import { z } from '@shared/domain/zod';
import type { TestCore } from './core';

export const requestNames = Object.keys(contract) as RequestName[];
export const commandNames = requestNames.filter((name) => contract[name].kind === 'command');

export type World = Map<RecordType, Map<string, unknown>>;

/** Everything that a window can see, by type and id. */
export async function worldOf({ ask }: Pick<TestCore, 'ask'>): Promise<World> {
  const world: World = new Map(recordTypes.map((type) => [type, new Map<string, unknown>()]));
  const keep = (type: RecordType, records: readonly { id: string }[]) => {
    for (const record of records) world.get(type)?.set(record.id, record);
  };
  keep('committee', (await ask('committee.list', {})).committees);
  keep('method', (await ask('method.list', { language: 'da' })).own);
  keep('catalogueEntry', (await ask('catalogue.search', { limit: 1_000 })).entries);
  for (const { id } of (await ask('workshop.list', {})).workshops) {
    const rows = await ask('workshop.open', { id });
    for (const [type, records] of Object.entries(rows)) keep(type as RecordType, records);
  }
  return world;
}

/** Numbers that follow from a seed (xorshift32). */
function dice(seed: number) {
  let state = (seed | 0) === 0 ? 1 : seed | 0;
  return (sides: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}

export type RandomCommand = { name: RequestName; input: unknown };

export function randomCommand(
  seed: number,
  world: World,
  names: readonly RequestName[] = commandNames,
): RandomCommand {
  const roll = dice(seed * 2_654_435_761);
  const name = names[roll(names.length)] ?? 'check.run';
  const noun = (name.split('.')[0] ?? '') as RecordType;
  return { name, input: new Inventor(roll, world, noun).of(contract[name].input, 'input') };
}

/** What a field's name says about whose id it holds. */
const namedOtherwise: Readonly<Record<string, RecordType>> = {
  leaderId: 'participant',
  forId: 'participant',
  itemId: 'agendaItem',
  visitingGroupId: 'group',
  hostBoardId: 'board',
  fromRoundId: 'visitRound',
  noteIds: 'note',
  from: 'block',
  drop: 'block',
  groupIds: 'group',
  boardIds: 'board',
  firstId: 'participant',
  secondId: 'participant',
  participantIds: 'participant',
};
const unknownId = '00000000-0000-7000-8000-00000000dead';
const days = ['', '2027-02-28', '2027-03-09', '2027-10-31'];
const times = ['2027-03-09T17:00', '2027-03-28T02:30', '2027-12-31T23:59'];
const shippedKeys = ['check-in', 'world-cafe', 'no-such-method'];
const texts = [
  'Lys på stien',
  'En bænk',
  'ø',
  '»Åben« & <b>',
  '=1+1',
  "'; DROP TABLE note; --",
  'Æblekage 🍎',
];

class Inventor {
  constructor(
    private readonly roll: (sides: number) => number,
    private readonly world: World,
    private readonly noun: RecordType,
  ) {}

  of(schema: unknown, field: string): unknown {
    const { def } = schema as { def: Def };
    switch (def.type) {
      case 'object':
        return this.#object(def.shape);
      case 'array':
        return this.#array(def.element, field);
      case 'optional':
      case 'default':
      case 'prefault':
        return this.roll(2) === 0 ? undefined : this.of(def.innerType, field);
      case 'nonoptional':
        return this.of(inner(def.innerType), field);
      case 'nullable':
        return this.roll(3) === 0 ? null : this.of(def.innerType, field);
      case 'union':
        return this.of(this.#oneOf(def.options), field);
      case 'enum':
        return this.#oneOf(Object.values(def.entries));
      case 'literal':
        return this.#oneOf(def.values);
      case 'boolean':
        return this.roll(2) === 0;
      case 'number':
        return this.roll(5) + 1;
      case 'string':
        return this.#string(schema, field);
      default:
        return undefined;
    }
  }

  #object(shape: Record<string, unknown>): object {
    const made = Object.entries(shape).map(([field, schema]) => [field, this.of(schema, field)] as const);
    const given = made.filter(([, value]) => value !== undefined);
    const [first] = Object.entries(shape);
    // A patch wants at least one field.
    if (given.length === 0 && first !== undefined) return { [first[0]]: this.of(inner(first[1]), first[0]) };
    return Object.fromEntries(given);
  }

  #array(element: unknown, field: string): unknown[] {
    return [...new Set(Array.from({ length: 1 + this.roll(3) }, () => this.of(element, field)))];
  }

  #string(schema: unknown, field: string): string {
    if (schema instanceof z.ZodUUID) return this.#idFor(field);
    if (/Day$/.test(field)) return this.#oneOf(days);
    if (field === 'key') return this.#oneOf(shippedKeys);
    if (/^planned/.test(field)) return this.#oneOf(times);
    return this.#oneOf(texts);
  }

  #idFor(field: string): string {
    if (/stepId$/i.test(field)) return this.#step();
    const own = field === 'id' || field === 'ids' || field === 'before';
    const type = own ? this.noun : (namedOtherwise[field] ?? (field.replace(/Id$/, '') as RecordType));
    const ids = [...(this.world.get(type)?.keys() ?? [])];
    if (this.roll(20) === 0 || ids.length === 0) return unknownId;
    // The first ones belong together and much hangs on them; the last one is what somebody may just be undoing.
    const near = Math.min(this.roll(ids.length), this.roll(ids.length), this.roll(ids.length));
    return (this.roll(2) === 0 ? ids[near] : ids[ids.length - 1 - near]) as string;
  }

  /** Steps are no records of their own: those of every method there is. */
  #step(): string {
    const methods = [...(this.world.get('method')?.values() ?? [])] as { steps: { id: string }[] }[];
    const ids = methods.flatMap(({ steps }) => steps.map(({ id }) => id));
    return ids.length === 0 ? unknownId : this.#oneOf(ids);
  }

  #oneOf<T>(list: readonly T[]): T {
    return list[this.roll(list.length)] as T;
  }
}

const inner = (schema: unknown): unknown =>
  (schema as { def: { innerType?: unknown } }).def.innerType ?? schema;

type Def =
  | { type: 'object'; shape: Record<string, unknown> }
  | { type: 'array'; element: unknown }
  | { type: 'optional' | 'default' | 'prefault' | 'nullable' | 'nonoptional'; innerType: unknown }
  | { type: 'union'; options: readonly unknown[] }
  | { type: 'enum'; entries: Record<string, unknown> }
  | { type: 'literal'; values: readonly unknown[] }
  | { type: 'boolean' | 'number' | 'string' };
