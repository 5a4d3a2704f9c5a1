import { memo, type MouseEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Note } from '@shared/domain/board';
import { clockOf, wallClock } from '@shared/domain/time';
import { useIsHidden } from '@renderer/data/notes';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Note as NoteLine } from '@renderer/ui/board/Note';
import { classes } from '@renderer/ui/classes';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { DragRow } from '@renderer/ui/drag/DragRow';
import { hyphenated } from '@renderer/ui/hyphens';
import { Icon } from '@renderer/ui/Icon';
import { Slots } from '@renderer/ui/marks/Slots';
import {
  correctionOf,
  editDone,
  meant,
  open,
  setTabStop,
  toggleSelected,
  useBoardStore,
} from './board-store';
import { noteRow } from './drag-ids';
import { fitsInAColumn } from './boards-view';
import styles from './boards.module.css';
import { revealStep, useEdit } from './hidden-data';
import hiddenStyles from './hidden.module.css';
import { HiddenWords } from './HiddenWords';
import { MergedParts } from './MergedParts';
import { SimilarMark } from './SimilarMark';
import { useSimilarCount } from './similar-notes';
import { useCorrection } from './useCorrection';
import { useFocusFollows, useWanted } from './useWanted';

type Props = {
  note: Note;
  isTabStop: boolean;
  /** Its place in a list of which only a part is drawn, and how many there are. */
  index?: number;
  of?: number;
  measure?: (content: HTMLElement | null) => void;
};

/** A note on the board. It has the focus itself: keys act on it, a click and a drag take hold of it. */
export const NoteRow = memo(function NoteRow({ note, isTabStop, index, of, measure }: Props) {
  const { boards: words, boardWork } = useWords();
  const { id } = note;
  const isHidden = useIsHidden(note);
  const toEdit = useEdit();
  const { isNew, isEditing, isSelected, turn } = useBoardStore(
    useShallow(({ latest, editing, selected, revealing }) => ({
      isNew: latest === id,
      isEditing: editing?.id === id,
      isSelected: selected.has(id),
      turn: revealing.get(id),
    })),
  );
  useWanted(id);
  useFocusFollows(id, note.columnId, note.clusterId);
  return (
    <DragRow
      id={noteRow(id)}
      name={isHidden ? boardWork.hidden.note : note.text}
      grab="row"
      data-stop={id}
      data-stop-is="note"
      tabIndex={isTabStop ? 0 : -1}
      className={classes(styles.row, isSelected && styles.selected)}
      {...(index !== undefined && { 'aria-posinset': index + 1, 'aria-setsize': of })}
      onFocus={(event) => {
        event.stopPropagation();
        if (event.target === event.currentTarget) setTabStop(id);
      }}
      onClick={(event) => {
        if (isMany(event)) toggleSelected(id);
      }}
      onDoubleClick={() => toEdit(id)}
      onContextMenu={(event) => {
        event.preventDefault();
        open('note', id, meant(id));
      }}
    >
      <div ref={measure} data-index={index} {...comingForward(turn)}>
        <Content note={note} isNew={isNew} isEditing={isEditing} isSelected={isSelected} />
      </div>
      {!isEditing && (
        <IconButton
          tabIndex={-1}
          size="small"
          icon="more"
          label={words.note.menu}
          aria-haspopup="menu"
          className={classes(styles.onHover, styles.noteMenu)}
          onPress={() => open('note', id, meant(id))}
        />
      )}
    </DragRow>
  );
});

const comingForward = (turn: number | undefined) =>
  turn !== undefined && {
    className: hiddenStyles.revealed,
    style: { animationDelay: `${String(turn * revealStep)}ms` },
  };

const isMany = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey;

function Content(props: { note: Note; isNew: boolean; isEditing: boolean; isSelected: boolean }) {
  const { note, isNew, isEditing, isSelected } = props;
  const { boards: words, marks } = useWords();
  const isHidden = useIsHidden(note);
  const alike = useSimilarCount(note.id, isNew);
  return (
    <NoteLine
      kind={note.kind}
      kindLabel={marks.kind[note.kind]}
      isNew={isNew}
      leavesCorner={!isEditing}
      foot={
        !isHidden &&
        (alike > 0 || footOf(note)) && (
          <>
            {alike > 0 && <SimilarMark id={note.id} count={alike} />}
            {footOf(note) && <Foot note={note} />}
          </>
        )
      }
    >
      {isSelected && <span className="unseen">{words.note.selected}: </span>}
      {isEditing ? <Editor note={note} /> : <Said note={note} isHidden={isHidden} />}
    </NoteLine>
  );
}

function Said({ note, isHidden }: { note: Note; isHidden: boolean }) {
  if (isHidden) return <HiddenWords text={note.text} />;
  return (
    <>
      {hyphenated(note.text, fitsInAColumn)}
      <MergedParts note={note} />
    </>
  );
}

const footOf = ({ factors, isForCatalogue, author }: Note): boolean =>
  factors.length > 0 || isForCatalogue || author !== '';

function Foot({ note: { factors, createdAt, isForCatalogue, author } }: { note: Note }) {
  const { boards: words, boardWork, marks } = useWords();
  const { timeZone } = useWorkshop();
  return (
    <>
      <Slots
        chosen={factors}
        label={words.note.factorsAre(factors.map((factor) => marks.factor[factor]).join(', ') || '–')}
      />
      {isForCatalogue && (
        <span className={styles.forCatalogue}>
          <Icon name="star" /> {words.note.inCatalogue}
        </span>
      )}
      {author !== '' && <span>{boardWork.hidden.by(author)}</span>}
      <time>{clockOf(wallClock(createdAt, timeZone))}</time>
    </>
  );
}

function Editor({ note }: { note: Note }) {
  const { note: words } = useWords().boards;
  const { id, text } = note;
  const save = useCorrection(note);
  return (
    <EditableText
      startsEditing
      keepsLines
      label={words.label}
      value={text}
      emptyRefusal={words.empty}
      draft={correctionOf(id)}
      onSave={save}
      onDone={(isFocusFree) => editDone(id, isFocusFree)}
    />
  );
}
