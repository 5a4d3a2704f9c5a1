import { describe, expect, it } from 'vitest';
import { byWorkshop, catalogue } from '@electron/core/documents/catalogue';
import { plainText } from '@electron/core/writers/text';
import type { CatalogueEntry } from '@shared/domain/catalogue';
import { temporaryFolder, openCore } from '../../helpers/core';
import { richWorkshop } from './rich-workshop';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const entry = (number: number, meetingDay: string, fields: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  number,
  title: `Idé ${number}`,
  description: '',
  kind: 'idea',
  factors: ['goal'],
  noteId: null,
  noteText: `Idé ${number}`,
  noteCreatedAt: null,
  clusterName: '',
  groupId: null,
  groupLetter: 'B',
  groupName: 'Rødderne',
  workshopId: `workshop of ${meetingDay}`,
  workshopTitle: `Mødet ${meetingDay}`,
  committeeName: '',
  meetingDay,
  createdAt: 0,
  ...fields,
});

const textOf = (entries: CatalogueEntry[]) =>
  plainText(catalogue({ entries, language: 'da', organisation: '', timeZone: 'Europe/Copenhagen' }));

describe('the catalogue', () => {
  it('stands workshop by workshop, the newest first, each by number', () => {
    const entries = [entry(3, '2027-03-09'), entry(1, '2027-03-09'), entry(2, '2027-05-01')];
    expect(byWorkshop(entries).map((group) => group.map(({ number }) => number))).toEqual([[2], [1, 3]]);
    expect(textOf(entries)).toContain('3 idéer fra 2 workshops.');
  });

  it("keeps the note's own words beside those of the idea, and says where they came from", () => {
    const text = textOf([
      entry(7, '2027-03-09', {
        title: 'Nøgler til alle',
        noteText: 'en nøgle hver!',
        noteCreatedAt: Date.UTC(2027, 2, 9, 23, 30),
        clusterName: 'Åbne døre',
      }),
    ]);
    expect(text).toContain('7. Nøgler til alle\n\n»en nøgle hver!«');
    expect(text).toContain('Oprindelse: Noteret 10-03-2027, Gruppe B (Rødderne), temaet »Åbne døre«');
  });

  it('says so when it is empty', () => {
    expect(textOf([])).toContain('Der er ingen idéer endnu.');
  });

  it('as data says its version and repeats byte for byte', async () => {
    const evening = await richWorkshop();
    await evening.ask('catalogue.publish', { workshopId: evening.id });
    const folder = temporaryFolder();
    const write = async (name: string) => {
      const path = join(folder, name);
      await evening.main.ask('file.export', { what: { kind: 'catalogue', format: 'json' }, path });
      return readFileSync(path, 'utf8');
    };
    const first = await write('a.json');
    evening.passMinutes(90);
    expect(await write('b.json')).toBe(first);
    const { version, entries } = JSON.parse(first) as { version: unknown; entries: { title: string }[] };
    expect(version).toBe(1);
    expect(entries.map(({ title }) => title)).toEqual(['En nøgle i hver opgang']);
  });

  it('in English has English headings', async () => {
    const { ask, main } = openCore();
    await ask('settings.update', { fields: { language: 'en' } });
    const { title } = await main.ask('document.html', { what: { kind: 'catalogue', format: 'pdf' } });
    expect(title).toBe('Idea catalogue');
  });
});
