import { expect, test } from 'vitest';
import { readCsv } from '@electron/core/readers/csv';
import { readParticipants } from '@electron/core/readers/participants';

const read = (text: string) => {
  const { taken, skipped, columns } = readParticipants(readCsv(Buffer.from(text)).rows ?? []);
  return { taken: taken.map(({ person }) => person), skipped, hadHeader: columns.isSettled };
};
const nobody = { role: '', organisation: '', email: '', competences: [], isMember: null };

test('headings stand in any order, in Danish or English, however they are spaced and cased', () => {
  const asta = {
    name: 'Asta Ravnholm',
    role: 'Formand',
    organisation: 'Solbæk Kommune',
    email: 'asta@solbaek.example',
    competences: ['jura', 'procesledelse'],
    isMember: true,
  };
  const danish = 'E-mail; NAVN ;Medlem;Kompetencer;Rolle;Organisation;Sko\nasta@solbaek.example;Asta Ravnholm;ja;jura, procesledelse;Formand;Solbæk Kommune;38';
  const english = 'Name,Role,Organization,Email,Skills,Member\nAsta Ravnholm,Formand,Solbæk Kommune,asta@solbaek.example,jura/procesledelse,1';
  expect(read(danish)).toEqual({ taken: [asta], skipped: [], hadHeader: true });
  expect(read(english)).toEqual({ taken: [asta], skipped: [], hadHeader: true });
}); // prettier-ignore

test('first and last name in columns of their own become one name', () => {
  expect(read('Fornavn;Efternavn\nBertil;Kjærsgaard').taken).toEqual([{ ...nobody, name: 'Bertil Kjærsgaard' }]);
}); // prettier-ignore

test('without headings the columns keep their usual order, and an e-mail is known by its look', () => {
  expect(read('Asta Ravnholm;Formand;Kommunen;;jura').taken).toEqual([
    { ...nobody, name: 'Asta Ravnholm', role: 'Formand', organisation: 'Kommunen', competences: ['jura'] },
  ]);
  expect(read('Asta;asta@solbaek.example;Formand\nBo;;Vært').taken).toEqual([
    { ...nobody, name: 'Asta', email: 'asta@solbaek.example', role: 'Formand' },
    { ...nobody, name: 'Bo', role: 'Vært' },
  ]);
  expect(read('Ditte Overgård\nEsben Tornby')).toMatchObject({
    taken: [{ name: 'Ditte Overgård' }, { name: 'Esben Tornby' }],
    hadHeader: false,
  });
});

test.each([
  ['a title that is a heading’s word', 'Deltagere\n\nFornavn;Efternavn;Rolle\nAsta;Ravnholm;Formand'],
  ['the same over a column of names', 'Deltagere\nNavn\nAsta Ravnholm'],
  ['a title and a line below it', 'Deltagere;\nPr. 1. marts;\nNavn;Rolle\nAsta Ravnholm;Formand'],
  ['what is said in brackets', 'Navn (fulde);Rolle (i udvalget)\nAsta Ravnholm;Formand'],
  ['words of a town hall', 'Stillingsbetegnelse;Deltagernavn\nFormand;Asta Ravnholm'],
])('headings are found through %s', (_what, text) => {
  const { taken, hadHeader } = read(text);
  expect(taken.map(({ name }) => name)).toEqual(['Asta Ravnholm']);
  expect(hadHeader).toBe(true);
});

test('a numbered list without headings has its names after the numbers', () => {
  expect(read('1;Asta Ravnholm;Formand\n2;Bo Lind;Vært').taken).toEqual([
    { ...nobody, name: 'Asta Ravnholm', role: 'Formand' },
    { ...nobody, name: 'Bo Lind', role: 'Vært' },
  ]);
  expect(read('1.;Asta Ravnholm;asta@solbaek.example;Formand').taken).toEqual([
    { ...nobody, name: 'Asta Ravnholm', email: 'asta@solbaek.example', role: 'Formand' },
  ]);
});

test('the same name and e-mail is one person, told about with its row', () => {
  const composed = 'Navn;E-mail;Kompetencer\nÅse Holm;AASE@x.example;jura\n A\u030Ase  holm;aase@x.example;Jura, tegning\nÅse Holm;anden@x.example;';
  const { taken, skipped } = read(composed);
  expect(taken.map(({ email }) => email)).toEqual(['AASE@x.example', 'anden@x.example']);
  expect(taken[0]?.competences).toEqual(['jura', 'tegning']);
  expect(skipped).toMatchObject([{ row: 3, reason: 'samePerson', sameAs: 2 }]);
}); // prettier-ignore

test('empty rows are passed over, and a row without a name is told about by its number', () => {
  const { taken, skipped } = read('Navn;Rolle\n;;\n\n;Formand\n"Jens\nÅge";Vært\n');
  expect(taken).toEqual([{ ...nobody, name: 'Jens Åge', role: 'Vært' }]);
  expect(skipped).toMatchObject([{ row: 4, reason: 'noName' }]);
});

test.each([
  ['ja', true],
  [' X ', true],
  ['1', true],
  ['TRUE', true],
  ['nej', false],
  ['No', false],
  ['0', false],
  ['', null],
  ['måske', null],
])('»%s« under Medlem is read as %s', (word, isMember) => {
  expect(read(`Navn;Medlem\nAsta;${word}`).taken[0]?.isMember).toBe(isMember);
});

test('a column named after a part of every object is only a column', () => {
  expect(read('__proto__;Navn;constructor\nx;Asta;y').taken).toEqual([{ ...nobody, name: 'Asta' }]);
});

test('a heading of two words with a stroke between is what either says', () => {
  expect(read('Navn;Afdeling/forening\nAsta Ravnholm;Ældrerådet').taken).toEqual([
    { ...nobody, name: 'Asta Ravnholm', organisation: 'Ældrerådet' },
  ]);
});

test('the sum under a list is nobody', () => {
  expect(read('Nr.;Fornavn;Efternavn\n1;Asta;Ravnholm\nI alt;24;')).toMatchObject({
    taken: [{ name: 'Asta Ravnholm' }],
    skipped: [{ row: 3, reason: 'noName' }],
  });
});
