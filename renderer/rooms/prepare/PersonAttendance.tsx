import { leftEarly, mayBeReplaced } from '@shared/domain/attendance';
import { byRank } from '@shared/domain/running-order';
import { clockOf, wallClock } from '@shared/domain/time';
import { Presence, type Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Select } from '@renderer/ui/controls/Select';
import { tell } from '@renderer/ui/feedback/tell';

/** Whether somebody was there, in whose place, and from and until which item. */
export function PersonAttendance({ person }: { person: Participant }) {
  const { prepare } = useWords();
  const { status } = useWorkshop();
  const { id, presence } = person;
  return (
    <>
      <Select
        label={prepare.presence}
        value={presence}
        options={Presence.options.map((option) => ({ value: option, label: prepare.presences[option] }))}
        onChange={(chosen) => tell(request('participant.setPresence', { ids: [id], presence: chosen }))}
      />
      <SubstituteFor person={person} />
      {status !== 'preparing' && presence === 'present' && <ComingAndGoing person={person} />}
    </>
  );
}

/** Whoever has a substitute sits in nobody's place. */
function SubstituteFor({ person }: { person: Participant }) {
  const { prepare } = useWords();
  const { id, workshopId, substituteForId } = person;
  const people = useRecords('participant', { workshopId });
  const members = people
    .filter((member) => mayBeReplaced(member, person))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  if (members.length === 0 || people.some((other) => other.substituteForId === id)) return null;
  return (
    <Select
      label={prepare.substituteFor}
      value={substituteForId ?? ''}
      options={[
        { value: '', label: prepare.noSubstitute },
        ...members.map(({ id: value, name }) => ({ value, label: name })),
      ]}
      onChange={(chosen) =>
        tell(request('participant.setSubstitute', { id, forId: chosen === '' ? null : chosen }))
      }
    />
  );
}

/** The minute is known only of what was registered as it happened. */
function ComingAndGoing({ person }: { person: Participant }) {
  const { prepare } = useWords();
  const { timeZone } = useWorkshop();
  const { id, workshopId, arrivedItemId, arrivedAt, leftItemId, leftAt } = person;
  const items = useRecords('agendaItem', { workshopId }).sort(byRank);
  const options = items.map(({ id: value, title }, at) => ({
    value,
    label: prepare.duringItem(at + 1, title),
  }));
  const clock = (at: number | null) =>
    at === null ? undefined : prepare.atClock(clockOf(wallClock(at, timeZone)));
  // Gone, and the item they went at is not on the agenda any more.
  const isLost = leftEarly(person) && leftItemId === null;
  const choose = (chosen: string) => ({ id, itemId: chosen === '' ? null : chosen });
  return (
    <>
      <Select
        label={prepare.came}
        hint={clock(arrivedAt)}
        value={arrivedItemId ?? ''}
        options={[{ value: '', label: prepare.fromTheBeginning }, ...options]}
        onChange={(chosen) => tell(request('participant.setArrival', choose(chosen)))}
      />
      <Select
        label={prepare.left}
        hint={clock(leftAt)}
        value={isLost ? 'lost' : (leftItemId ?? '')}
        options={[
          { value: '', label: prepare.toTheEnd },
          ...(isLost ? [{ value: 'lost', label: prepare.leftEarly }] : []),
          ...options,
        ]}
        onChange={(chosen) => tell(request('participant.setLeaving', choose(chosen)))}
      />
    </>
  );
}
