import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gistOf, isAlike, likeness } from '@shared/domain/similar';

const alike = (a: string, b: string) => isAlike(gistOf(a), gistOf(b));

describe('notes that say nearly the same', () => {
  it.each([
    ['Bænke ved søen', 'Flere bænke ved søen'],
    ['Bænke ved søen', 'BAENKE VED SOEEN!'],
    ['Lys på cykelstien', 'Mere lys på cykelstierne'],
    ['Bussen kører for sjældent', 'Busserne kører alt for sjældent'],
    ['Der mangler belysning på stien', 'mangler belysnig på stier'],
    ['Lys', 'Lys på stien'],
    ['Café på torvet', 'En cafe ved torvet'],
    ['More benches by the lake', 'Benches at the lake'],
    ['The lights are broken', 'Broken light'],
    ['Borgernes ønsker', 'Hvad er borgeres ønske?'],
    ['Målet var ikke klart', 'Målet var uklart'],
    ['Forvaltningen svarede ikke', 'Vi fik ikke svar fra forvaltningen'],
    ['Ældre føler sig ensomme', 'Ensomhed blandt ældre'],
    ['Stemningen i gruppen var god', 'God stemning i gruppen'],
  ])('»%s« and »%s«', (a, b) => expect(alike(a, b)).toBe(true));

  it.each([
    ['Lys', 'Lyst'],
    ['Bus', 'Bil'],
    ['Bænke ved søen', 'Bænke ved skolen'],
    ['Rute 12', 'Rute 14'],
    ['Hvad koster det?', 'Hvem betaler det?'],
    ['Det er godt for de ældre', 'Det er godt for de unge'],
    ['Bibliotek på torvet', 'Bibliotek i skolen'],
    ['Ja', 'Nej'],
    ['Politikerne lyttede', 'Politikerne lyttede ikke'],
    ['Klart mål fra starten', 'Uklart mål fra starten'],
    ['Kommunikationen var god', 'Kommunikationen var dårlig'],
    ['The goal was clear', "The goal wasn't clear"],
    ['!', '?'],
    ['A bus to the lake', 'A school by the lake'],
  ])('but not »%s« and »%s«', (a, b) => expect(alike(a, b)).toBe(false));

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('lys', 'Bænke', 'stien', 'på', 'søen', 'i', 'the', 'bus', 'bussen', '12', '–'))
      .map((words) => words.join(' ')),
  );

  it('is the same both ways, whatever is written', () => {
    fc.assert(
      fc.property(text, text, (a, b) => likeness(gistOf(a), gistOf(b)) === likeness(gistOf(b), gistOf(a))),
    );
  });

  it('every note is like itself, and no more than that', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(gistOf(a), gistOf(a))).toBe(1);
        expect(likeness(gistOf(a), gistOf(b))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the order of the words means nothing', () => {
    const words = fc.array(fc.constantFrom('lys', 'bænke', 'sti', 'bus', 'cykel', 'skole'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.gen(), (some, gen) => {
        const shuffled = gen(fc.shuffledSubarray, some, { minLength: some.length });
        expect(likeness(gistOf(some.join(' ')), gistOf(shuffled.join(', ')))).toBe(1);
      }),
    );
  });
});
