import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hyphenated } from '@renderer/ui/hyphens';

const seen = (word: string) => hyphenated(word, 12).replaceAll('\u00ad', '-');

it('parts long words where a Dane would, and beside no s that may belong to either side', () => {
  expect(seen('kommunalbestyrelsen')).toBe('kom-munal-bestyrelsen');
  expect(seen('Ungdomsuddannelsernes')).toBe('Ung-doms-ud-dan-nelser-nes');
  expect(seen('kommunalbestyrelsesmedlemmerne')).toBe('kom-munal-bestyrelsesmed-lem-merne');
  expect(seen('beskæftigelsesindsatsen')).toBe('beskæf-tigelses-indsatsen');
  expect(seen('sammenhængskraften')).toBe('sam-men-hængskraf-ten');
});

it('leaves words alone that fit the line, and changes no letter of the others', () => {
  expect(hyphenated('Kommunalbestyrelsen kommer', 20)).toBe('Kommunalbestyrelsen kommer');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, fits) => {
      expect(hyphenated(text, fits).replaceAll('\u00ad', '')).toBe(text.replaceAll('\u00ad', ''));
    }),
  );
});
