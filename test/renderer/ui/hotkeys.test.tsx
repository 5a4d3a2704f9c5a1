import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { useAreas } from '@renderer/ui/useAreas';
import { useHotkeys, useWorkingKeys } from '@renderer/ui/useHotkeys';

const move = vi.fn();
const addMinutes = vi.fn();
const nextIdea = vi.fn();

const Room = () => {
  const note = useRef<HTMLButtonElement>(null);
  useHotkeys([{ keys: ['Alt', '5'], label: '+5 min', run: addMinutes }]);
  useHotkeys([{ keys: ['N'], run: nextIdea }]);
  useHotkeys([{ keys: ['M'], label: 'Flyt', run: move }], note);
  useAreas({ next: 'Næste område', previous: 'Forrige område' });
  const shown = useWorkingKeys();
  return (
    <>
      <section data-area="">
        <textarea aria-label="Note" data-writing-line="" />
      </section>
      <section data-area="">
        <button ref={note}>Lokalet lukker kl. 20</button>
      </section>
      <output>{shown.map(({ label }) => label).join(', ')}</output>
    </>
  );
};

test('letters act on a note, never while somebody writes; Alt keys act everywhere', async () => {
  const user = userEvent.setup();
  render(<Room />);
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('mn{Alt>}5{/Alt}');
  expect(move).not.toHaveBeenCalled();
  expect(nextIdea).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('mn');
  expect(addMinutes).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button'));
  await user.keyboard('mn');
  expect(move).toHaveBeenCalledOnce();
  expect(nextIdea).toHaveBeenCalledOnce();
});

test('only keys that work where the focus is are shown', async () => {
  const user = userEvent.setup();
  render(<Room />);
  await user.click(screen.getByRole('textbox'));
  expect(screen.getByRole('status').textContent).toBe('+5 min, Næste område');
  await user.click(screen.getByRole('button'));
  expect(screen.getByRole('status').textContent).toBe('Flyt, +5 min, Næste område');
});

test('F6 goes to the next area, and Esc back to the writing line', async () => {
  const user = userEvent.setup();
  render(<Room />);
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('button'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('an arrow and the same arrow with Shift are two keys; a sign is one, however it is typed', async () => {
  const near = vi.fn();
  const far = vi.fn();
  const ask = vi.fn();
  const Plane = () => {
    useHotkeys([
      { keys: ['→'], run: near },
      { keys: ['Shift', '→'], run: far },
      { keys: ['?'], run: ask },
    ]);
    return null;
  };
  const user = userEvent.setup();
  render(<Plane />);
  await user.keyboard('{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}?{/Shift}?');
  expect([near, far, ask].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 2]);
});
