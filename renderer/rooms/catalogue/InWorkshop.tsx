import { clockOf, wallClock } from '@shared/domain/time';
import type { WorkshopRows } from '@shared/contract/workshop';
import { choose, enterWorkshop } from '@renderer/data/place';
import { useQuery } from '@renderer/data/query';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Seal } from '@renderer/ui/marks/Seal';
import { useAction } from '@renderer/ui/useAction';
import { Step } from './Step';

/** What the workshop still knows of the note: what visitors said to its theme, and its board. */
export function InWorkshop({ workshopId, noteId }: { workshopId: string; noteId: string }) {
  const { catalogue: words } = useWords();
  // The workshop may be gone; then the entry's own words are all there is, and that is no error.
  const { data } = useQuery('workshop.open', { id: workshopId }, ['visitInput', 'note', 'workshop']);
  const goToBoard = useAction(async (boardId: string) => {
    await enterWorkshop(workshopId, 'boards');
    choose('board', boardId);
  });
  const note = data?.note.find(({ id }) => id === noteId);
  if (data === null || note === undefined) return null;
  return (
    <>
      {said(data, note.clusterId).map((input) => (
        <VisitStep key={input.id} input={input} rows={data} />
      ))}
      <li>
        <Button size="small" icon="arrow-right" onPress={() => void goToBoard.run(note.boardId)}>
          {words.toBoard}
        </Button>
        <Refusal text={goToBoard.error} />
      </li>
    </>
  );
}

type Input = WorkshopRows['visitInput'][number];

const said = ({ visitInput }: WorkshopRows, clusterId: string | null): Input[] =>
  clusterId === null ? [] : visitInput.filter((input) => input.clusterId === clusterId);

function VisitStep({ input, rows }: { input: Input; rows: WorkshopRows }) {
  const { catalogue: words, marks } = useWords();
  const visit = rows.visit.find(({ id }) => id === input.visitId);
  const visitor = rows.group.find(({ id }) => id === visit?.visitingGroupId);
  const letter = visitor?.letter ?? '';
  const zone = rows.workshop[0]?.timeZone ?? 'UTC';
  const answer = input.answer === null ? words.unanswered : marks.answer[input.answer];
  return (
    <Step
      time={clockOf(wallClock(input.createdAt, zone))}
      title={
        <>
          {letter !== '' && <Seal letter={letter} size="s" label={marks.group(letter)} />}{' '}
          {words.visitFrom(visitor?.name ?? '')}
        </>
      }
      detail={
        <>
          <p>{marks.quoted(input.text.trim())}</p>
          <p>{input.answerText.trim() === '' ? answer : `${answer}: ${input.answerText.trim()}`}</p>
        </>
      }
    />
  );
}
