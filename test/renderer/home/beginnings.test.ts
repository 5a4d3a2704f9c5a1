import { describe, expect, it } from 'vitest';
import type { WorkshopSummary } from '@shared/contract/workshop';
import type { ShippedMethod } from '@shared/domain/method';
import { wordsIn } from '@shared/words/index';
import { beginningOf, choicesOf, templateAt } from '@renderer/rooms/home/beginnings';

const template = { key: 'two-groups', name: 'To grupper' } as ShippedMethod;
const held = (id: string, plannedStart: string, binnedAt: number | null = null) =>
  ({ id, title: id, plannedStart, binnedAt }) as WorkshopSummary;

describe('what a new workshop begins with', () => {
  it('is a usual evening unless something else is chosen', () => {
    expect(beginningOf('', 'da')).toEqual({ copyOf: null, template: null });
    expect(beginningOf('something:else', 'da')).toEqual({ copyOf: null, template: null });
  });

  it('is chosen among templates and earlier meetings, the latest first, none that is deleted', () => {
    const workshops = [
      held('March', '2027-03-09T17:00'),
      held('Gone', '2027-04-01T17:00', 1),
      held('May', '2027-05-04T17:00'),
    ];
    const templates = { shipped: [template], own: [] };
    const choices = choicesOf(templates, workshops, wordsIn.da);
    expect(choices.map(({ label }) => label)).toEqual([
      'En almindelig aften',
      'To grupper',
      'May · 04.05.2027',
      'March · 09.03.2027',
    ]);
    expect(choices.map(({ value }) => beginningOf(value, 'da'))).toEqual([
      { copyOf: null, template: null },
      { copyOf: null, template: { key: 'two-groups', language: 'da' } },
      { copyOf: 'May', template: null },
      { copyOf: 'March', template: null },
    ]);
    expect(templateAt(templates, choices[1]?.value ?? '')).toBe(template);
  });
});
