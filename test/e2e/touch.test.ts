import { expect } from '@playwright/test';
import { test, type App } from './app';
import { fingerOn } from './finger';
import { ask, groupsAtWork } from './groups-at-work';

const note = ({ page }: App, text: string) => page.getByRole('listitem').filter({ hasText: text }).last();

for (const { lands, share, becomes } of [
  { lands: 'to another column', share: 0.95, becomes: 'Idéer: Hvem betaler' },
  { lands: 'onto a note, which makes a theme', share: 0.5, becomes: 'Idéer: Nyt tema: Hvem betaler' },
]) {
  test(`a note is held with a finger and moved ${lands}`, async ({ openApp }) => {
    const app = await openApp({ size: { width: 1366, height: 768 } });
    const { enter, onBoard, boardA } = await groupsAtWork(app);
    await ask(app.page, 'note.add', { boardId: boardA, text: 'Hvem betaler', kind: 'question' });
    await ask(app.page, 'note.add', { boardId: boardA, text: 'Spejle', kind: 'idea' });
    await enter('boards');

    const from = await note(app, 'Hvem betaler').boundingBox();
    const to = await note(app, 'Spejle').boundingBox();
    if (!from || !to) throw new Error('Both notes are on the screen');
    const start = { x: from.x + 80, y: from.y + 15 };
    const end = { x: to.x + 90, y: to.y + to.height * share };
    const hand = await fingerOn(app);
    await hand.press(start);
    // Held, the note becomes a slip: only then does the finger move it and not the column.
    await expect(app.page.getByText('Hvem betaler')).not.toHaveCount(1);
    await hand.move(start, end);
    await hand.drop();
    await expect.poll(onBoard).toContain(becomes);
  });
}
