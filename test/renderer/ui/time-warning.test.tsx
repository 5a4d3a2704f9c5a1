import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TimeState } from '@shared/domain/duration';
import { wordsIn } from '@shared/words/index';
import { Announcer } from '@renderer/ui/feedback/Announcer';
import { useSaidWarnings } from '@renderer/ui/useSaidWarnings';

type Props = { id?: string; state: TimeState; minutes: number };

function Clock({ id = 'block-1', state, minutes }: Props) {
  useSaidWarnings(id, state, minutes * 60_000, wordsIn.da.clock.warning);
  return <Announcer />;
}

function look(first: Props) {
  const { rerender } = render(<Clock {...first} />);
  return {
    then: (next: Props) => {
      rerender(<Clock {...next} />);
      return screen.getByRole('status').textContent;
    },
  };
}

it('each step is said once, with what is left', () => {
  const clock = look({ state: 'fine', minutes: 9 });
  expect(clock.then({ state: 'soon', minutes: 8 })).toBe('Snart slut: 8 minutter tilbage.');
  expect(clock.then({ state: 'soon', minutes: 5 })).toBe('Snart slut: 8 minutter tilbage.');
  expect(clock.then({ state: 'last', minutes: 2 })).toBe('Straks slut: 2 minutter tilbage.');
  expect(clock.then({ state: 'over', minutes: -1 })).toBe('Tiden er gået');
});

it('time that is given is not news, and what is warned of anew after it is', () => {
  const clock = look({ state: 'soon', minutes: 2 });
  const before = clock.then({ state: 'soon', minutes: 1 });
  expect(clock.then({ state: 'fine', minutes: 6 })).toBe(before);
  expect(clock.then({ state: 'soon', minutes: 3 })).toBe('Snart slut: 3 minutter tilbage.');
});

it('another block that stands late already is not announced', () => {
  const clock = look({ state: 'fine', minutes: 12 });
  const before = clock.then({ state: 'fine', minutes: 11 });
  expect(clock.then({ id: 'block-2', state: 'over', minutes: -1 })).toBe(before);
});
