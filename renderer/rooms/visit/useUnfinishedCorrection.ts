import { useEffect, useState } from 'react';
import type { VisitInput } from '@shared/domain/board';
import { readDraft } from '@renderer/data/drafts';
import { correctionOf, edit } from './visit-store';

/** A correction that the window went in the middle of goes on. Answers whether there is one. */
export function useUnfinishedCorrection(inputs: readonly VisitInput[]): boolean {
  const [unfinished] = useState(() => inputs.find(({ id }) => readDraft(correctionOf(id)) !== '')?.id);
  useEffect(() => {
    if (unfinished !== undefined) edit(unfinished);
  }, [unfinished]);
  return unfinished !== undefined;
}
