import { clockOf, wallClock } from '@shared/domain/time';
import type { Group } from '@shared/domain/board';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { setDone, setHelp } from './boards-data';

/** What a group tells the facilitator from its own screen. */
export const GroupActs = ({ group }: { group: Group }) => (
  <>
    <HelpButton group={group} />
    <DoneButton group={group} />
  </>
);

/** So that nobody has to wave: Run shows who asks, and since when. */
function HelpButton({ group }: { group: Group }) {
  const { boards: words } = useWords();
  const asks = group.helpAt !== null;
  const toggle = () => {
    tell(setHelp(group).then(() => announce(asks ? words.helpedSaid : words.helpSaid)));
  };
  useHotkeys([{ keys: ['Ctrl', 'Shift', 'Enter'], label: words.help, run: toggle }]);
  return (
    <Button size="small" tone={asks ? 'plain' : 'quiet'} isPressed={asks} onPress={toggle}>
      {asks ? words.helpAsked : words.help}
    </Button>
  );
}

function DoneButton({ group }: { group: Group }) {
  const { boards: words } = useWords();
  const { timeZone } = useWorkshop();
  const isDone = group.doneAt !== null;
  const toggle = () => {
    tell(setDone(group).then(() => announce(isDone ? words.notDoneSaid : words.doneSaid)));
  };
  useHotkeys([{ keys: ['Ctrl', 'Enter'], label: words.done, run: toggle }]);
  return (
    <Button size="small" tone={isDone ? 'plain' : 'quiet'} icon="check" isPressed={isDone} onPress={toggle}>
      {group.doneAt === null ? words.done : `${words.isDone} ${clockOf(wallClock(group.doneAt, timeZone))}`}
    </Button>
  );
}
