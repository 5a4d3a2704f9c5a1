import type { Member, MemberRole } from '@shared/domain/committee';
import { dayOf } from '@shared/domain/time';
import { roleOn } from '@shared/domain/committee';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { Icon } from '@renderer/ui/Icon';
import { AddLine } from './AddLine';
import { listIn } from './prepare-view';
import { SavedField } from './SavedField';
import styles from './members.module.css';

export type MemberRowProps = { member: Member; isOpen: boolean; onToggle: () => void };

/** A member; opened, every field of it and the roles over time. */
export function MemberRow({ member, isOpen, onToggle }: MemberRowProps) {
  const { plannedStart } = useWorkshop();
  const roles = useRecords('memberRole', { memberId: member.id });
  return (
    <li className={styles.member}>
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={onToggle}>
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        <b>{member.name}</b>
        <span className="sub">{roleOn(roles, dayOf(plannedStart))}</span>
        <span className="sub">{member.organisation}</span>
      </button>
      {isOpen && <MemberForm member={member} roles={roles} />}
    </li>
  );
}

function MemberForm({ member, roles }: { member: Member; roles: readonly MemberRole[] }) {
  const { prepare } = useWords();
  const { id } = member;
  const update = (fields: Partial<Member>, options = {}) => request('member.update', { id, fields }, options);
  const remove = () =>
    tell(request('member.remove', { id }).then(() => sayUndoable(prepare.removedMember(member.name))));
  const line = (field: 'organisation' | 'email', label: string) => (
    <SavedField
      label={label}
      field={`member:${id}:${field}`}
      value={member[field]}
      save={(value, options) => update({ [field]: value }, options)}
      maxLength={300}
    />
  );
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <SavedField
          label={prepare.name}
          field={`member:${id}:name`}
          value={member.name}
          check={(typed) => (typed === '' ? prepare.nameNeeded : null)}
          save={(name, options) => update({ name }, options)}
          maxLength={300}
        />
        {line('organisation', prepare.organisation)}
        {line('email', prepare.email)}
        <SavedField
          label={prepare.competences}
          placeholder={prepare.competencesHint}
          field={`member:${id}:competences`}
          value={member.competences.join(', ')}
          save={(typed, options) => update({ competences: listIn(typed) }, options)}
        />
      </div>
      <section aria-label={prepare.roles} className={styles.roles}>
        <h3>{prepare.roles}</h3>
        {roles.map((role) => (
          <RoleLine key={role.id} role={role} />
        ))}
        <AddLine
          field={`member:${id}:role`}
          label={prepare.addRole}
          placeholder={prepare.rolePlaceholder}
          add={(role, options) => request('memberRole.add', { memberId: id, role }, options)}
        />
      </section>
      <div>
        <Button size="small" icon="trash" onPress={remove}>
          {prepare.removeMember}
        </Button>
      </div>
    </div>
  );
}

function RoleLine({ role }: { role: MemberRole }) {
  const { prepare } = useWords();
  const { id } = role;
  const update = (fields: Partial<MemberRole>, options = {}) =>
    request('memberRole.update', { id, fields }, options);
  const day = (field: 'fromDay' | 'toDay', label: string) => (
    <SavedField
      label={label}
      type="date"
      field={`memberRole:${id}:${field}`}
      value={role[field]}
      save={(value, options) => update({ [field]: value }, options)}
    />
  );
  return (
    <div className={styles.role}>
      <SavedField
        label={prepare.role}
        field={`memberRole:${id}:role`}
        value={role.role}
        check={(typed) => (typed === '' ? prepare.titleMissing : null)}
        save={(value, options) => update({ role: value }, options)}
        maxLength={300}
      />
      {day('fromDay', prepare.from)}
      {day('toDay', prepare.to)}
      <IconButton
        icon="x"
        label={prepare.removeRole(role.role)}
        onPress={() => tell(request('memberRole.remove', { id }))}
      />
    </div>
  );
}
