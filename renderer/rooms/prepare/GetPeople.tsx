import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import type { GettingPeople } from './useGetPeople';

type GetPeopleProps = { ways: GettingPeople };

/** The ways to whole lists, in the head of the list there is. One way alone needs no menu. */
export function GetPeople({ ways: { fromFile, fromCommittee } }: GetPeopleProps) {
  const { prepare } = useWords();
  if (fromCommittee === null)
    return <IconButton icon="download" size="small" label={prepare.readList} onPress={fromFile} />;
  return (
    <MenuButton
      isIconOnly
      icon="download"
      size="small"
      label={prepare.more}
      items={[
        { id: 'csv', label: prepare.importCsv, icon: 'file', onPress: fromFile },
        { id: 'members', label: prepare.addMembers, icon: 'users', onPress: fromCommittee.add },
        {
          id: 'committee',
          label: `${prepare.committeeMembers} …`,
          icon: 'person',
          onPress: fromCommittee.correct,
        },
      ]}
    />
  );
}

/** Nobody yet: the same ways in words, the one that is there for the taking first. */
export function NoPeople({ ways: { fromFile, fromCommittee } }: GetPeopleProps) {
  const { prepare } = useWords();
  return (
    <EmptyState
      isPlain
      title={prepare.nobody}
      hint={prepare.nobodyHint}
      action={
        <ButtonRow>
          {fromCommittee?.hasMembers && (
            <Button size="small" icon="users" onPress={fromCommittee.add}>
              {prepare.addMembers}
            </Button>
          )}
          <Button size="small" icon="file" onPress={fromFile}>
            {prepare.importCsv}
          </Button>
        </ButtonRow>
      }
    />
  );
}
