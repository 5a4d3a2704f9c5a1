import type { LogEntry } from '@shared/domain/agenda';
import { clockOf, wallClock } from '@shared/domain/time';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { EditableDay } from '@renderer/ui/controls/EditableDay';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { Icon } from '@renderer/ui/Icon';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useNames } from '@renderer/data/names';
import { correctEntry, removeEntry } from './run-data';
import styles from './run.module.css';

const icons = { note: 'note', decision: 'decision', action: 'action' } as const;

type Props = {
  entry: LogEntry;
  isCorrected: boolean;
  onCorrect: () => void;
  onDone: (isFocusFree: boolean) => void;
};

/** One line of what was written down; an action also says who and by when. */
export function LogRow({ entry, isCorrected, onCorrect, onDone }: Props) {
  const { run: words, marks } = useWords();
  const { timeZone } = useWorkshop();
  const others = (['note', 'decision', 'action'] as const).filter((kind) => kind !== entry.kind);
  const remove = () => {
    tell(removeEntry(entry.id).then(() => sayUndoable(words.removed)));
  };
  return (
    <MarginRow as="li" align="center" margin={<time>{clockOf(wallClock(entry.createdAt, timeZone))}</time>}>
      <div className={styles.entry}>
        <Icon name={icons[entry.kind]} />
        <EditableText
          key={isCorrected ? 'correcting' : 'resting'}
          className="grow"
          label={words.editText}
          value={entry.text}
          draft={`entry:${entry.id}`}
          emptyRefusal={words.emptyEntry}
          startsEditing={isCorrected}
          onSave={(text) => correctEntry(entry.id, { text }, { savesDraft: `entry:${entry.id}` })}
          onDone={onDone}
        />
        {entry.kind === 'action' && <OwnerAndDay entry={entry} />}
        <span className={`sub ${styles.kind ?? ''}`}>{marks.log[entry.kind]}</span>
        <MenuButton
          isIconOnly
          tone="quiet"
          size="small"
          label={words.acts(entry.text)}
          items={[
            { id: 'edit', label: words.edit, icon: 'pencil', onPress: onCorrect },
            ...others.map((kind) => ({
              id: kind,
              label: `${words.turnInto} ${marks.log[kind].toLocaleLowerCase()}`,
              onPress: () => void correctEntry(entry.id, { kind }),
            })),
            { id: 'remove', label: words.remove, icon: 'trash', onPress: remove },
          ]}
        />
      </div>
    </MarginRow>
  );
}

function OwnerAndDay({ entry }: { entry: LogEntry }) {
  const { run: words, marks } = useWords();
  const names = useNames();
  return (
    <span className={styles.owner}>
      <EditableText
        label={words.owner}
        value={entry.owner}
        placeholder={words.noOwner}
        suggestions={names}
        draft={`entryOwner:${entry.id}`}
        onSave={(owner) => correctEntry(entry.id, { owner }, { savesDraft: `entryOwner:${entry.id}` })}
      />
      <span aria-hidden="true">·</span>
      <EditableDay
        label={words.dueDay}
        value={entry.dueDay}
        text={marks.day(entry.dueDay)}
        placeholder={words.noDay}
        draft={`entryDay:${entry.id}`}
        onSave={(dueDay) => correctEntry(entry.id, { dueDay }, { savesDraft: `entryDay:${entry.id}` })}
      />
    </span>
  );
}
