import { describe, expect, it } from 'vitest';
import { participantIn, personIn } from '@shared/domain/person-line';

describe('a person in one line', () => {
  it.each([
    ['Amalie Holm', { name: 'Amalie Holm', role: '', organisation: '', email: '' }],
    ['Amalie Holm, borger', { name: 'Amalie Holm', role: 'borger', organisation: '', email: '' }],
    [
      'Amalie Holm;formand; Elevrådet, Nord; amalie@skole.example',
      {
        name: 'Amalie Holm',
        role: 'formand',
        organisation: 'Elevrådet, Nord',
        email: 'amalie@skole.example',
      },
    ],
    [
      'Amalie Holm, amalie@skole.example, borger',
      { name: 'Amalie Holm', role: 'borger', organisation: '', email: 'amalie@skole.example' },
    ],
    [', borger', { name: '', role: 'borger', organisation: '', email: '' }],
  ])('reads »%s«', (line, person) => {
    expect(personIn(line)).toEqual(person);
  });
});

describe('a guest in one line', () => {
  const eva = { name: 'Eva Lund', role: '', organisation: '', email: '', isGuest: true };
  it.each([
    ['Eva Lund, gæst', eva],
    ['Eva Lund, GÆST', eva],
    ['Eva Lund, guest', eva],
    ['Eva Lund (gæst)', eva],
    ['Eva Lund, som gæst', eva],
    ['Eva Lund; invited guest', eva],
    ['Eva Lund, gæst, Lokalrådet', { ...eva, organisation: 'Lokalrådet' }],
    ['Eva Lund, gæst fra Lokalrådet', { ...eva, organisation: 'Lokalrådet' }],
    ['Eva Lund (guest from the Local Council)', { ...eva, organisation: 'the Local Council' }],
    ['Eva Lund, konsulent, gæst', { ...eva, role: 'konsulent' }],
    ['Eva Lund, konsulent, Lokalrådet, gæst', { ...eva, role: 'konsulent', organisation: 'Lokalrådet' }],
    ['Eva Lund, gæst, konsulent, Lokalrådet', { ...eva, role: 'konsulent', organisation: 'Lokalrådet' }],
    ['Eva Lund, gæst, eva@raad.example', { ...eva, email: 'eva@raad.example' }],
  ])('understands »%s«', (line, person) => {
    expect(participantIn(line)).toEqual(person);
  });

  it.each([
    'Eva Lund',
    'Eva Lund, borger',
    'Eva Lund, gæstelærer, Skolen',
    'Gæst Gæstesen',
    'Eva (Vejle), formand',
  ])('takes »%s« for no guest', (line) => {
    expect(participantIn(line)).toEqual({ ...personIn(line), isGuest: false });
  });
});
