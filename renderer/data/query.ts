import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output, RequestName } from '@shared/contract/index';
import type { RecordType } from '@shared/domain/records';
import { onPush, request } from './bridge';

/** An answer of the core that is asked for again whenever records of these kinds change. Null until the first answer. */
export function useQuery<N extends RequestName>(
  name: N,
  input: Input<N>,
  kinds: readonly RecordType[],
): { data: Output<N> | null; error: string | null; again: () => void } {
  const [data, setData] = useState<Output<N> | null>(null);
  const [error, setError] = useState<string | null>(null);
  const key = JSON.stringify([name, input]);
  const latest = useRef(key);

  const ask = useCallback(() => {
    latest.current = key;
    const [asked, what] = JSON.parse(key) as [N, Input<N>];
    request(asked, what).then(
      (answer) => {
        // An older answer must not overwrite that of a newer question.
        if (latest.current !== key) return;
        setData(answer);
        setError(null);
      },
      (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
    );
  }, [key]);

  useEffect(ask, [ask]);
  const wanted = kinds.join(' ');
  useEffect(() => {
    const types = new Set(wanted.split(' '));
    return onPush((push) => {
      if (
        push.push === 'reload' ||
        (push.push === 'changes' && push.changes.some(({ type }) => types.has(type)))
      )
        ask();
    });
  }, [ask, wanted]);

  return { data, error, again: ask };
}
