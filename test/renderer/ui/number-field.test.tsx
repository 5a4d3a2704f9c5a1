import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { NumberField } from '@renderer/ui/controls/NumberField';
import { KeptTextsContext } from '@renderer/ui/kept-text';

/** Holds up to ten; more is refused. */
function Dots({ draft }: { draft?: string }) {
  const [dots, setDots] = useState(2);
  const [steps, setSteps] = useState(0);
  return (
    <>
      <NumberField
        label="Prikker"
        draft={draft}
        value={dots}
        moreLabel="Én mere"
        fewerLabel="Én færre"
        onSet={(next) => {
          if (next <= 10) setDots(next);
          return Promise.resolve(next <= 10);
        }}
        onStep={(by) => setDots((before) => before + by)}
        onEnter={() => setSteps(steps + 1)}
      />
      <output>{`${String(dots)} ${String(steps)}`}</output>
    </>
  );
}

const output = () => screen.getByRole('status').textContent;

test('a number is typed over the old one and holds with Enter or by leaving', async () => {
  const user = userEvent.setup();
  render(<Dots />);
  await user.tab();
  await user.keyboard('7{Enter}');
  expect(output()).toBe('7 1');
  await user.keyboard('{Control>}a{/Control}4x');
  await user.tab();
  expect(output()).toBe('4 1');
});

test('what is refused stays to be corrected, and Esc gives it up', async () => {
  const user = userEvent.setup();
  render(<Dots />);
  await user.tab();
  await user.keyboard('90{Enter}');
  expect(output()).toBe('2 0');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('90');
  await user.keyboard('{Escape}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('2');
});

test('plus and minus count on from what is typed', async () => {
  const user = userEvent.setup();
  render(<Dots />);
  await user.tab();
  await user.keyboard('5+');
  expect(output()).toBe('6 0');
  await user.click(screen.getByRole('button', { name: 'Én færre' }));
  expect(output()).toBe('5 0');
});

test('digits that a crash left behind are saved where they stand', async () => {
  const texts = new Map([['dots', '7']]);
  const kept = {
    read: (field: string) => texts.get(field) ?? '',
    write: (field: string, text: string) => void texts.set(field, text),
    onLeaving: () => () => undefined,
  };
  const user = userEvent.setup();
  render(
    <KeptTextsContext value={kept}>
      <Dots draft="dots" />
    </KeptTextsContext>,
  );
  await vi.waitFor(() => expect(output()).toBe('7 0'));
  expect(texts.get('dots')).toBe('');
  await user.tab();
  await user.keyboard('4');
  expect(texts.get('dots')).toBe('4');
  await user.keyboard('{Escape}');
  expect(texts.get('dots')).toBe('');
  expect(output()).toBe('7 0');
});

/** A field whose answers come when they are let. */
function renderWaiting() {
  const goesOn = vi.fn();
  let answer: (holds: boolean) => void = () => undefined;
  render(
    <NumberField
      label="Prikker"
      value={0}
      moreLabel="Én mere"
      fewerLabel="Én færre"
      onSet={() => new Promise((resolve) => (answer = resolve))}
      onStep={() => undefined}
      onEnter={goesOn}
      isSure={(next) => next < 5}
    />,
  );
  return { goesOn, answer: (holds: boolean) => answer(holds) };
}

test('Enter goes on at once where the number is known to hold, and waits for the answer where it is not', async () => {
  const user = userEvent.setup();
  const { goesOn, answer } = renderWaiting();
  await user.tab();
  await user.keyboard('7{Enter}');
  expect(goesOn).not.toHaveBeenCalled();
  answer(true);
  await vi.waitFor(() => {
    expect(goesOn).toHaveBeenCalledOnce();
  });
  await user.clear(screen.getByRole('textbox'));
  await user.keyboard('4{Enter}');
  expect(goesOn).toHaveBeenCalledTimes(2);
});

test('who has gone elsewhere before the answer comes is left there', async () => {
  const user = userEvent.setup();
  const { goesOn, answer } = renderWaiting();
  await user.tab();
  await user.keyboard('7{Enter}');
  await user.tab();
  await act(() => {
    answer(true);
    return Promise.resolve();
  });
  expect(goesOn).not.toHaveBeenCalled();
});
