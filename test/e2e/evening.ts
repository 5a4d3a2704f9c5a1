/** An evening to walk through: a committee that has met before, four groups with notes, and a clock that can be started. */
import { expect, type Page } from '@playwright/test';
import type { BlockKind } from '@shared/domain/agenda';
import type { Input, Output, RequestName } from '@shared/contract/index';
import type { InnerRoom } from '@shared/domain/rooms';
import type { App } from './app';

export const question = 'Hvad får unge til at blive hængende, når de første gange er gået?';
export const forTheFacilitator = 'Spørg Bodil, om nøglen til hallen er fundet, før grupperne går i gang.';

/** Asks the core as the window does. Throws the sentence of a refusal. */
export async function ask<N extends RequestName>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await page.evaluate(([what, with_]) => window.samskab.request(what as N, with_ as Input<N>), [
    name,
    input,
  ] as const);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

/** Lights the stage from Run, where it is off. */
export async function lightStage({ electron, page }: App): Promise<Page> {
  const standing = () => electron.windows().find((window) => window.url().endsWith('?stage'));
  await page.getByText('Scenen er slukket').waitFor();
  await page.keyboard.press('F5');
  await expect.poll(() => standing() !== undefined).toBe(true);
  const stage = standing();
  if (stage === undefined) throw new Error('The stage has gone again.');
  await stage.waitForLoadState();
  return stage;
}

/** Opens the room of a workshop as the window does when it comes back to where it was. */
export async function enter(page: Page, workshopId: string, room: InnerRoom): Promise<void> {
  const text = JSON.stringify({ room, workshopId, chosen: {} });
  await ask(page, 'draft.save', { field: '@place', text });
  await page.reload();
  // Keys are heard from the moment the room is drawn.
  await page.getByRole('main').waitFor();
}

const agenda: readonly [BlockKind, string, number, string, string][] = [
  ['welcome', 'Velkomst', 10, 'Birgitte Sønderskov', ''],
  ['groupWork', 'Gruppearbejde', 35, '', question],
  ['break', 'Pause med mad', 20, '', ''],
  ['visit', 'Besøgsrunde', 25, '', 'Hvad ville I tage med hjem til jeres egen tavle?'],
  ['factors', 'De fem faktorer', 20, 'Rasmus Ågren', ''],
  ['closing', 'Beslutninger og næste skridt', 15, 'Birgitte Sønderskov', ''],
];

const people = [
  'Amalie Krogslund',
  'Birgitte Sønderskov',
  'Ellen Vangsgaard',
  'Lone Hedemark',
  'Ove Tranebjerg',
  'Rasmus Ågren',
  'Signe Kjærulff',
  'Torben Ravnholt',
];

export async function prepareEvening({ page }: App) {
  const { id: committeeId } = await ask(page, 'committee.create', { name: 'Ungeudvalget', language: 'da' });
  await meetBefore(page, committeeId, '2026-06-03T17:00', [2, 2, 1, 1, 3]);
  await meetBefore(page, committeeId, '2026-09-07T17:00', [3, 3, 2, 2, 3]);
  const title = 'Fællesskaber, der holder';
  const { id } = await ask(page, 'workshop.create', { title, plannedStart: startSoon(), committeeId });
  const rows = () => ask(page, 'workshop.open', { id });
  const blocks = await setAgenda(page, id);
  for (const name of people) {
    await ask(page, 'participant.add', { workshopId: id, name, isMember: true });
  }
  const boards = await setGroups(page, id);
  return { id, committeeId, rows, blocks, boards };
}

/** The wall clock of this computer a few minutes ago, since the app goes by the real time. */
function startSoon(): string {
  const at = new Date(Date.now() - 4 * 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

async function meetBefore(page: Page, committeeId: string, plannedStart: string, scores: number[]) {
  const { id } = await ask(page, 'workshop.create', { title: 'Ungeudvalget', plannedStart, committeeId });
  for (const [at, factor] of (['team', 'progress', 'goal', 'benefit', 'mindset'] as const).entries()) {
    const score = scores[at] ?? 3;
    for (const given of [score, score, score + 1]) {
      await ask(page, 'assessment.count', { workshopId: id, factor, score: given, by: 1 });
    }
  }
}

async function setAgenda(page: Page, workshopId: string) {
  const { agendaItem, block } = await ask(page, 'workshop.open', { id: workshopId });
  for (const { id } of block) await ask(page, 'block.remove', { id });
  const agendaItemId = agendaItem[0]?.id ?? '';
  const ids: string[] = [];
  for (const [kind, title, minutes, presenter, asked] of agenda) {
    const { id } = await ask(page, 'block.add', { agendaItemId, title, kind, minutes });
    const facilitatorNote = kind === 'groupWork' ? forTheFacilitator : '';
    await ask(page, 'block.update', { id, fields: { presenter, question: asked, facilitatorNote } });
    ids.push(id);
  }
  return ids;
}

const groups: readonly [name: string, place: string, notes: readonly string[]][] = [
  ['Mødesteder', 'ved vinduet', ['En nøgle, alle kan låne', 'Åbent køkken i eksamensugerne']],
  ['Overgange', 'ved scenen', ['Bussen, der venter', 'En voksen at kende fra første dag']],
  ['Frivillige kræfter', 'i køkkenet', ['Vi siger tak, så det kan høres']],
  ['Digitale fællesskaber', 'på balkonen', []],
];

async function setGroups(page: Page, workshopId: string) {
  for (let more = 2; more < groups.length; more++) await ask(page, 'group.add', { workshopId });
  const { group, board } = await ask(page, 'workshop.open', { id: workshopId });
  const ids: string[] = [];
  for (const [at, { id }] of group.entries()) {
    const [name = '', place = '', notes = []] = groups[at] ?? [];
    await ask(page, 'group.update', { id, fields: { name, place } });
    const boardId = board.find(({ groupId }) => groupId === id)?.id ?? '';
    ids.push(boardId);
    for (const text of notes) {
      await ask(page, 'note.add', { boardId, text, kind: 'idea', factors: ['goal', 'team'] });
    }
  }
  return ids;
}
