import { useMemo } from 'react';
import { useLanguage } from '@renderer/data/settings';

/** Means and their changes, as the reader's language writes decimals. */
export function useDecimal(): { mean: (value: number) => string; change: (value: number) => string } {
  const language = useLanguage();
  return useMemo(() => {
    const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const mean = new Intl.NumberFormat(language, one);
    const change = new Intl.NumberFormat(language, { ...one, signDisplay: 'exceptZero' });
    // A hyphen is narrower than the figures it stands before.
    return {
      mean: (value) => mean.format(value),
      change: (value) => change.format(value).replace('-', '−'),
    };
  }, [language]);
}
