import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { WritingLine } from '@renderer/ui/controls/WritingLine';

const Line = ({ onSubmit, onRecall }: { onSubmit: (text: string) => void; onRecall?: () => void }) => {
  const [text, setText] = useState('');
  return <WritingLine label="Note" value={text} onChange={setText} onSubmit={onSubmit} onRecall={onRecall} />;
};

test('Enter saves what is written, and nothing when nothing is', async () => {
  const user = userEvent.setup();
  const submit = vi.fn();
  render(<Line onSubmit={submit} />);
  const line = screen.getByRole('textbox', { name: 'Note' });
  await user.type(line, '{Enter}  {Enter}');
  expect(submit).not.toHaveBeenCalled();
  await user.type(line, 'En fast vært{Enter}');
  expect(submit).toHaveBeenCalledExactlyOnceWith('En fast vært');
});

test('the arrow up recalls the latest only while the line is empty', async () => {
  const user = userEvent.setup();
  const recall = vi.fn();
  render(<Line onSubmit={() => undefined} onRecall={recall} />);
  const line = screen.getByRole('textbox', { name: 'Note' });
  await user.type(line, '{ArrowUp}');
  await user.type(line, 'tekst{ArrowUp}');
  expect(recall).toHaveBeenCalledOnce();
});

test('several lines pasted become one', async () => {
  const user = userEvent.setup();
  render(<Line onSubmit={() => undefined} />);
  await user.click(screen.getByRole('textbox'));
  await user.paste('Maden først.\nSå taler man sammen');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Maden først. Så taler man sammen');
});

const title = (onSave: (text: string) => Promise<unknown>, onDone?: (isFocusFree: boolean) => void) => {
  render(
    <EditableText
      label="Titel"
      value="Velkomst"
      onSave={onSave}
      onDone={onDone}
      emptyRefusal="Punktet skal have en titel."
    />,
  );
  return userEvent.setup();
};

test('Enter opens the text, and Enter saves it and keeps the focus', async () => {
  const save = vi.fn(() => Promise.resolve());
  const user = title(save);
  await user.tab();
  await user.keyboard('{Enter}');
  await user.keyboard('Åbning{Enter}');
  expect(save).toHaveBeenCalledExactlyOnceWith('Åbning');
  const text = await screen.findByRole('button', { name: 'Titel: Velkomst' });
  expect(document.activeElement).toBe(text);
});

test('what is typed while it is being saved is not lost: the text stays open', async () => {
  let saved: () => void = () => undefined;
  const user = title(() => new Promise<void>((resolve) => (saved = resolve)));
  await user.click(screen.getByRole('button'));
  await user.keyboard('Åbning{Enter} og mad');
  saved();
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Titel' }).value).toBe('Åbning og mad');
});

test('it takes the focus back when it is saved, unless the focus has gone on meanwhile', async () => {
  let saved: () => void = () => undefined;
  const user = title(() => new Promise<void>((resolve) => (saved = resolve)));
  render(<button type="button">Videre</button>);
  await user.click(screen.getByRole('button', { name: 'Titel: Velkomst' }));
  await user.keyboard('Åbning{Enter}');
  const onward = screen.getByRole('button', { name: 'Videre' });
  await user.click(onward);
  saved();
  await screen.findByRole('button', { name: 'Titel: Velkomst' });
  expect(document.activeElement).toBe(onward);
});

test('Esc gives up without saving', async () => {
  const save = vi.fn(() => Promise.resolve());
  const user = title(save);
  await user.click(screen.getByRole('button', { name: 'Titel: Velkomst' }));
  await user.keyboard('Noget andet{Escape}');
  expect(save).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Titel: Velkomst' })).toBeDefined();
});

test('leaving the text saves it', async () => {
  const save = vi.fn(() => Promise.resolve());
  const user = title(save);
  await user.click(screen.getByRole('button'));
  await user.keyboard('Åbning');
  await user.tab();
  expect(save).toHaveBeenCalledExactlyOnceWith('Åbning');
});

test('a refused text stays as it was typed, with the reason', async () => {
  const user = title(() => Promise.reject(new Error('Filen kan ikke skrives. Prøv igen.')));
  await user.click(screen.getByRole('button'));
  await user.keyboard('Åbning{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe('Filen kan ikke skrives. Prøv igen.');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Titel' }).value).toBe('Åbning');
});

test('a title cannot be emptied', async () => {
  const save = vi.fn(() => Promise.resolve());
  const user = title(save);
  await user.click(screen.getByRole('button'));
  await user.keyboard('{Delete}{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('Punktet skal have en titel.');
  expect(save).not.toHaveBeenCalled();
});

test('the room hears whether the focus is free, so that it leaves it where a click put it', async () => {
  const done = vi.fn();
  const user = title(() => Promise.resolve(), done);
  render(<button type="button">Videre</button>);
  const edit = () => user.click(screen.getByRole('button', { name: 'Titel: Velkomst' }));
  await edit();
  await user.click(screen.getByRole('button', { name: 'Videre' }));
  expect(done).toHaveBeenLastCalledWith(false);
  expect(document.activeElement?.textContent).toBe('Videre');
  await edit();
  await user.click(document.body);
  expect(done).toHaveBeenLastCalledWith(true);
  await edit();
  await user.keyboard('{Escape}');
  expect(done).toHaveBeenLastCalledWith(true);
});
