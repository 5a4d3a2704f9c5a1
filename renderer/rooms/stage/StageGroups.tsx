import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { Seal } from '@renderer/ui/marks/Seal';
import styles from './clock.module.css';

type Props = { groups: StageContent['groups']; words: Words };

/** Who sits where; closer together when there are many. */
export function StageGroups({ groups, words: { stage, marks } }: Props) {
  const density = groups.length <= 4 ? 'few' : groups.length <= 7 ? 'some' : 'many';
  return (
    <ul className={styles.groups} data-density={density}>
      {groups.map(({ id, letter, name, place, doneAt }) => (
        <li key={id}>
          <Seal letter={letter} size="free" label={marks.group(letter)} />
          <span>
            <b>{hyphenated(name, density === 'few' ? 18 : 14)}</b>{' '}
            <span>{doneAt === null ? place : stage.done}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
