import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/core';
import { unzip } from '../writers/unzip';
import { richWorkshop } from './rich-workshop';

const exported = async (format: 'csv' | 'xlsx', kind: 'workshop' | 'catalogue' = 'workshop') => {
  const evening = await richWorkshop();
  await evening.ask('catalogue.publish', { workshopId: evening.id });
  const path = join(temporaryFolder(), `ud.${format}`);
  const what =
    kind === 'workshop' ? ({ kind, id: evening.id, format } as const) : ({ kind, format } as const);
  await evening.main.ask('file.export', { what, path });
  return readFileSync(path);
};

describe('the tables of a workshop', () => {
  it('hold every note once, board by board, with its theme, its kind and its factors to filter by', async () => {
    const [head, ...rows] = (await exported('csv'))
      .toString('utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(head).toBe(
      'Gruppe;Gruppens navn;Tavle;Kolonne;Tema;Slags;Note;Hold;Fremdrift;Mål;Gevinst;Mindset;Faktorer;' +
        'Til idekatalog;Bidrag til temaet;Noteret',
    );
    expect(rows).toHaveLength(5);
    expect(rows.find((row) => row.includes('En nøgle'))).toBe(
      'A;Spirerne;Gruppe A;Idéer;Åbne døre;Idé;En nøgle i hver opgang;x;x;;;;"Hold, Fremdrift";ja;1;2027-03-09 17:00',
    );
    expect(rows.map((row) => row[0])).toEqual(['A', 'A', 'A', 'B', 'B']);
  });

  it('have a sheet each for what else was gathered, without addresses and without closed items', async () => {
    const parts = unzip(await exported('xlsx'));
    const names = /<sheets>.*<\/sheets>/s.exec(parts.get('xl/workbook.xml') ?? '')?.[0] ?? '';
    expect([...names.matchAll(/name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Noter',
      'Besøg',
      'Beslutninger og opfølgning',
      'Deltagere',
      'Prioritering',
      'Faktorer',
    ]);
    const all = [...parts.values()].join('');
    expect(all).toContain('Den får en kode');
    expect(all).toContain('Asta Ravnholm');
    expect(all).not.toContain('asta@solbaek.example');
    expect(all).not.toContain('LUKKET');
  });
});

describe('the table of the catalogue', () => {
  it('tells of each idea what it is, what it builds on, and where it came from', async () => {
    const [, row] = (await exported('csv', 'catalogue')).toString('utf8').trim().split('\r\n');
    expect(row).toContain('1;En nøgle i hver opgang;;Idé;x;x;;;;"Hold, Fremdrift";En nøgle i hver opgang;');
    expect(row).toContain(
      'Åbne døre;A;Spirerne;"Haver, der samler";Opgaveudvalget for Grønne Fællesskaber;2027-03-09',
    );
  });
});
