import type { VisitInput } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import type { MenuEntry, MenuGroup } from '@renderer/ui/controls/Menu';
import { announce } from '@renderer/ui/feedback/announce';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { answerThenWord } from './answer-then-word';
import { answerIcons, answers } from './answers';
import { answerInput, moveInput, putOnBoard, useIsOnBoard } from './visit-data';
import { edit, isStillAt, reach } from './visit-store';
import type { Target } from './visit-view';

/** Everything about an input: its words, its answer, its theme. */
export function useInputActs(input: VisitInput, targets: readonly Target[]): (MenuEntry | MenuGroup)[] {
  const { visit: words } = useWords();
  const remove = useRemoveInput();
  const put = usePutOnBoard();
  const isOnBoard = useIsOnBoard(input);
  const { id, answer, clusterId } = input;
  const answering = answers.map((each): MenuEntry => ({
    id: each,
    label: words.answer[each],
    icon: answerIcons[each],
    isCurrent: each === answer,
    onPress: () => tell(answerThenWord(id, each)),
  }));
  const noAnswer: MenuEntry = {
    id: 'none',
    label: words.noAnswer,
    isCurrent: answer === null,
    onPress: () => tell(answerInput(id, null)),
  };
  const moving = targets.map((target): MenuEntry => ({
    id: target.clusterId ?? 'board',
    label: target.name,
    isCurrent: target.clusterId === clusterId,
    onPress: () => tell(moveInput(id, target.clusterId).then(() => reach(id))),
  }));
  return [
    {
      id: 'edit',
      label: words.edit,
      icon: 'pencil',
      keys: ['Enter'],
      onPress: () => setTimeout(() => edit(id)),
    },
    {
      id: 'toBoard',
      label: words.toBoard,
      icon: 'arrow-left',
      keys: ['N'],
      disabledReason: isOnBoard ? words.isOnBoard : undefined,
      onPress: () => put(input),
    },
    { id: 'remove', label: words.removeInput, icon: 'trash', keys: ['Del'], onPress: () => remove(input) },
    ...answering,
    noAnswer,
    ...(targets.length > 1 ? [{ title: words.moveTo, entries: moving }] : []),
  ];
}

/** Onto the host's board; the focus stays with the input, unless it has gone on before the answer came. */
export function usePutOnBoard(): (input: VisitInput) => void {
  const { visit: words } = useWords();
  return ({ id, text }) =>
    tell(
      putOnBoard(id).then(() => {
        announce(words.putOnBoard(text));
        if (isStillAt(id)) reach(id);
      }),
    );
}

/** Deletes, says so with the way back, and leaves the focus at the one beside, else on the writing line. */
export function useRemoveInput(): (input: VisitInput, next?: string) => void {
  const { visit: words } = useWords();
  return ({ id, text }, next) => {
    tell(
      request('visitInput.remove', { id }).then(() => {
        sayUndoable(words.inputRemoved(text));
        if (next !== undefined) reach(next);
        else focusWritingLine();
      }),
    );
  };
}
