import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { EditableDay } from '@renderer/ui/controls/EditableDay';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { KeptTextsContext } from '@renderer/ui/kept-text';

function keeper(texts: Record<string, string> = {}) {
  const lastWords = new Set<() => void>();
  return {
    texts,
    read: (field: string) => texts[field] ?? '',
    write: (field: string, text: string) => (texts[field] = text),
    onLeaving: (say: () => void) => {
      lastWords.add(say);
      return () => lastWords.delete(say);
    },
    leave: () =>
      act(async () => {
        for (const say of lastWords) say();
        await Promise.resolve();
      }),
  };
}

it('keeps what is being written, and lets go of it once it is saved', async () => {
  const kept = keeper();
  render(
    <KeptTextsContext value={kept}>
      <EditableText label="Titel" value="Møde" draft="title" onSave={() => Promise.resolve()} />
    </KeptTextsContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Titel: Møde' }));
  await userEvent.keyboard('Borgermøde');
  expect(kept.texts['title']).toBe('Borgermøde');
  await userEvent.keyboard('{Enter}');
  expect(kept.texts['title']).toBe('');
});

it('goes on writing after a crash, behind what stands there', async () => {
  render(
    <KeptTextsContext value={keeper({ title: 'Borgermø' })}>
      <EditableText label="Titel" value="Møde" draft="title" onSave={() => undefined} />
    </KeptTextsContext>,
  );
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Titel' });
  expect(field.value).toBe('Borgermø');
  await userEvent.keyboard('de');
  expect(field.value).toBe('Borgermøde');
});

/** A title that is being written: »Borgermø«. */
async function halfWritten(save: (text: string) => Promise<unknown>, isEmptied = false) {
  const kept = keeper();
  const title = (key: string) => (
    <KeptTextsContext value={kept}>
      <div key={key}>
        <EditableText label="Titel" value="Møde" draft="title" emptyRefusal="Skriv noget." onSave={save} />
      </div>
    </KeptTextsContext>
  );
  const { rerender, unmount } = render(title('here'));
  await userEvent.click(screen.getByRole('button', { name: 'Titel: Møde' }));
  await userEvent.keyboard(isEmptied ? '{Delete}' : 'Borgermø');
  return { kept, unmount, move: () => rerender(title('there')) };
}

it('saves what stands open when the window goes, once', async () => {
  const save = vi.fn(() => Promise.resolve());
  const { kept, unmount } = await halfWritten(save);
  await kept.leave();
  unmount();
  await Promise.resolve();
  expect(save).toHaveBeenCalledExactlyOnceWith('Borgermø');
  expect(kept.texts['title']).toBe('');
});

it('saves what stands open when its room goes', async () => {
  const save = vi.fn(() => Promise.resolve());
  const { unmount } = await halfWritten(save);
  unmount();
  await Promise.resolve();
  expect(save).toHaveBeenCalledExactlyOnceWith('Borgermø');
});

it('goes on, unsaved, in a row that is moved while it is written', async () => {
  const save = vi.fn(() => Promise.resolve());
  const { move } = await halfWritten(save);
  move();
  await Promise.resolve();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Titel' }).value).toBe('Borgermø');
  expect(save).not.toHaveBeenCalled();
});

it('keeps what is refused while the window goes, and gives up what may not be empty', async () => {
  const refused = await halfWritten(() => Promise.reject(new Error('Fuld disk')));
  await refused.kept.leave();
  expect(refused.kept.texts['title']).toBe('Borgermø');
  refused.unmount();

  const save = vi.fn(() => Promise.resolve());
  const emptied = await halfWritten(save, true);
  await emptied.kept.leave();
  expect(save).not.toHaveBeenCalled();
  expect(emptied.kept.texts['title']).toBe('');
});

it('keeps a day that is being chosen, and opens it again', async () => {
  const kept = keeper();
  const save = vi.fn(() => Promise.resolve());
  const day = (
    <KeptTextsContext value={kept}>
      <EditableDay label="Senest" value="" text="" placeholder="Ingen frist" draft="day" onSave={save} />
    </KeptTextsContext>
  );
  render(day);
  await userEvent.click(screen.getByRole('button', { name: 'Senest: Ingen frist' }));
  await userEvent.type(screen.getByLabelText('Senest'), '2027-03-23');
  expect(kept.texts['day']).toBe('2027-03-23');

  render(day);
  expect(screen.getAllByLabelText<HTMLInputElement>('Senest').map(({ value }) => value)).toEqual([
    '2027-03-23',
    '2027-03-23',
  ]);
  await kept.leave();
  expect(save).toHaveBeenCalledWith('2027-03-23');
});
