import { useState } from 'react';
import { request } from '@renderer/data/bridge';
import { useDraft } from '@renderer/data/drafts';
import { useRecord, useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { useAction } from '@renderer/ui/useAction';
import { MemberRow } from './MemberRow';
import { personIn } from './person-line';
import styles from './members.module.css';

/** The committee's members, who come along from meeting to meeting, with roles that hold for a time. */
export function CommitteeDialog({ onClose }: { onClose: () => void }) {
  const { prepare } = useWords();
  const { committeeId } = useWorkshop();
  const committee = useRecord('committee', committeeId);
  const members = useRecords('member', { committeeId: committeeId ?? '' });
  const [openId, setOpenId] = useState<string | null>(null);
  if (committee === null) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={prepare.membersOf(committee.name)}
      size="large"
      footer={
        <Button keys={['Esc']} onPress={onClose}>
          {prepare.close}
        </Button>
      }
    >
      <p className="sub">{prepare.membersIntro}</p>
      <AddMember committeeId={committee.id} />
      {members.length === 0 && <EmptyState isPlain title={prepare.noMembers} />}
      <ul className={styles.members}>
        {members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            isOpen={member.id === openId}
            onToggle={() => setOpenId(member.id === openId ? null : member.id)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

function AddMember({ committeeId }: { committeeId: string }) {
  const { prepare } = useWords();
  const draft = useDraft(`committee:${committeeId}:member`);
  const { run, error } = useAction(() => {
    const person = personIn(draft.text);
    return draft.submit((options) => request('member.add', { committeeId, ...person }, options));
  });
  return (
    <Field
      label={prepare.addMember}
      isLabelHidden
      placeholder={prepare.addMemberPlaceholder}
      value={draft.text}
      onChange={draft.setText}
      onEnter={() => personIn(draft.text).name !== '' && void run()}
      error={error}
      maxLength={600}
      autoFocus
    />
  );
}
