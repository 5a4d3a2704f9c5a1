import { useEffect, useRef, type ReactNode } from 'react';
import type { Group } from '@shared/domain/board';
import type { Participant } from '@shared/domain/workshop';
import { useRecord } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Side } from '@renderer/ui/layout/Side';
import { DetailsPanel } from './DetailsPanel';
import { GroupPanel } from './GroupPanel';
import { PeopleAndGroups } from './PeopleAndGroups';
import { PersonPanel } from './PersonPanel';

export type PrepareSideProps = {
  /** What is shown: nothing, `details`, `group:<id>` or `person:<id>`. */
  panel: string;
  onShow: (panel: string) => void;
  takesFocus: boolean;
};

/** Groups and participants; or one of them, or the meeting's details, in their place. */
export function PrepareSide({ panel, onShow, takesFocus }: PrepareSideProps) {
  const { prepare } = useWords();
  const [kind = '', id = ''] = panel.split(':');
  const group = useRecord('group', kind === 'group' ? id : null);
  const person = useRecord('participant', kind === 'person' ? id : null);
  const back = () => onShow('');
  useReturn(panel);
  return (
    <Side label={kind === 'details' ? prepare.details : prepare.side}>
      {shown({ kind, group, person, back, onShow }) ?? (
        <PeopleAndGroups onShow={onShow} takesFocus={takesFocus} />
      )}
    </Side>
  );
}

/** Whoever closed a panel from within it comes back to where it was opened. */
function useReturn(panel: string): void {
  const before = useRef(panel);
  useEffect(() => {
    const [kind, id = ''] = before.current.split(':');
    before.current = panel;
    if (panel !== '' || document.activeElement !== document.body) return;
    const opener =
      kind === 'details' ? '[data-details], [data-lack] button' : `[data-row="${CSS.escape(id)}"]`;
    document.querySelector<HTMLElement>(opener)?.focus();
  }, [panel]);
}

type Shown = {
  kind: string;
  group: Group | null;
  person: Participant | null;
  back: () => void;
  onShow: (panel: string) => void;
};

/** Null where the lists stand: also when what was open is gone. */
function shown({ kind, group, person, back, onShow }: Shown): ReactNode {
  if (kind === 'details') return <DetailsPanel onClose={back} />;
  if (group) return <GroupPanel key={group.id} group={group} onClose={back} onShow={onShow} />;
  if (person) return <PersonPanel key={person.id} person={person} onClose={back} />;
  return null;
}
