import type { Group } from '@shared/domain/board';
import type { Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { Select } from '@renderer/ui/controls/Select';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { Seal } from '@renderer/ui/marks/Seal';
import { useAction } from '@renderer/ui/useAction';
import { Panel } from './Panel';
import { SavedField, type ShownField } from './SavedField';
import styles from './side.module.css';

export type GroupPanelProps = { group: Group; onClose: () => void; onShow: (panel: string) => void };

/** A group: what it is called, who writes, what it works on, who is in it. */
export function GroupPanel({ group, onClose, onShow }: GroupPanelProps) {
  const { prepare, marks } = useWords();
  const { id, letter, name } = group;
  const members = useRecords('participant', { groupId: id });
  const setLeader = (leaderId: string | null) => tell(request('group.update', { id, fields: { leaderId } }));
  const { run: remove, error } = useAction(async () => {
    await request('group.remove', { id });
    sayUndoable(prepare.removedGroup(name));
    onClose();
  });
  return (
    <Panel
      title={prepare.toGroup(letter)}
      mark={<Seal letter={letter} size="row" />}
      onClose={onClose}
      foot={
        <>
          <Refusal text={error} />
          <Button size="small" icon="trash" className={styles.removal} onPress={() => void remove()}>
            {prepare.removeGroup}
          </Button>
        </>
      }
    >
      <GroupText
        group={group}
        of="name"
        label={prepare.groupName}
        isForNow={group.name === marks.group(letter)}
        autoFocus
      />
      <Select
        label={prepare.leader}
        value={group.leaderId ?? ''}
        options={[
          { value: '', label: prepare.noLeaderChoice },
          ...members.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(chosen) => setLeader(chosen === '' ? null : chosen)}
      />
      <GroupText group={group} of="question" label={prepare.groupQuestion} isMultiline />
      <GroupText group={group} of="deliverable" label={prepare.deliverable} isMultiline />
      <GroupText group={group} of="place" label={prepare.place} />
      <Members members={members} onShow={onShow} />
    </Panel>
  );
}

type GroupTextProps = ShownField & { group: Group; of: 'name' | 'question' | 'deliverable' | 'place' };

function GroupText({ group, of, ...shown }: GroupTextProps) {
  const { prepare } = useWords();
  const { id } = group;
  return (
    <SavedField
      {...shown}
      field={`group:${id}:${of}`}
      value={group[of]}
      check={(text) => (of === 'name' && text === '' ? prepare.nameNeeded : null)}
      save={(text, options) => request('group.update', { id, fields: { [of]: text } }, options)}
    />
  );
}

type MembersProps = { members: readonly Participant[]; onShow: (panel: string) => void };

function Members({ members, onShow }: MembersProps) {
  const { prepare } = useWords();
  return (
    <section aria-label={prepare.members}>
      <h3 className={styles.membersHead}>
        {prepare.members}{' '}
        <span className="sub">{members.length > 0 && prepare.groupSize(members.length)}</span>
      </h3>
      {members.length === 0 && <p className="sub">{prepare.nobodyInGroup}</p>}
      <ul>
        {members.map(({ id, name, role }) => (
          <li key={id} className={styles.member}>
            <button type="button" className={styles.memberName} onClick={() => onShow(`person:${id}`)}>
              {name}
            </button>
            <span className="sub clip">{role}</span>
            <IconButton
              icon="x"
              size="small"
              label={`${prepare.outOfGroups}: ${name}`}
              onPress={() => tell(request('participant.assign', { id, groupId: null }))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
