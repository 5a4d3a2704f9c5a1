import { describe, expect, it } from 'vitest';
import { openCore, openWorkshop } from '../../helpers/core';
import { richWorkshop } from './rich-workshop';
import { between, held, textOf } from './told';

describe('the head of the minutes', () => {
  it('says which committee met, when, where, until when, and who was there', async () => {
    const lines = (await textOf(await held())).split('\n');
    expect(lines.slice(0, 12)).toEqual([
      'Solbæk Kommune',
      'Referat af møde i Opgaveudvalget for Grønne Fællesskaber',
      '='.repeat(56),
      '',
      'Møde: 4. møde: Haver, der samler',
      'Mødetidspunkt: 09-03-2027 17:00',
      'Mødeafholdelse: Pakhuset, Havnegade 4, 9999 Solbæk',
      'Protokollen blev læst og mødet hævet kl.: 18:58',
      'Tilstede: Asta Ravnholm (formand), Bertil Kjærsgaard og Ditte Overgård',
      'Fraværende: Gorm Hvidsten',
      'Øvrige deltagere: Frida Mølholm (projektejer, Park og Vej)',
      'Ikke registreret: Esben Tornby',
    ]);
  });

  it('tells who gave notice, who sat in their place, who came late and who left, also at the item', async () => {
    const { ask, id, rows, welcome, passMinutes } = await richWorkshop();
    const of = async (name: string) =>
      (await rows()).participant.find((person) => person.name.startsWith(name))?.id ?? '';
    const [asta, bertil, gorm, esben, frida] = await Promise.all(
      ['Asta', 'Bertil', 'Gorm', 'Esben', 'Frida'].map(of),
    );
    await ask('participant.setPresence', { ids: [gorm ?? ''], presence: 'excused' });
    await ask('participant.setPresence', { ids: [esben ?? ''], presence: 'unexcused' });
    await ask('participant.setSubstitute', { id: frida ?? '', forId: gorm ?? '' });
    await ask('clock.start', { workshopId: id, blockId: welcome });
    passMinutes(6);
    await ask('participant.setArrival', { id: bertil ?? '' });
    passMinutes(60);
    await ask('participant.setLeaving', { id: asta ?? '' });
    const text = await textOf({ ask, id }, true);
    expect(text).toContain(
      'Tilstede: Asta Ravnholm (formand, gik under punkt 1, kl. 18:06), ' +
        'Bertil Kjærsgaard (kom under punkt 1, kl. 17:06), Ditte Overgård og ' +
        'Frida Mølholm i stedet for Gorm Hvidsten (projektejer, Park og Vej)\n' +
        'Fraværende: Gorm Hvidsten (afbud) og Esben Tornby (uden afbud)',
    );
    expect(text).not.toContain('Øvrige deltagere');
    expect(text).toContain('Kom under punktet: Bertil Kjærsgaard (kl. 17:06)\n');
    expect(text).toContain('Gik under punktet: Asta Ravnholm (kl. 18:06)\n');
    expect(text).toContain('Ikke til stede under punktet: Asta Ravnholm\n');
  });

  it('does not list a guest who stayed away', async () => {
    expect(await textOf(await held())).not.toContain('Jens-Åge Sønderlund');
  });

  it('marks in the preview what is still missing', async () => {
    const { ask, id } = await openWorkshop();
    const { tree } = await ask('minutes.preview', { workshopId: id });
    const marked = tree.blocks.flatMap((block) =>
      block.kind === 'labelled' && block.value.some(({ kind }) => kind === 'missing') ? [block.label] : [],
    );
    expect(marked).toEqual(['Mødeafholdelse', 'Protokollen blev læst og mødet hævet kl.', 'Tilstede']);
    expect((await ask('minutes.copy', { workshopId: id })).text).toContain('mødet hævet kl.: ______');
  });

  it('bears the title of a workshop without a committee, in the language of the workshop', async () => {
    const { ask } = openCore();
    const { id } = await ask('workshop.create', {
      title: 'Safe roads',
      plannedStart: '2027-03-09T17:00',
      language: 'en',
    });
    const { text } = await ask('minutes.copy', { workshopId: id });
    expect(text).toMatch(/^Minutes: Safe roads\n/);
    expect(text).toContain('Time of meeting: 9 March 2027 17:00');
  });
});

describe('an agenda item', () => {
  it('has its number, its state, its case number, its agenda and its earlier decisions', async () => {
    const text = await textOf(await held());
    expect(between(text, '1 (Åben) Haver, der samler', 'Beslutninger')).toContain('Sags ID: SLB-2027-00418');
    expect(text).toContain('- Velkomst v/ formand Asta Ravnholm\n- Gruppearbejde\n- Pause\n');
    expect(between(text, 'Tidligere beslutninger', 'Beslutninger').trim()).toBe('Ingen');
    const last = between(text, '3 (Åben) Orientering om haveåret', 'Bilag');
    expect(last).toContain('Sags ID: SLB-2027-00512');
    expect(last).toContain('Udvalget gav grønt lys den 12. januar 2027.');
  });

  it('leaves a line without a case number out', async () => {
    const { ask, id } = await openWorkshop();
    expect((await ask('minutes.copy', { workshopId: id })).text).not.toContain('Sags ID');
  });

  it('tells its summary in its own words where it has some', async () => {
    const evening = await held();
    const fields = { resume: 'Aftenen handlede om haver.' };
    await evening.ask('agendaItem.update', { id: evening.openItem, fields });
    const text = await textOf(evening);
    expect(between(text, 'Resumé', 'Tidligere beslutninger').trim()).toBe('Aftenen handlede om haver.');
  });

  it('says nothing of a closed one, but keeps the numbers of the agenda', async () => {
    const evening = await held();
    const text = await textOf(evening);
    expect(text).not.toContain('LUKKET');
    expect(text).not.toContain('Tilsagn');
    expect(text).toContain('3 (Åben) Orientering om haveåret');
    const whole = await textOf(evening, true);
    expect(whole).toContain('2 (Lukket) Tilsagn til en forening');
    expect(whole).toContain('Beslutning: LUKKET beslutning');
    expect(whole).toContain('LUKKET bilag');
  });

  it('keeps what the groups wrote to itself when their work belongs to a closed one', async () => {
    const evening = await held();
    await evening.ask('agendaItem.update', { id: evening.openItem, fields: { isOpen: false } });
    const text = await textOf(evening);
    for (const secret of ['En nøgle i hver opgang', 'Tænk på frosten', 'Foreningerne er med']) {
      expect(text).not.toContain(secret);
      expect(await textOf(evening, true)).toContain(secret);
    }
  });
});

describe('what was said in a block', () => {
  it('is told under its »Ad«: notes, decisions, and actions in a table', async () => {
    const closing = between(await textOf(await held()), 'Ad Afrunding', '3 (Åben)');
    expect(closing.trim().split('\n')).toEqual([
      'Formanden takkede for en god aften.',
      '',
      'Beslutning: Der holdes et ekstra møde den 25. maj 2027.',
      '',
      'Opfølgning',
      '',
      'Hvad | Hvem | Senest',
      'Finde et egnet sted ved åen | Frida Mølholm | 01-04-2027',
      'Spørge boligforeningen |  |',
    ]);
  });

  it('is left out when there is nothing to tell, unless it was information', async () => {
    const text = await textOf(await held());
    expect(text).not.toContain('Ad Pusterum');
    expect(text).not.toContain('Ad Pause');
    expect(between(text, 'Ad Nyt fra haverne', 'Øvrigt').trim()).toBe('Orientering v/ Frida Mølholm.');
  });

  it('is told even when it belongs to no block', async () => {
    expect(between(await textOf(await held()), 'Øvrigt', 'Bilag')).toContain('Der var kaffe hele aftenen.');
  });

  it('never includes what was for the facilitator alone', async () => {
    const evening = await held();
    expect(await textOf(evening, true)).not.toContain('HEMMELIGT');
    const { tree } = await evening.ask('minutes.preview', { workshopId: evening.id });
    expect(JSON.stringify(tree)).not.toContain('HEMMELIGT');
  });
});

describe("the groups' feedback", () => {
  it('stands once, theme by theme, with the kinds in words and the visitors with their answers', async () => {
    const text = await textOf(await held());
    const groupA = between(text, 'Opsamling på »udkast til en model for fælles haver«', 'Opsamling på »');
    expect(groupA.trim().split('\n')).toEqual([
      'Gruppe: A, Spirerne',
      'Gruppeleder: Ditte Overgård',
      '',
      'Åbne døre',
      '',
      '- Idé: En nøgle i hver opgang',
      '- Gik godt: Forårsdagen samlede hele gaden',
      '- Gruppe B: Giv også varmestuen en nøgle',
      '  - Tilpasset: Den får en kode',
      '',
      'Gjorde det svært',
      '',
      '- Ingen vidste, hvem der havde vand',
    ]);
    const groupB = between(text, 'Opsamling på »Hvordan bliver haverne passet', 'Ad Besøgsrunde');
    expect(groupB).toContain('- Bekymring: Hvem betaler for vandet?');
    expect(groupB).toContain('Til hele tavlen\n\n- Gruppe A: Tænk på frosten');
    expect(text.match(/En nøgle i hver opgang/g)).toHaveLength(1);
  });

  it('tells what the groups wrote where they wrote it, also when they sit down together once more later', async () => {
    const { ask, id, rows, boardA, passMinutes } = await richWorkshop();
    const { block } = await rows();
    const work = block.find(({ kind }) => kind === 'groupWork');
    const { id: home } = await ask('block.add', {
      agendaItemId: work?.agendaItemId ?? '',
      title: 'Hjemme igen',
      kind: 'groupWork',
    });
    const write = (text: string) => ask('note.add', { boardId: boardA.id, text, kind: 'idea' });
    await ask('clock.start', { workshopId: id, blockId: work?.id ?? '' });
    passMinutes(10);
    await write('Et drivhus til alle');
    await write('Vand på taget');
    await ask('clock.start', { workshopId: id, blockId: home });
    passMinutes(5);
    await write('Kun til foråret');
    const text = await textOf({ ask, id });
    expect(between(text, `Ad ${work?.title ?? ''}`, '\nAd ')).toContain('Et drivhus til alle');
    expect(text).not.toContain('Ad Hjemme igen');
  });

  it('says of a note on a board that it is another group’s', async () => {
    const evening = await held();
    const { ask, id, rows } = evening;
    await ask('workshop.reopen', { id });
    await ask('visitInput.toBoard', { id: (await rows()).visitInput[0]?.id ?? '' });
    const groupA = between(await textOf(evening), 'Opsamling på »udkast til en model', 'Opsamling på »');
    expect(groupA).toContain('- Idé: Giv også varmestuen en nøgle (Gruppe B)');
  });

  it('comes after the last block when the agenda has no group work, visit or factors', async () => {
    const evening = await held();
    const { ask, rows, id } = evening;
    for (const { id: block, kind } of (await rows()).block) {
      if (['groupWork', 'visit', 'factors'].includes(kind)) await ask('block.remove', { id: block });
    }
    const end = between(await textOf({ ask, id }), 'Ad Nyt fra haverne', 'Bilag');
    expect(end).toContain('Opsamling fra grupperne');
    expect(end.match(/En nøgle i hver opgang/g)).toHaveLength(1);
    expect(end).toContain('Besøg: Gruppe B: »Hvad mangler her');
    expect(end).toContain('De fem faktorer');
  });
});

describe('the five factors', () => {
  it('stand in a table by their long names, with mean and answers, and what was said of each', async () => {
    const text = between(await textOf(await held()), 'Ad De fem faktorer', 'Ad Afrunding');
    expect(text).toContain('Selektering/sæt holdet | 2 gav 3, 1 gav 4, 1 gav 5 | 4 | 3,8');
    expect(text).toContain('Gevinstrealisering | Ikke vurderet | 0 | –');
    expect(text).toContain('Foreningerne er med fra begyndelsen.');
    expect(text).toContain(
      'Næste skridt: Invitere skolens elevråd (v/ Bertil Kjærsgaard, senest 15-04-2027)',
    );
  });
});

describe('the end of the minutes', () => {
  it('lists the attachments with their numbers, and closes with the real time', async () => {
    const text = await textOf(await held());
    expect(between(text, 'Bilag\n-----', 'Protokollen').trim().split('\n')).toEqual([
      '1. Kort over haverne (2107 - SLB-2027-00418)',
      '2. Haveåret i tal (SLB-2027-00512)',
    ]);
    expect(text.trim().endsWith('Protokollen blev læst og mødet hævet kl.: 18:58')).toBe(true);
  });
});
