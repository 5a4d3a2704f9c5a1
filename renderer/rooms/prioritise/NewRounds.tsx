import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import type { IconName } from '@renderer/ui/icon-paths';
import { useAction } from '@renderer/ui/useAction';
import { addRound } from './prioritise-data';
import { roundKinds, type RoundKind } from './prioritise-view';
import styles from './prioritise.module.css';

export const roundIcons: Record<RoundKind, IconName> = { vote: 'vote', rating: 'star', matrix: 'move' };

/** The three ways to prioritise. `isFirst`: each with a line on what it is, and the focus. */
export function NewRounds({ isFirst = false, onMade }: { isFirst?: boolean; onMade: (id: string) => void }) {
  const { prioritise: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const boardIds = useRecords('board').map(({ id }) => id);
  const { run, error } = useAction(async (kind: RoundKind) =>
    onMade(await addRound(kind, { workshopId, boardIds, words })),
  );
  return (
    <>
      <ul className={isFirst ? styles.ways : styles.news}>
        {roundKinds.map((kind, at) => (
          <li key={kind}>
            <Button
              icon={isFirst ? roundIcons[kind] : 'plus'}
              tone={isFirst && at === 0 ? 'primary' : 'plain'}
              size={isFirst ? 'normal' : 'small'}
              autoFocus={isFirst && at === 0}
              onPress={() => void run(kind)}
            >
              {isFirst ? words.kinds[kind] : words.news[kind]}
            </Button>
            {isFirst && <p className="sub">{words.abouts[kind]}</p>}
          </li>
        ))}
      </ul>
      <Refusal text={error} />
    </>
  );
}
