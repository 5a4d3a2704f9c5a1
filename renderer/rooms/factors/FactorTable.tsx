import { useRef } from 'react';
import type { Factor } from '@shared/domain/values';
import { useWords } from '@renderer/data/settings';
import { Table } from '@renderer/ui/controls/Table';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { shownOnly } from '@renderer/ui/hotkeys';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { FactorRow } from './FactorRow';
import { takeInHand } from './factors-data';
import { countKeys } from '@renderer/ui/count-keys';
import { scores, stepFrom, type FactorRow as Row } from './factors-view';
import styles from './factors.module.css';

type Props = {
  rows: readonly Row[];
  inHand: Factor;
  hasEarlier: boolean;
  onCount: (factor: Factor, score: number, by: 1 | -1) => void;
};

/** One row a factor. The row in hand is counted with the keys 1 to 5; every cell is counted with a press. */
export function FactorTable({ rows, inHand, hasEarlier, onCount }: Props) {
  const { factors: words } = useWords();
  const table = useRef<HTMLDivElement>(null);
  const hold = (factor: Factor) => {
    takeInHand(factor);
    table.current?.querySelector<HTMLElement>(`[data-factor=${factor}]`)?.focus();
  };
  const nextStep = () =>
    table.current?.querySelector<HTMLElement>(`[data-next-step=${inHand}] button`)?.click();
  useCountingKeys({ inHand, onCount, hold, nextStep });
  return (
    <div ref={table}>
      <MarginRow bodyClassName={styles.scroll}>
        <Table caption={words.title} className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.factor}</th>
              {scores.map((score) => (
                <th key={score} scope="col" className={styles.score}>
                  {score}
                </th>
              ))}
              <th scope="col" className={`num ${styles.mean ?? ''}`}>
                {words.mean}
              </th>
              {hasEarlier && (
                <th scope="col" className={`num ${styles.change ?? ''}`}>
                  {words.sinceLast}
                </th>
              )}
              <th scope="col" className={styles.step}>
                {words.nextStep}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FactorRow
                key={row.factor}
                row={row}
                isInHand={row.factor === inHand}
                hasEarlier={hasEarlier}
                onCount={(score, by) => {
                  takeInHand(row.factor);
                  onCount(row.factor, score, by);
                }}
              />
            ))}
          </tbody>
        </Table>
      </MarginRow>
    </div>
  );
}

type Keys = Pick<Props, 'inHand' | 'onCount'> & { hold: (factor: Factor) => void; nextStep: () => void };

function useCountingKeys({ inHand, onCount, hold, nextStep }: Keys): void {
  const { factors: words } = useWords();
  useHotkeys([
    ...countKeys((score, by) => onCount(inHand, score, by), { up: words.countUp, down: words.countDown }),
    { keys: ['↑'], run: () => hold(stepFrom(inHand, -1)) },
    { keys: ['↓'], run: () => hold(stepFrom(inHand, 1)) },
    { keys: ['↑↓'], label: words.factor, run: shownOnly },
    { keys: [words.nextStep.charAt(0)], label: words.nextStep, run: nextStep },
  ]);
}
