import { useState } from 'react';
import { request } from '@renderer/data/bridge';
import { useRecord, useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { AddLine } from './AddLine';
import { MemberRow } from './MemberRow';
import { personIn } from '@shared/domain/person-line';
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
      <AddLine
        field={`committee:${committee.id}:member`}
        label={prepare.addMember}
        placeholder={prepare.addMemberPlaceholder}
        isEnough={(line) => personIn(line).name !== ''}
        add={(line, options) =>
          request('member.add', { committeeId: committee.id, ...personIn(line) }, options)
        }
        maxLength={600}
        autoFocus
      />
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
