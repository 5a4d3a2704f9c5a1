import { useMemo } from 'react';
import { readable, unmerged } from '@shared/domain/standing';
import { go, isInner, usePlace } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { uncover } from '@renderer/rooms/boards/board-store';
import type { Found } from './found';
import { findable, nearest } from './matching';

const most = 6;
/** Two letters stand in every other note. */
const leastLetters = 3;

/** The notes of the open workshop that the words stand in; choosing one goes to it on its board. */
export function useFoundNotes(words: string): Found[] {
  const { marks } = useWords();
  const isInside = usePlace(({ room }) => isInner(room));
  const notes = useRecords('note');
  const rounds = useRecords('writingRound');
  const groups = useRecords('group');
  const wanted = words.trim();
  const isWanted = isInside && wanted.length >= leastLetters;
  const all = useMemo(
    () =>
      isWanted ? findable(unmerged(readable(notes, rounds)).map((note) => ({ note, label: note.text }))) : [],
    [isWanted, notes, rounds],
  );
  const found = useMemo(() => nearest(all, wanted).slice(0, most), [all, wanted]);
  return found.map(({ note }) => {
    const { id, text, boardId, groupId } = note;
    const letter = groups.find((group) => group.id === groupId)?.letter;
    return {
      id: `note-${id}`,
      label: text,
      ...(letter === undefined ? {} : { detail: marks.group(letter) }),
      run: () => {
        go({ room: 'boards', chosen: { ...usePlace.getState().chosen, board: boardId } });
        uncover(note);
      },
    };
  });
}
