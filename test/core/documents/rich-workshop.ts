/** An evening of a committee with everything that minutes can hold, prepared and run as a facilitator would. */
import { openCore } from '../../helpers/core';

export type RichWorkshop = Awaited<ReturnType<typeof richWorkshop>>;

export async function richWorkshop(test = openCore()) {
  const { ask } = test;
  await ask('settings.update', { fields: { organisation: 'Solbæk Kommune' } });
  const { id: committeeId } = await ask('committee.create', {
    name: 'Opgaveudvalget for Grønne Fællesskaber',
    language: 'da',
  });
  const { id } = await ask('workshop.create', {
    title: 'Haver, der samler',
    plannedStart: '2027-03-09T17:00',
    committeeId,
  });
  const rows = () => ask('workshop.open', { id });
  await ask('workshop.update', {
    id,
    fields: { caseNumber: 'SLB-2027-00418', place: 'Pakhuset, Havnegade 4, 9999 Solbæk', ordinal: 4 },
  });
  await addPeople(test, id);
  const { board, group, participant } = await rows();
  const [boardA, boardB] = board;
  const [groupA, groupB] = group;
  if (!boardA || !boardB || !groupA || !groupB) throw new Error('A new workshop has two groups with boards');
  const leader = participant.find(({ name }) => name === 'Ditte Overgård');
  await ask('participant.assign', { id: leader?.id ?? '', groupId: groupA.id });
  await ask('group.update', {
    id: groupA.id,
    fields: {
      name: 'Spirerne',
      deliverable: 'udkast til en model for fælles haver',
      leaderId: leader?.id ?? null,
    },
  });
  await ask('group.update', {
    id: groupB.id,
    fields: { question: 'Hvordan bliver haverne passet, når sommeren er forbi?' },
  });
  const blocks = await shapeAgenda(test, id);
  const writtenA = await writeBoards(test, boardA.id, boardB.id);
  const visits = await visitEachOther(test, id, writtenA.clusterId);
  await assess(test, id);
  return {
    ...test,
    id,
    committeeId,
    rows,
    boardA,
    boardB,
    groupA,
    groupB,
    ...blocks,
    ...writtenA,
    ...visits,
  };
}

type Test = ReturnType<typeof openCore>;

async function addPeople({ ask }: Test, workshopId: string) {
  const person = (name: string, fields: object) => ask('participant.add', { workshopId, name, ...fields });
  const member = { isMember: true };
  await person('Asta Ravnholm', {
    ...member,
    role: 'formand',
    presence: 'present',
    email: 'asta@solbaek.example',
  });
  await person('Bertil Kjærsgaard', { ...member, presence: 'present' });
  await person('Ditte Overgård', { ...member, presence: 'present' });
  await person('Gorm Hvidsten', { ...member, presence: 'absent' });
  await person('Esben Tornby', { ...member });
  await person('Frida Mølholm', { role: 'projektejer', organisation: 'Park og Vej', presence: 'present' });
  await person('Jens-Åge Sønderlund', { presence: 'absent' });
}

async function shapeAgenda({ ask }: Test, workshopId: string) {
  const { agendaItem, block } = await ask('workshop.open', { id: workshopId });
  const blockOf = (kind: string) => block.find((candidate) => candidate.kind === kind)?.id ?? '';
  const welcome = blockOf('welcome');
  await ask('block.update', {
    id: welcome,
    fields: { presenter: 'formand Asta Ravnholm', notes: 'Velkommen til.' },
  });
  await ask('block.update', {
    id: blockOf('groupWork'),
    fields: {
      notes: 'Grupperne arbejdede ved hver sin tavle.\n\nDe skulle nå:\n- en model\n- en plan for vinteren',
      facilitatorNote: 'HEMMELIGT: hold øje med tiden',
    },
  });
  const closing = blockOf('closing');
  const log = (kind: 'note' | 'decision' | 'action', text: string, fields: object = {}) =>
    ask('logEntry.add', { workshopId, blockId: closing, kind, text, ...fields });
  await log('note', 'Formanden takkede for en god aften.');
  await log('decision', 'Der holdes et ekstra møde den 25. maj 2027.');
  await log('action', 'Finde et egnet sted ved åen', { owner: 'Frida Mølholm', dueDay: '2027-04-01' });
  await log('action', 'Spørge boligforeningen');
  await ask('logEntry.add', { workshopId, blockId: null, kind: 'note', text: 'Der var kaffe hele aftenen.' });

  const { id: closedItem } = await ask('agendaItem.add', { workshopId, title: 'Tilsagn til en forening' });
  await ask('agendaItem.update', { id: closedItem, fields: { isOpen: false, resume: 'LUKKET resumé' } });
  const { id: secret } = await ask('block.add', {
    agendaItemId: closedItem,
    title: 'Tilsagnet',
    kind: 'decision',
  });
  await ask('logEntry.add', { workshopId, blockId: secret, kind: 'decision', text: 'LUKKET beslutning' });
  await ask('attachment.add', { workshopId, agendaItemId: closedItem, title: 'LUKKET bilag' });

  const { id: last } = await ask('agendaItem.add', { workshopId, title: 'Orientering om haveåret' });
  await ask('agendaItem.update', {
    id: last,
    fields: { caseNumber: 'SLB-2027-00512', earlierDecisions: 'Udvalget gav grønt lys den 12. januar 2027.' },
  });
  const { id: news } = await ask('block.add', {
    agendaItemId: last,
    title: 'Nyt fra haverne',
    kind: 'information',
  });
  await ask('block.update', { id: news, fields: { presenter: 'Frida Mølholm' } });
  const { id: quiet } = await ask('block.add', { agendaItemId: last, title: 'Pusterum', kind: 'break' });
  await ask('attachment.add', { workshopId, title: 'Kort over haverne', documentNumber: '2107' });
  await ask('attachment.add', { workshopId, agendaItemId: last, title: 'Haveåret i tal' });
  return { welcome, closing, secret, news, quiet, closedItem, openItem: agendaItem[0]?.id ?? '' };
}

async function writeBoards({ ask }: Test, boardA: string, boardB: string) {
  const note = async (boardId: string, text: string, kind: 'idea' | 'wentWell' | 'madeItHard' | 'concern') =>
    (await ask('note.add', { boardId, text, kind })).id;
  const keys = await note(boardA, 'En nøgle i hver opgang', 'idea');
  const spring = await note(boardA, 'Forårsdagen samlede hele gaden', 'wentWell');
  await note(boardA, 'Ingen vidste, hvem der havde vand', 'madeItHard');
  const { id: clusterId } = await ask('cluster.create', { name: 'Åbne døre', noteIds: [keys, spring] });
  await ask('note.toggleFactor', { id: keys, factor: 'progress' });
  await ask('note.toggleFactor', { id: keys, factor: 'team' });
  await ask('note.update', { id: keys, fields: { isForCatalogue: true } });
  await note(boardB, 'Skolen tager november', 'idea');
  await note(boardB, 'Hvem betaler for vandet?', 'concern');
  return { clusterId, keys };
}

async function visitEachOther({ ask }: Test, workshopId: string, clusterId: string) {
  await ask('visit.plan', { workshopId });
  const { visit, board, group } = await ask('workshop.open', { id: workshopId });
  const visitTo = (at: number) => visit.find(({ hostBoardId }) => hostBoardId === board[at]?.id)?.id ?? '';
  const { id: answered } = await ask('visitInput.add', {
    visitId: visitTo(0),
    clusterId,
    text: 'Giv også varmestuen en nøgle',
  });
  await ask('visitInput.answer', { id: answered, answer: 'adapt' });
  await ask('visitInput.update', { id: answered, fields: { answerText: 'Den får en kode' } });
  const { id: open } = await ask('visitInput.add', { visitId: visitTo(1), text: 'Tænk på frosten' });
  return {
    visitAtA: visitTo(0),
    visitAtB: visitTo(1),
    answered,
    open,
    letters: group.map(({ letter }) => letter),
  };
}

async function assess({ ask }: Test, workshopId: string) {
  for (const score of [3, 3, 4, 5] as const) {
    await ask('assessment.count', { workshopId, factor: 'team', score, by: 1 });
  }
  await ask('assessment.update', {
    workshopId,
    factor: 'team',
    fields: {
      evidence: 'Foreningerne er med fra begyndelsen.',
      nextStep: 'Invitere skolens elevråd',
      nextStepOwner: 'Bertil Kjærsgaard',
      nextStepDay: '2027-04-15',
    },
  });
}
