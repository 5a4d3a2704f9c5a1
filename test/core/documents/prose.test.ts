import { describe, expect, it } from 'vitest';
import { prose } from '@electron/core/documents/prose';
import { bullets, numbered, paragraph } from '@electron/core/documents/tree';

describe('running text', () => {
  it('is parted by blank lines, whatever line ends it was typed with', () => {
    expect(prose('Et.\r\n\r\nTo.\rTre.')).toEqual([paragraph('Et.'), paragraph('To.\nTre.')]);
  });

  it('becomes a list where its lines look like one, also right under its opening line', () => {
    expect(prose('De skal nå:\n- en model\n• en plan\nog hjem igen')).toEqual([
      paragraph('De skal nå:'),
      bullets('en model', 'en plan'),
      paragraph('og hjem igen'),
    ]);
    expect(prose('1. Først\n2) Siden')).toEqual([numbered('Først', 'Siden')]);
  });

  it('stays a sentence where a date or a number begins it', () => {
    expect(prose('21. november var der valg.')).toEqual([paragraph('21. november var der valg.')]);
    expect(prose('1. december mødes vi.')).toEqual([paragraph('1. december mødes vi.')]);
  });

  it('is nothing when nobody has written', () => {
    expect(prose(' \n\n ')).toEqual([]);
  });
});
