import { expect, it } from 'vitest';
import { richWorkshop } from './rich-workshop';

/** The print as a reader would see it, and with what was planned for one of its blocks. */
async function printed(document: 'agenda' | 'runsheet', includeClosed = false) {
  const { ask, id, rows, main } = await richWorkshop();
  const [first] = (await rows()).block;
  const fields = {
    goal: 'Alle er landet',
    materials: 'Navneskilte',
    leastMinutes: 1,
    facilitatorNote: 'Husk Gorm',
    mayDrop: true,
  };
  await ask('block.update', { id: first?.id ?? '', fields });
  const what = { kind: 'workshop', id, format: 'pdf', document, options: { includeClosed } } as const;
  const { html } = await main.ask('document.html', { what });
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('tells in the public agenda when, what and who, and of what is closed only that it is', async () => {
  const text = await printed('agenda');
  expect(text).toContain('Dagsorden for møde i Opgaveudvalget for Grønne Fællesskaber');
  expect(text).toMatch(/17:00–17:\d\d Velkomst formand Asta Ravnholm/);
  expect(text).toContain('2 (Lukket) Lukket punkt');
  for (const secret of ['Tilsagn', 'Husk Gorm', 'Alle er landet', 'Navneskilte'])
    expect(text).not.toContain(secret);
  expect(await printed('agenda', true)).toContain('Tilsagn');
});

it('tells the facilitator everything that was planned', async () => {
  const text = await printed('runsheet');
  expect(text).toContain('Drejebog: Haver, der samler');
  for (const planned of [
    'Mål: Alle er landet',
    'Materialer: Navneskilte',
    'Til dig selv: Husk Gorm',
    'Tilsagn',
  ])
    expect(text).toContain(planned);
  expect(text).toContain('Hvis tiden bliver knap: må afkortes til 1 min, kan udelades');
});
