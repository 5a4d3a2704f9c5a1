import { useId } from 'react';
import { minutesOf } from '@shared/domain/method';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import type { useRowFocus } from '@renderer/ui/useRowFocus';
import type { Shelf } from './methods-view';
import styles from './methods.module.css';

export type MethodShelfProps = {
  shelf: Shelf;
  chosenRow: string | undefined;
  rowProps: ReturnType<typeof useRowFocus>['rowProps'];
  onChoose: (row: string) => void;
};

/** The methods of one kind. The one that has the focus is the one that is shown. One's own may be in another language. */
export function MethodShelf({
  shelf: { group, methods: listed },
  chosenRow,
  rowProps,
  onChoose,
}: MethodShelfProps) {
  const { methods, prepare } = useWords();
  const { language: spoken } = useWorkshop();
  const headId = useId();
  return (
    <div role="group" aria-labelledby={headId}>
      <div id={headId} className={styles.shelfHead} role="presentation">
        {methods.group[group]}
      </div>
      {listed.map(({ row, name, steps, isOwn, scope, language }) => {
        const { onFocus, ...rest } = rowProps(row);
        return (
          <div
            key={row}
            {...rest}
            role="option"
            aria-selected={row === chosenRow}
            className={styles.option}
            onFocus={() => {
              onFocus();
              onChoose(row);
            }}
            onClick={({ currentTarget }) => currentTarget.focus()}
          >
            <span className="grow" lang={language}>
              {name}
            </span>
            {language !== spoken && <span className="sub">{methods.languageOf[language]}</span>}
            {isOwn && <span className="sub">{methods.scopes[scope]}</span>}
            <span className="sub num">{prepare.duration(minutesOf(steps))}</span>
          </div>
        );
      })}
    </div>
  );
}
