import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { KeptTextsContext } from '@renderer/ui/kept-text';

function keeper(texts: Record<string, string> = {}) {
  return {
    texts,
    read: (field: string) => texts[field] ?? '',
    write: (field: string, text: string) => (texts[field] = text),
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
