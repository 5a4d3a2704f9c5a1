import { expect, it } from 'vitest';
import type { StageContent } from '@shared/contract/stage';
import { wordsIn } from '@shared/words/index';
import { askedOfAll, whatComes } from '@renderer/rooms/stage/visits-view';

const asked = (...prompts: string[]) => askedOfAll(prompts.map((prompt) => ({ prompt }) as never));

it('puts the question above all rows only when all visitors have the same', () => {
  expect(asked('Hvad mangler?', 'Hvad mangler? ')).toBe('Hvad mangler?');
  expect(asked('Hvad mangler?', 'Hvad holder?')).toBe('');
  expect(asked('Hvad mangler?', '')).toBe('');
  expect(asked()).toBe('');
});

it('says after the last round what the room goes on to', () => {
  const block = (kind: string, title: string, startedAt: number | null = 1) => ({ kind, title, startedAt });
  const comes = (now: unknown, next: string | null, status = 'running') =>
    whatComes(
      { block: now, next: next === null ? null : { title: next }, workshop: { status } } as StageContent,
      wordsIn.da,
    );
  expect(comes(block('visit', 'Besøg'), 'Faktorer')).toBe('Derefter: Faktorer');
  expect(comes(block('factors', 'Faktorer'), 'Afslutning')).toBe('Nu: Faktorer');
  expect(comes(block('visit', 'Besøg'), null)).toBe('Tak for besøgene');
  expect(comes(null, null, 'closed')).toBe('Tak for i dag');
});
