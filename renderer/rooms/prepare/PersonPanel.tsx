import type { Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Segment } from '@renderer/ui/controls/Segment';
import { Select } from '@renderer/ui/controls/Select';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { Panel } from './Panel';
import { PersonAttendance } from './PersonAttendance';
import { listIn } from './prepare-view';
import { SavedField } from './SavedField';
import styles from './side.module.css';

/** A person: what the minutes and the groups need to know. */
export function PersonPanel({ person, onClose }: { person: Participant; onClose: () => void }) {
  const { prepare } = useWords();
  const { id } = person;
  const update = (fields: Partial<Participant>, options = {}) =>
    request('participant.update', { id, fields }, options);
  const remove = () =>
    tell(
      request('participant.remove', { id }).then(() => {
        sayUndoable(prepare.removedPerson(person.name));
        onClose();
      }),
    );
  const line = (field: 'role' | 'organisation' | 'email', label: string) => (
    <SavedField
      label={label}
      field={`participant:${id}:${field}`}
      value={person[field]}
      save={(value, options) => update({ [field]: value }, options)}
      maxLength={300}
    />
  );
  return (
    <Panel
      title={person.name}
      onClose={onClose}
      foot={
        <Button size="small" icon="trash" className={styles.removal} onPress={remove}>
          {prepare.removePerson}
        </Button>
      }
    >
      <SavedField
        label={prepare.name}
        field={`participant:${id}:name`}
        value={person.name}
        check={(typed) => (typed === '' ? prepare.nameNeeded : null)}
        save={(name, options) => update({ name }, options)}
        maxLength={300}
        autoFocus
      />
      {line('role', prepare.role)}
      {line('organisation', prepare.organisation)}
      {line('email', prepare.email)}
      <SavedField
        label={prepare.competences}
        hint={prepare.competencesHint}
        field={`participant:${id}:competences`}
        value={person.competences.join(', ')}
        save={(typed, options) => update({ competences: listIn(typed) }, options)}
      />
      <Choices person={person} update={update} />
    </Panel>
  );
}

type ChoicesProps = { person: Participant; update: (fields: Partial<Participant>) => Promise<unknown> };

function Choices({ person, update }: ChoicesProps) {
  const { prepare } = useWords();
  const groups = useRecords('group', { workshopId: person.workshopId });

  return (
    <>
      <Select
        label={prepare.group}
        value={person.groupId ?? ''}
        options={[
          { value: '', label: prepare.noGroup },
          ...groups.map(({ id, letter, name }) => ({ value: id, label: `${letter}: ${name}` })),
        ]}
        onChange={(chosen) =>
          tell(request('participant.assign', { id: person.id, groupId: chosen === '' ? null : chosen }))
        }
      />
      <div>
        <span className={styles.choiceLabel}>{prepare.kindOfPerson}</span>
        <Segment
          label={prepare.kindOfPerson}
          value={person.isMember ? 'member' : 'guest'}
          options={[
            { value: 'member', label: prepare.member },
            { value: 'guest', label: prepare.guest },
          ]}
          onChange={(choice) => tell(update({ isMember: choice === 'member' }))}
        />
      </div>
      <PersonAttendance person={person} />
    </>
  );
}
