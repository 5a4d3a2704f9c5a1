import { expect } from '@playwright/test';
import { test } from './app';
import { ask, enter, prepareEvening } from './evening';

const size = { width: 1366, height: 768 };

test('whoever comes late or leaves is told with one key or from a menu', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await ask(page, 'clock.next', { workshopId: id });
  await enter(page, id, 'run');
  await page.getByRole('button', { name: 'Ret fremmødet' }).click();
  const person = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  await person('Ove').press('2');
  await expect(person('Ove')).toContainText('Afbud');
  await page.keyboard.press('s');
  await expect(person('Signe')).toBeFocused();
  await page.keyboard.press('4');
  await expect(person('Signe')).toContainText('Kom kl.');
  await page.getByRole('button', { name: 'Fremmøde: Lone Hedemark' }).click();
  await page.getByRole('menuitem', { name: 'Gik nu' }).click();
  await expect(person('Lone')).toContainText('Gik kl.');
  const stays = async () =>
    (await rows()).participant.flatMap(({ name, arrivedAt, leftAt }) =>
      arrivedAt === null && leftAt === null ? [] : [[name, arrivedAt !== null, leftAt !== null]],
    );
  expect(await stays()).toEqual([
    ['Lone Hedemark', false, true],
    ['Signe Kjærulff', true, false],
  ]);
});

test('sixty come through the door: a key opens who is here, a few letters find each, Enter and digits say it', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  for (let n = 1; n <= 52; n++) {
    await ask(page, 'participant.add', {
      workshopId: id,
      name: `Gæst Nummer${'abcdefghijklmnopqrstuvwxyz'.charAt(n % 26)}${n > 26 ? 'a' : 'b'}`,
    });
  }
  await ask(page, 'clock.next', { workshopId: id });
  await enter(page, id, 'run');
  const line = page.getByLabel('Skriv i referatet');
  await line.fill('Midt i en sætning');
  await page.keyboard.press('Alt+n');
  const field = page.getByLabel('Skriv et navn');
  await expect(field).toBeFocused();
  const person = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  await page.keyboard.type('sig kj');
  await expect(person('Signe')).toBeInViewport();
  await expect(page.getByRole('button', { name: /^Fremmøde: / })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(person('Signe')).toContainText('Til stede');
  await expect(field).toHaveValue('');
  // Said twice, as by two at the door, it is as true as before.
  await page.keyboard.type('sig kj');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await page.keyboard.type('tor');
  await page.keyboard.press('4');
  await expect(person('Torben')).toContainText('Kom kl.');
  await page.keyboard.type('tor');
  await page.keyboard.press('5');
  await expect(person('Torben')).toContainText('Gik kl.');
  // Who is not on the list came all the same. Enter alone, after a slip, brings nobody in.
  await page.keyboard.type('karla bruu, politiker');
  await expect(page.getByRole('button', { name: 'Tilføj som til stede' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('karla bruu, politiker');
  await page.keyboard.press('Control+Enter');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(person('karla bruu')).toContainText('Til stede');
  await page.keyboard.type('ove');
  await page.keyboard.press('2');
  await expect(person('Ove')).toContainText('Afbud');
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('Midt i en sætning');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Skrevet' }).getByRole('listitem')).toContainText('Beslutning');
  const seen = (await rows()).participant.filter(({ presence }) => presence !== 'unknown');
  expect(seen.map(({ name, presence }) => [name, presence]).sort()).toEqual([
    ['Ove Tranebjerg', 'excused'],
    ['Signe Kjærulff', 'present'],
    ['Torben Ravnholt', 'present'],
    ['karla bruu', 'present'],
  ]);
});

test('a member has sent somebody else: a new name, or somebody on the list, with the keys alone', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await enter(page, id, 'run');
  await expect(page.getByLabel('Skriv i referatet')).toBeFocused();
  await page.keyboard.press('Alt+n');
  const field = page.getByLabel('Skriv et navn');
  await expect(field).toBeFocused();
  const person = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  await page.keyboard.type('ove');
  await expect(page.getByRole('button', { name: /^Fremmøde: / })).toHaveCount(1);
  await page.keyboard.press('6');
  const dialog = page.getByRole('dialog', { name: 'Hvem er kommet i stedet for Ove Tranebjerg?' });
  const name = dialog.getByRole('combobox', { name: 'Navn, rolle' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Skriv, hvem der er kommet.');
  await page.keyboard.type('Karla Bruun, politiker');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Beskeder' })).toContainText(
    'Karla Bruun er her i stedet for Ove Tranebjerg.',
  );
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(person('Karla')).toContainText(/i stedet for Ove Tranebjerg.*Til stede/);
  await expect(person('Ove')).toContainText('Afbud');

  // From the menu, and by somebody who stands on the list already; of one who has a place it is refused.
  await person('Signe').press('1');
  await expect(person('Signe')).toContainText('Til stede');
  await page.keyboard.press('ArrowRight');
  const entry = page.getByRole('menuitem', { name: 'Har sendt en anden …' });
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Enter');
  const again = page.getByRole('dialog', { name: 'Hvem er kommet i stedet for Signe Kjærulff?' });
  await expect(again.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('karla bruun');
  await page.keyboard.press('Enter');
  await expect(again).toContainText('Karla Bruun har en plads i forvejen');
  await again.getByRole('combobox').fill('rasmus ågren');
  await page.keyboard.press('Enter');
  await expect(again).toHaveCount(0);
  await expect(person('Rasmus')).toContainText(/i stedet for Signe Kjærulff.*Til stede/);
  await expect(person('Signe')).toContainText('Afbud');
  await expect(person('Signe')).toBeFocused();

  const whoSits = async () => {
    const { participant } = await rows();
    const nameOf = (of: string | null) => participant.find((one) => one.id === of)?.name;
    return participant.flatMap(({ name: by, role, substituteForId }) =>
      substituteForId === null ? [] : [[by, role, nameOf(substituteForId)]],
    );
  };
  expect((await whoSits()).sort()).toEqual([
    ['Karla Bruun', 'politiker', 'Ove Tranebjerg'],
    ['Rasmus Ågren', '', 'Signe Kjærulff'],
  ]);
  // Undo gives the place back first, then the member; Rasmus is here all the same.
  await page.keyboard.press('Control+z');
  await expect(person('Rasmus')).not.toContainText('i stedet for');
  await expect(person('Signe')).toContainText('Afbud');
  await page.keyboard.press('Control+z');
  await expect(person('Signe')).toContainText('Til stede');
  await expect(person('Rasmus')).toContainText('Til stede');
});
