import type { InPlace } from '@shared/domain/missing';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { clockFrom, endAt } from './wrap-up-view';
import { correctWorkshop } from './wrap-up-data';
import styles from './wrap-up.module.css';

export function InPlaceLine({ fine }: { fine: InPlace }) {
  const { wrapUp: words } = useWords();
  return fine.kind === 'closed' ? <ClosedAt /> : <span>{sentence(fine, words)}</span>;
}

function sentence(fine: Exclude<InPlace, { kind: 'closed' }>, words: Words['wrapUp']): string {
  switch (fine.kind) {
    case 'presence':
      return words.presenceFine(fine.present, fine.of);
    case 'actions':
      return words.actionsFine(fine.count);
    case 'decisions':
      return words.decisionsFine(fine.count);
    case 'groups':
      return words.groupsFine(fine.count);
    case 'answers':
      return words.answersFine(fine.count);
    case 'factors':
      return words.factorsFine;
  }
}

/** Whoever closed the meeting five minutes late corrects the time here. */
function ClosedAt() {
  const { wrapUp: words } = useWords();
  const workshop = useWorkshop();
  const { id, endedAt, timeZone } = workshop;
  const draft = `wrapUp:endedAt:${id}`;
  const save = (text: string) => {
    const clock = clockFrom(text);
    if (clock === null) return Promise.reject(new Error(words.noClock));
    return correctWorkshop(id, { endedAt: endAt(workshop, clock) }, { savesDraft: draft });
  };
  return (
    <span className={styles.closed}>
      {words.closedAt}
      <EditableText
        label={words.closingTime}
        value={clockOf(wallClock(endedAt ?? 0, timeZone))}
        emptyRefusal={words.noClock}
        draft={draft}
        onSave={save}
      />
    </span>
  );
}
